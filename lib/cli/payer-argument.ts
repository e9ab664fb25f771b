import { join } from 'node:path';
import { PAYER_KINDS } from '../claim/claim.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { BadInput } from './bad-input.ts';
import { CORE_PACK_FOLDER } from './build-pack.ts';
import { loadPayers } from './tables/payers.ts';

/**
 * The payer that `--payer` names: a kind, or a payer file of the pack.
 * @param name `medicaid`, `texas-medicaid`
 * @throws BadInput when it is neither; SourceFault when the payer files are wrong
 */
export function payerNamed(name: string): PayerChoice {
  const kind = PAYER_KINDS.find((one) => one === name);
  if (kind) return { kind };
  const payers = loadPayers(join(CORE_PACK_FOLDER, 'payers'));
  const payer = payers.find(({ id }) => id === name);
  if (payer) return { kind: payer.kind, id: payer.id };
  const files = payers.map(({ id }) => id).filter((id) => !PAYER_KINDS.some((one) => one === id));
  throw new BadInput(
    `--payer: "${name}" is no kind of payer and no payer of lib/core-pack/payers; use one of ${[...PAYER_KINDS, ...files].join(', ')}.`,
  );
}
