import type { Claim } from '../claim/claim.ts';
import { mbiIsValid } from '../claim/identifiers.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import type { Context, Payer } from '../facts/types.ts';
import { matchPayerName, type PayerData, parameterSources, parametersOf } from '../tables/payers.ts';
import { text } from '../texts/text.ts';

export interface PayerClues {
  readonly claim: Claim;
  readonly payers: readonly PayerData[];
  /** Where the page is from; left out for a file. */
  readonly host?: string;
  /** What the biller or the caller chose; it wins. */
  readonly chosen?: PayerChoice;
  /** What the claim file itself states. */
  readonly stated?: PayerChoice;
}

/**
 * Works out whose rules apply, by a ladder: the biller's choice, the claim's own statement, the payer id, the payer's name with
 * the type of coverage (item 1, or the claim filing indicator), the type of coverage alone, the portal, the shape of the member
 * number. Where two of them contradict each other nobody is taken for the payer.
 * @returns the payer and one clause for "Checked as … because …"; the kind is `unknown` when nothing says it, or not surely
 */
export function decidePayer(clues: PayerClues): Payer {
  const { chosen, stated } = clues;
  if (chosen) return { ...chosen, reason: text('payer.chosen') };
  if (stated) return { ...stated, reason: text('payer.stated') };
  const byId = payerOfId(clues);
  const byName = payerOfName(clues);
  if (byId && byName && byName.kind !== 'unknown' && byId.kind !== byName.kind)
    return contradiction(byId, byName);
  if (byId)
    return byName?.kind === byId.kind && byName.id !== undefined
      ? { ...byId, ...finest(byId, byName, clues) }
      : byId;
  if (byName) return byName;
  return payerOfPortal(clues) ?? payerOfMember(clues) ?? { kind: 'unknown', reason: text('payer.nothing') };
}

/** Works the payer of one claim out again only when the claim, the biller or the language says something else. */
export class PayerWatch {
  #said = '';
  #last: { readonly payers: readonly PayerData[]; readonly payer: Payer } | undefined;

  /** The same as {@link decidePayer}, as the very same object while it holds. */
  decide(clues: PayerClues): Payer {
    const { claim, payers, host, chosen, stated } = clues;
    const said = JSON.stringify([
      text('language'),
      host,
      chosen,
      stated,
      ...CLUES.map((field) => textOf(claim, field)),
    ]);
    if (said !== this.#said || this.#last?.payers !== payers) {
      this.#said = said;
      this.#last = { payers, payer: decidePayer(clues) };
    }
    return this.#last.payer;
  }
}

const contradiction = (one: Payer, other: Payer): Payer => ({
  kind: 'unknown',
  reason: text('payer.but', { one: one.reason, other: other.reason }),
});

/** Of a family and its member the member: an id that serves all Medicare contractors says less than a jurisdiction's name. */
function finest(one: Payer, other: Payer, { payers }: PayerClues): Pick<Payer, 'id'> {
  const isMember = payers.some(({ id, of }) => id === other.id && of !== undefined && of === one.id);
  const id = isMember ? other.id : one.id;
  return id === undefined ? {} : { id };
}

function payerOfId({ claim, payers }: PayerClues): Payer | undefined {
  const id = textOf(claim, 'payer.id').toUpperCase();
  const found = id && payers.find((payer) => payer.payerIds.includes(id));
  return found
    ? { kind: found.kind, id: found.id, reason: text('payer.byId', { id, title: found.title }) }
    : undefined;
}

/** What a type of coverage makes of a payer whose name alone is a brand: item 1 "Medicare" beside Aetna is Medicare Advantage. */
const NARROWED: Readonly<Partial<Record<Payer['kind'], Payer['kind']>>> = {
  'medicare-dme': 'medicare-advantage',
  medicaid: 'medicaid-managed',
};

