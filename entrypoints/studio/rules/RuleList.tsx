import { useState } from 'react';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { TeamRule } from './content.ts';
import { titleOf } from './names.ts';

/** The rules of a pack. One that is deleted can be had back as long as the list is open. */
export function RuleList({
  rules,
  shadow,
  unread,
  addressOf,
  onDelete,
  onUndo,
}: {
  readonly rules: readonly TeamRule[];
  /** Ids of those that are silent. */
  readonly shadow: readonly string[];
  /** Ids of those whose YAML could not be taken over. */
  readonly unread: readonly string[];
  readonly addressOf: (id: string) => string;
  readonly onDelete: (rule: TeamRule) => void;
  readonly onUndo: (rule: TeamRule, isShadow: boolean) => void;
}) {
  const [gone, setGone] = useState<{ readonly rule: TeamRule; readonly isShadow: boolean }>();
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
            onClick={() => {
              setGone({ rule: one, isShadow: shadow.includes(one.id) });
              onDelete(one);
            }}
          >
            {studioText('delete')}
          </button>
        </li>
      ))}
      {gone && (
        <li>
          <span className="soft grow">{studioText('rules.deleted', { title: titleOf(gone.rule) })}</span>
          <button
            type="button"
            onClick={() => {
              onUndo(gone.rule, gone.isShadow);
              setGone(undefined);
            }}
          >
            {studioText('undo')}
          </button>
        </li>
      )}
    </ul>
  );
}
