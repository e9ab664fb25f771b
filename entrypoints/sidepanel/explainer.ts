import type { Explainer } from '../../components/LineExplanation.tsx';
import { localToday } from '../judge/today.ts';
import { handDate } from '../reference/handed-date.ts';

/** Explains the codes of lines; what it needs for that comes with the first line that is opened. */
export const explainer: Explainer = {
  async explain(code, date = localToday(), payer) {
    const { tellCode } = await import('../reference/code-book.ts');
    // Where nobody has said who pays, Medicare's rules are those to begin with.
    return tellCode({ code, date, payer: payer.kind === 'unknown' ? { kind: 'medicare-dme' } : payer });
  },
  open: (code, date) => void handDate(code, date),
};
