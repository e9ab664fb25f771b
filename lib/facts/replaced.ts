import type { Claim, FieldValue } from '../claim/claim.ts';
import type { HistoryLine } from './types.ts';

/** Frequency codes that take the place of an earlier claim, or take it back (NUBC type of bill, third digit; item 22). */
const REPLACING: readonly string[] = ['7', '8'];

const valueIn = (field: FieldValue | undefined) => (field?.state === 'known' ? field.value : undefined);

/** Whether the claim is known to replace an earlier one or to take it back. */
export const replacesEarlier = ({ fields }: Claim): boolean =>
  REPLACING.includes(String(valueIn(fields['resubmission.code'])));

/**
 * Whether an earlier line belongs to the claim that this one replaces: its code and date stand on a line of this one. What
 * both billed must not be counted twice.
 */
export function isReplaced(claim: Claim, { procedureCode, date }: HistoryLine): boolean {
  if (!replacesEarlier(claim)) return false;
  return claim.lines.some(
    ({ fields }) => valueIn(fields.procedureCode) === procedureCode && valueIn(fields.dateFrom) === date,
  );
}
