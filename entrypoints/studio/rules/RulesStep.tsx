import { useState } from 'react';
import { kindTitle, ruleTitle } from '../../../lib/packs/text.ts';
import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { localToday } from '../../judge/today.ts';
import { hashOf } from '../address.ts';
import type { StepProps } from '../steps.tsx';
import { KindForm } from './KindForm.tsx';
import { NewRule } from './NewRule.tsx';

/** The rules of the pack: a list, and the one that is being written. */
export function RulesStep({ draft, base, view, onChange }: StepProps) {
  const { content } = draft.pack;
  const { kinds = [], rules = [], shadow = [] } = content;
  const [gone, setGone] = useState<{ readonly rule: KindRule; readonly isShadow: boolean }>();
  const set = (make: (before: PackContent) => PackContent) =>
    onChange((one) => ({ ...one, pack: { ...one.pack, content: make(one.pack.content) } }));
  const setKinds = (make: (before: readonly KindRule[]) => readonly KindRule[]) =>
    set((before) => ({ ...before, kinds: make(before.kinds ?? []) }));
  const open = kinds.find(({ id }) => id === view.part);
  const addressOf = (part: string) => hashOf({ draft: draft.id, step: 'rules', part });
  const begin = (kind: string) => {
    const taken = new Set([...kinds, ...rules, ...base.pack.rules].map(({ id }) => id));
    let number = 1;
    while (taken.has(`${kind}-${number}`)) number += 1;
    const rule: KindRule = {
      id: `${kind}-${number}`,
      kind,
      parameters: {},
      payers: {},
      severity: 'likely-deny',
      sources: [{ title: '', read: localToday(), confidence: 'verified' }],
    };
    setKinds((before) => [...before, rule]);
    location.hash = addressOf(rule.id);
  };
  if (open)
    return (
      <section aria-labelledby="rule">
        <p>
          <a href={hashOf({ draft: draft.id, step: 'rules' })}>{studioText('rules.all')}</a>
        </p>
        <h2 id="rule">{kindTitle(open.kind)}</h2>
        <label className="check">
          <input
            type="checkbox"
            checked={shadow.includes(open.id)}
            onChange={({ target }) => set((before) => withShadow(before, open.id, target.checked))}
          />
          {studioText('rule.shadow')}
        </label>
        <KindForm
          key={open.id}
          rule={open}
          {...{ content, base }}
          onChange={(rule) => setKinds((before) => before.map((one) => (one.id === rule.id ? rule : one)))}
        />
      </section>
    );
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{studioText('step.rules')}</h2>
      {kinds.length + rules.length === 0 && <p>{studioText('rules.none')}</p>}
      <ul className="rows">
        {kinds.map((one) => (
          <li key={one.id}>
            <a href={addressOf(one.id)}>{titleOf(one)}</a>
            {shadow.includes(one.id) && <span className="chip">{studioText('rules.shadow')}</span>}
            <button
              type="button"
              aria-label={studioText('rules.deleteOf', { title: titleOf(one) })}
              onClick={() => {
                setGone({ rule: one, isShadow: shadow.includes(one.id) });
                set((before) =>
                  withShadow(
                    { ...before, kinds: (before.kinds ?? []).filter(({ id }) => id !== one.id) },
                    one.id,
                    false,
                  ),
                );
              }}
            >
              {studioText('delete')}
            </button>
          </li>
        ))}
        {rules.map(({ id, title }) => (
          <li key={id}>
            <span className="grow">{title}</span>
          </li>
        ))}
        {gone && (
          <li>
            <span className="soft grow">{studioText('rules.deleted', { title: titleOf(gone.rule) })}</span>
            <button
              type="button"
              onClick={() => {
                const { rule, isShadow } = gone;
                set(({ kinds: left = [], ...before }) =>
                  withShadow({ ...before, kinds: [...left, rule] }, rule.id, isShadow),
                );
                setGone(undefined);
              }}
            >
              {studioText('undo')}
            </button>
          </li>
        )}
      </ul>
      <NewRule base={base} onKind={begin} />
    </section>
  );
}

/** A rule stays silent, or speaks; one that is gone does neither. */
function withShadow({ shadow = [], ...others }: PackContent, id: string, isShadow: boolean): PackContent {
  const left = shadow.filter((one) => one !== id);
  const now = isShadow ? [...left, id] : left;
  return now.length > 0 ? { ...others, shadow: now } : others;
}

/** A rule that is unfinished goes by its kind. */
function titleOf(rule: KindRule): string {
  try {
    return rule.title ?? ruleTitle(rule);
  } catch {
    return studioText('rules.unfinished', { kind: kindTitle(rule.kind) });
  }
}