/** The payer that the name and the type of coverage mean together; undefined where neither is there. */
function payerOfName({ claim, payers }: PayerClues): Payer | undefined {
  const name = textOf(claim, 'payer.name');
  const type = textOf(claim, 'insuranceType');
  const called = text('payer.named', { name });
  const saysType = text('payer.typed', { type });
  const kindOfType = type ? kindByType(type, payers) : undefined;
  const alone = name ? matchPayerName(name, payers) : undefined;
  const both = name && type ? matchPayerName(`${type} ${name}`, payers) : undefined;
  const asNamed = ({ kind, payer }: NonNullable<typeof alone>): Payer => ({
    kind,
    id: payer.id,
    reason: called,
  });
  if (!name) return kindOfType && { kind: kindOfType, reason: saysType };
  if (!alone) {
    if (both && (kindOfType === undefined || belongs(both.kind, kindOfType))) return asNamed(both);
    // Medicare and Medicaid may be a plan's that is not known here; the other types say all that is asked.
    if (kindOfType !== undefined && NARROWED[kindOfType] === undefined)
      return { kind: kindOfType, reason: saysType };
    return { kind: 'unknown', reason: text('payer.unclear', { name }) };
  }
  if (
    alone.kind === 'commercial' &&
    kindOfType !== 'commercial' &&
    hasMbi(claim) &&
    both?.kind !== 'medicare-advantage'
  )
    return contradiction(asNamed(alone), {
      kind: 'medicare-dme',
      reason: text('payer.member'),
    });
  if (kindOfType === undefined || belongs(alone.kind, kindOfType)) return asNamed(alone);
  if (both && both.kind !== alone.kind && belongs(both.kind, kindOfType) && alone.kind === 'commercial')
    return asNamed(both);
  return contradiction(asNamed(alone), { kind: kindOfType, reason: saysType });
}

/** Whether a kind is the one that a type of coverage names, or the managed form of it. */
const belongs = (kind: Payer['kind'], ofType: Payer['kind']): boolean =>
  kind === ofType || kind === NARROWED[ofType];

function kindByType(type: string, payers: readonly PayerData[]): Payer['kind'] | undefined {
  const plain = type.toUpperCase().trim();
  const kinds = payers
    .filter((payer) =>
      [...payer.filingIndicators, ...payer.insuranceTypes].some((one) => one.toUpperCase() === plain),
    )
    .map(({ kind }) => kind);
  const [first] = kinds;
  return kinds.every((kind) => kind === first) ? first : undefined;
}

function payerOfPortal({ host, payers }: PayerClues): Payer | undefined {
  if (host === undefined) return undefined;
  const fits = (pattern: string) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  const found = payers.find(({ hosts }) => hosts.some(fits));
  return (
    found && { kind: found.kind, id: found.id, reason: text('payer.portal', { host, title: found.title }) }
  );
}

const hasMbi = (claim: Claim): boolean => mbiIsValid(textOf(claim, 'insured.id'));

const payerOfMember = ({ claim }: PayerClues): Payer | undefined =>
  hasMbi(claim) ? { kind: 'medicare-dme', reason: text('payer.member') } : undefined;

/** What is known beside the claim, with the parameters of its payer; what the context itself says of the payer wins. */
export function withPayer(context: Context, payer: PayerChoice, payers: readonly PayerData[]): Context {
  return { ...context, profile: { ...parametersOf(payer, payers), ...context.profile } };
}

/** What an explanation tells of a payer: its name, and where its parameters were read. */
export const knownOf = (
  payer: PayerChoice,
  payers: readonly PayerData[],
): { readonly payerTitle?: string; readonly sources: ReturnType<typeof parameterSources> } => {
  const file = payers.find(({ id, kind }) => id === payer.id && kind === payer.kind);
  return { ...(file && { payerTitle: file.title }), sources: parameterSources(payer, payers) };
};

/** The fields of a claim that say who pays. */
const CLUES = ['payer.id', 'payer.name', 'insuranceType', 'insured.id'] as const;

function textOf(claim: Claim, field: (typeof CLUES)[number]): string {
  const value = claim.fields[field];
  return value?.state === 'known' ? String(value.value) : '';
}
