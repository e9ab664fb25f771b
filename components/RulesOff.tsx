import type { RuleOff } from '../lib/messages/types.ts';
import { settingsText } from '../lib/texts/settings-text.ts';
import { text } from '../lib/texts/text.ts';
import type { RulesOffNow } from './use-settings.ts';
import './rules-off.css';

/** What the biller switched off is never silently missing: how many rules, which, and the way back. Nothing where there are none. */
export function RulesOff({ now }: { readonly now: RulesOffNow }) {
  const { rules = [], turn, isLocked, isRefused, last } = now;
  if (isRefused && rules.length === 0) return <p role="status">{settingsText('rulesOff.notKept')}</p>;
  if (rules.length === 0) return null;
  return (
    <>
      {last && (
        <p className="rules-off-last" role="status">
          {text('off.done', last)}{' '}
          <button type="button" onClick={() => turn(last.id, false)}>
            {text('fix.undo')}
          </button>
        </p>
      )}
      <details className="rules-off">
        <summary>
          {settingsText(isLocked ? 'rulesOff.countLocked' : 'rulesOff.count', { count: rules.length })}
        </summary>
        <RuleOffList rules={rules} {...(!isLocked && { onTurnOn: (rule) => turn(rule, false) })} />
        {isRefused && <p role="status">{settingsText('rulesOff.notKept')}</p>}
      </details>
    </>
  );
}

/** Rules that are off, each with the way back, where there is one. */
export function RuleOffList({
  rules,
  onTurnOn,
}: {
  readonly rules: readonly RuleOff[];
  readonly onTurnOn?: (rule: string) => void;
}) {
  return (
    <ul className="rules-off-list">
      {rules.map(({ id, title }) => (
        <li key={id}>
          <span>{title}</span>
          {onTurnOn && (
            <button
              type="button"
              aria-label={settingsText('rulesOff.onOf', { title })}
              onClick={() => onTurnOn(id)}
            >
              {settingsText('rulesOff.on')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
