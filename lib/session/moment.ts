import type { Claim } from '../claim/claim.ts';
import type { Outcome } from '../rules/types.ts';
import { lineMoment, lineOf, type Screen } from './screen.ts';
import type { Moment } from './speak.ts';

interface Lines {
  readonly claim: Claim;
  /** Indexes of lines that the page has taken. */
  readonly committed: ReadonlySet<number>;
}

/**
 * Where the biller is with what an outcome speaks of.
 * @param owed the fields it marks
 */
export function momentOf(
  outcome: Pick<Outcome, 'line' | 'fault'>,
  owed: readonly string[],
  screen: Screen,
  lines: Lines,
  now: number,
): Moment {
  if (screen.submitting) return 'submit';
  if (screen.focused && outcome.fault === 'missing-on-claim' && owed.includes(screen.focused)) return 'owed';
  const line = outcome.line >= 0 ? lines.claim.lines[outcome.line] : undefined;
  if (!line) return claimMoment(outcome, owed, screen, lines, now);
  const moment = lineMoment(screen, line, outcome.line, lines.committed.has(outcome.line), now);
  if (moment !== 'typing') return moment;
  const usesCursor = screen.focused !== undefined && owed.some((path) => screen.focused?.startsWith(path));
  return usesCursor || lineOf(screen.focused) !== outcome.line ? 'typing' : 'left';
}

/** A fault of the claim's own fields speaks when they are left; what the claim lacks, when some line is settled. */
function claimMoment(
  outcome: Pick<Outcome, 'fault'>,
  fields: readonly string[],
  screen: Screen,
  { claim, committed }: Lines,
  now: number,
): Moment {
  if (screen.focused !== undefined && fields.includes(screen.focused)) return 'typing';
  const touched = fields.some((path) => screen.touched.has(path));
  const settled = claim.lines.some(
    (line, index) => lineMoment(screen, line, index, committed.has(index), now) !== 'typing',
  );
  if (outcome.fault === 'value' || outcome.fault === 'contradiction') return touched ? 'left' : 'prefilled';
  return settled ? 'settled' : 'typing';
}
