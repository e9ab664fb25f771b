import { RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { PutAside } from '../lib/session/put-aside.ts';
import { REASONS, type Reason } from '../lib/session/reasons.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import type { ClaimActions } from './claim-actions.ts';
import './put-aside.css';

const WHYS = ['not-now', ...REASONS] as const;
const wordOf = (why: Reason | 'not-now'): string =>
  why === 'not-now' ? text('card.notNow') : text(`reason.${why}`);

/** What the biller put aside is never silently missing: what, why, and the way back. */
export function PutAsideList({
  aside,
  onChange,
}: {
  readonly aside: readonly PutAside[];
  readonly onChange: ClaimActions['putAside'];
}) {
  return (
    <details className="put-aside">
      <summary>{pageText('panel.aside', { count: aside.length })}</summary>
      <p className="soft">{pageText('panel.asideHint')}</p>
      <ul>
        {aside.map(({ key, title, language = RULES_LANGUAGE, twin }) => (
          <li key={key}>
            <p>
              <span lang={language}>{title}</span>{' '}
              <span className="chip">
                {twin.line === undefined
                  ? pageText('panel.claim')
                  : pageText('panel.lineOnly', { line: twin.line + 1 })}
              </span>
            </p>
            <div className="put-aside-row">
              <select
                aria-label={pageText('panel.asideWhy', { title })}
                value={twin.aside}
                onChange={({ target }) => {
                  const why = WHYS.find((one) => one === target.value);
                  if (why) onChange(key, why);
                }}
              >
                {WHYS.map((why) => (
                  <option key={why} value={why}>
                    {wordOf(why)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                aria-label={pageText('panel.asideBackOf', { title })}
                onClick={() => onChange(key, null)}
              >
                {pageText('panel.asideBack')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
