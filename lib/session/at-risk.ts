import type { Claim } from '../claim/claim.ts';

/**
 * What is not paid when a finding comes true: the charge of its line, or the claim's total.
 * @param line index; below 0 = the claim
 * @returns cents, or undefined where the charge was not read or is none, as $0.00
 */
export function atRisk(line: number, { fields, lines }: Claim): number | undefined {
  const charge = line < 0 ? fields.totalCharge : lines[line]?.fields.charge;
  return charge?.state === 'known' && typeof charge.value === 'number' && charge.value > 0
    ? charge.value
    : undefined;
}
