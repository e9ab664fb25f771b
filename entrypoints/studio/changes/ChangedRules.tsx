import { StatusIcon } from '../../../components/StatusIcon.tsx';
import type { RuleChange } from '../../../lib/packs/types.ts';
import type { ShippedRule } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { langAt } from '../../reference/rule-texts.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { ChangedParts } from '../pack/ChangedParts.tsx';
import { Reason } from '../pack/Reason.tsx';
import { levelText, ownLevel } from './level.ts';

/** What the pack changes of the bundled rules, each with its reason and the way back. */
export function ChangedRules({
  changes,
  rules,
  state,
  addressOf,
  onChange,
}: {
  readonly changes: readonly RuleChange[];
  readonly rules: readonly ShippedRule[];
  readonly state: number;
  readonly addressOf: (rule: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  return (
    <ChangedParts
      id="changes"
      title={partsText('changes')}
      what={partsText('changes.what')}
      {...{ state, onChange }}
      parts={changes.map((change) => {
        const [id = '', branch] = change.rule.split('#');
        const rule = rules.find((one) => one.id === id);
        const title = rule?.title ?? change.rule;
        return {
          id: change.rule,
          says: (
            <>
              {rule ? (
                <a href={addressOf(id)} lang={langAt(rule, 'title')}>
                  {title}
                </a>
              ) : (
                title
              )}
              {branch && <span className="soft"> ({branch})</span>}
              <ChangeLine change={change} rules={rules} />
            </>
          ),
          backLabel: partsText('changes.backOf', { title }),
          takenBack: partsText('changes.taken-back', { title }),
          remove: changePart('changes', (all) => all.filter((one) => one.rule !== change.rule)),
          restore: changePart('changes', (all) => [...all, change]),
        };
      })}
    />
  );
}

/** From what to what, and why; a denial that nobody hears any more in red. */
function ChangeLine({
  change: { rule, severity, why },
  rules,
}: {
  readonly change: RuleChange;
  readonly rules: readonly ShippedRule[];
}) {
  const before = ownLevel(rules, rule);
  if (before === undefined) return <p className="fault">{partsText('changes.gone', { rule })}</p>;
  const isGrave = severity === 'off' && before === 'will-deny';
  const line = partsText('changes.line', { after: levelText(severity), before: levelText(before) });
  return (
    <>
      <p className={isGrave ? 'level fault' : 'level'}>
        {severity !== 'off' && <StatusIcon status={severity} />}
        {isGrave && <StatusIcon status="will-deny" />}
        {line}
      </p>
      <Reason why={why} />
    </>
  );
}
