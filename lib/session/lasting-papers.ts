import type { Claim } from '../claim/claim.ts';
import type { Context, ContextValue, RememberedLine } from '../facts/types.ts';
import { type PaperKinds, tickOf } from '../rules/papers.ts';
import { papersBefore, papersWith } from './recalled-papers.ts';

type Values = Readonly<Record<string, ContextValue>>;

const RENTAL = 'RR';

/**
 * What is known of a line's papers, as far as it holds for later months of the same item: papers that are there, and their dates.
 * What is of one month only (a refill record, the delivery of supplies), and what is missing, is asked for again.
 * @param said what the biller said of the claim
 * @param known what is remembered of the patient, the latest first
 * @returns undefined where there is nothing
 */
export function lastingPapers(
  claim: Claim,
  line: number,
  said: Context,
  known: readonly RememberedLine[],
  kinds: PaperKinds,
): Values | undefined {
  const own = { ...said.values, ...said.lineValues[line] };
  const all = papersWith(own, papersBefore(claim, line, known)?.papers ?? {});
  const isRental = claim.lines[line]?.modifiers.values.includes(RENTAL) ?? false;
  const lasting = Object.entries(kinds).flatMap(([name, { good, dates = [] }]): [string, ContextValue][] => {
    if (good === 'once' || (good === 'rental' && !isRental)) return [];
    const tick = tickOf(name, kinds);
    const isThere = good !== 'dated' && all[tick] === true;
    return [...(isThere ? [tick] : []), ...dates].flatMap((value): [string, ContextValue][] => {
      const known = all[value];
      return known === undefined ? [] : [[value, known]];
    });
  });
  return lasting.length > 0 ? Object.fromEntries(lasting) : undefined;
}
