import { PAYER_KINDS } from '../claim/claim.ts';
import { pageText } from '../texts/page-text.ts';

/** A payer kind as the panel names it; any other word as it stands. */
export function payerName(kind: string): string {
  const known = PAYER_KINDS.find((one) => one === kind);
  return known ? pageText(`payer.${known}`) : kind;
}
