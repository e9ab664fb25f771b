import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { DraftChange } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';
import { inContent, plusRule, type TeamRule, withoutRule, withShadow, withText } from './content.ts';
import { titleOf } from './names.ts';

/** The rules of a pack. One that is deleted can be had back as long as the list is open. */
export function RuleList({
  rules,
  shadow,
  unread,
  state,
  addressOf,
  onChange,
}: {
  readonly rules: readonly TeamRule[];
  /** Ids of those that are silent. */
  readonly shadow: readonly string[];
  /** Ids of those whose YAML could not be taken over. */
  readonly unread: readonly string[];
  readonly state: number;
  readonly addressOf: (id: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const undo = useUndo(state, onChange);
  const remove = (rule: TeamRule) => {
    const isSilent = shadow.includes(rule.id);
    onChange((one) => inContent((before) => withoutRule(before, rule.id))(withText(one, rule.id, undefined)));
    undo.offer(
      studioText('rules.deleted', { title: titleOf(rule) }),
      inContent((before) => withShadow(plusRule(before, rule), rule.id, isSilent)),
    );
  };
  return (
    <ul className="rows">
      {rules.map((one) => (
        <li key={one.id}>
          <a href={addressOf(one.id)}>{titleOf(one)}</a>
          {shadow.includes(one.id) && <span className="chip">{studioText('rules.shadow')}</span>}
          {unread.includes(one.id) && <span className="chip">{ruleFormText('yaml.chip')}</span>}
          <button
            type="button"
            aria-label={studioText('rules.deleteOf', { title: titleOf(one) })}
            onClick={() => remove(one)}
          >
            {studioText('delete')}
          </button>
        </li>
      ))}
      <UndoRow undo={undo} />
    </ul>
  );
}
