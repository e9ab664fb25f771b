import { StatusIcon } from '../../../components/StatusIcon.tsx';
import type { RuleChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE, type ShippedRule } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';
import { levelText, ownLevel } from './level.ts';

/** What the pack changes of the bundled rules, each with its reason and the way back. */
export function ChangedRules({
  changes,
  rules,
  addressOf,
  onChange,
}: {
  readonly changes: readonly RuleChange[];
  readonly rules: readonly ShippedRule[];
  readonly addressOf: (rule: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const undo = useUndo(onChange);
  const takeBack = (change: RuleChange, title: string) => {
    onChange(changePart('changes', (all) => all.filter(({ rule }) => rule !== change.rule)));
    undo.offer(
      partsText('changes.taken-back', { title }),
      changePart('changes', (all) => [...all, change]),
    );
  };
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{partsText('changes')}</h2>
      <p>{partsText('changes.what')}</p>
      {changes.length === 0 && !undo.offered && <p className="soft">{partsText('changes.made.none')}</p>}
      <ul className="rows">
        {changes.map((change) => {
          const [id = '', branch] = change.rule.split('#');
          const rule = rules.find((one) => one.id === id);
          const title = rule?.title ?? change.rule;
          return (
            <li key={change.rule}>
              <span className="grow">
                {rule ? <a href={addressOf(id)}>{title}</a> : title}
                {branch && <span className="soft"> ({branch})</span>}
                <ChangeLine change={change} rules={rules} />
              </span>
              <button
                type="button"
                aria-label={partsText('changes.backOf', { title })}
                onClick={() => takeBack(change, title)}
              >
                {partsText('changes.back')}
              </button>
            </li>
          );
        })}
        <UndoRow undo={undo} />
      </ul>
    </section>
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
      {why.trim() ? (
        <p className="soft" lang={RULES_LANGUAGE}>
          {why}
        </p>
      ) : (
        <p className="fault">{partsText('changes.no-why')}</p>
      )}
    </>
  );
}
