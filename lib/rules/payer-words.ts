import { PAYER_KINDS } from '../claim/claim.ts';
import { pageText } from '../texts/page-text.ts';
import { referenceText } from '../texts/reference-text.ts';
import type { PayerScope } from './types.ts';

/** A payer kind as the panel names it; any other word as it stands. */
export function payerName(kind: string): string {
  const known = PAYER_KINDS.find((one) => one === kind);
  return known ? pageText(`payer.${known}`) : kind;
}

/** A payer kind, or all of them, as people call it. */
export const payerWords = (kind: string): string =>
  kind === 'all' ? referenceText('payers.all') : payerName(kind);

/** "Medicare DME, Medicare Advantage (one level lower)". */
export const scopeWords = (payers: PayerScope): string =>
  Object.entries(payers)
    .map(([kind, mode]) => referenceText(`mode.${mode}`, { payer: payerWords(kind) }))
    .join(', ');
