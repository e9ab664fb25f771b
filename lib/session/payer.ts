import type { Claim, PayerKind } from '../claim/claim.ts';
import { mbiIsValid } from '../claim/identifiers.ts';
import type { Context, Payer } from '../facts/types.ts';
import { matchPayerName, type PayerData, parametersOf } from '../tables/payers.ts';

export interface PayerClues {
  readonly claim: Claim;
  readonly payers: readonly PayerData[];
  /** What the biller or the caller chose; it wins. */
  readonly chosen?: PayerKind;
  /** What the claim file itself states. */
  readonly stated?: PayerKind;
}

/**
 * Works out whose rules apply, by a ladder: the biller's choice, the claim's own statement, the payer id, the type of
 * coverage together with the payer's name, the name alone, the type of coverage alone, the shape of the member number.
 * @returns the kind and one clause for "Checked as … because …"; `unknown` when nothing says it
 */
export function decidePayer({ claim, payers, chosen, stated }: PayerClues): Payer {
  if (chosen) return { kind: chosen, reason: 'you chose it' };
  if (stated) return { kind: stated, reason: 'the claim says so' };
  const id = textOf(claim, 'payer.id').toUpperCase();
  const byId = id && payers.find((payer) => payer.payerIds.includes(id));
  if (byId) return { kind: byId.kind, id: byId.id, reason: `payer id ${id} is ${byId.title}` };
  const name = textOf(claim, 'payer.name');
  const type = textOf(claim, 'insuranceType');
  const byBoth = name && type ? matchPayerName(`${type} ${name}`, payers) : undefined;
  if (byBoth) return { kind: byBoth.kind, id: byBoth.payer.id, reason: `the payer is named "${name}"` };
  const byName = name ? matchPayerName(name, payers) : undefined;
  if (byName) return { kind: byName.kind, id: byName.payer.id, reason: `the payer is named "${name}"` };
  const byType = type ? payerOfType(type, payers) : undefined;
  if (byType) return { kind: byType.kind, reason: `item 1 says "${type}"` };
  const member = textOf(claim, 'insured.id');
  if (!name && !type && member && mbiIsValid(member))
    return { kind: 'medicare-dme', reason: 'the member number is a Medicare number' };
  return {
    kind: 'unknown',
    reason: name ? `"${name}" is not among the payers I know` : 'nothing here names the payer',
  };
}

/** What is known beside the claim, with the parameters of its payer; what the context itself says of the payer wins. */
export function withPayer(context: Context, payer: Payer, payers: readonly PayerData[]): Context {
  return { ...context, profile: { ...parametersOf(payer.kind, payer.id, payers), ...context.profile } };
}

function payerOfType(type: string, payers: readonly PayerData[]): PayerData | undefined {
  const plain = type.toUpperCase().trim();
  const kinds = payers.filter((payer) =>
    [...payer.filingIndicators, ...payer.insuranceTypes].some((one) => one.toUpperCase() === plain),
  );
  const first = kinds[0];
  return first && kinds.every((payer) => payer.kind === first.kind) ? first : undefined;
}

function textOf(claim: Claim, field: 'payer.id' | 'payer.name' | 'insuranceType' | 'insured.id'): string {
  const value = claim.fields[field];
  return value?.state === 'known' ? String(value.value) : '';
}
