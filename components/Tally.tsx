import { SEVERITIES } from '../lib/rules/types.ts';
import type { LiveState, ShownFinding } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { StatusIcon } from './StatusIcon.tsx';

/** The findings that failed, worst first, then in the order of the claim. */
export function failedFindings(state: LiveState): ShownFinding[] {
  const rank = ({ finding }: ShownFinding) => SEVERITIES.indexOf(finding.severity);
  const line = ({ finding }: ShownFinding) => finding.line ?? -1;
  return state.shown
    .filter(({ finding }) => finding.status === 'failed')
    .toSorted((a, b) => rank(a) - rank(b) || line(a) - line(b));
}

/** How many rules could not decide. */
export function notCheckedCount(state: LiveState): number {
  return Object.values(state.notChecked).reduce((sum, count) => sum + count, 0);
}

/** The result in words and shapes: counts, worst first, or the best that Box24 ever says. */
export function Tally({ state }: { readonly state: LiveState }) {
  const failed = failedFindings(state);
  const notChecked = notCheckedCount(state);
  if (failed.length > 0)
    return (
      <ul className="tally">
        {SEVERITIES.map((severity) => {
          const count = failed.filter(({ finding }) => finding.severity === severity).length;
          return count === 0 ? null : (
            <li key={severity}>
              <StatusIcon status={severity} />
              <span>{pageText(`tally.${severity}`, { count })}</span>
            </li>
          );
        })}
      </ul>
    );
  if (state.checked === 0 && notChecked === 0) return <p>{pageText('panel.nothingYet')}</p>;
  return (
    <p className="tally-clean">
      <StatusIcon status={notChecked === 0 ? 'passed' : 'not-checked'} />
      <span>
        {notChecked === 0
          ? pageText('panel.cleanAll', { checked: state.checked })
          : pageText('panel.clean', { checked: state.checked, notChecked })}
      </span>
    </p>
  );
}
