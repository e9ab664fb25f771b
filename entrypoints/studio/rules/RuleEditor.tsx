import { useMemo, useState } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { makeRule } from '../../../lib/packs/make-rule.ts';
import { groundOf } from '../../../lib/packs/prove.ts';
import type { KindRule, PackContent } from '../../../lib/packs/types.ts';
import type { Rule } from '../../../lib/rules/types.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { Patience } from '../fields/patience.ts';
import { isByKind, type TeamRule } from './content.ts';
import { KindForm } from './KindForm.tsx';
import { titleOf } from './names.ts';
import { OwnForm } from './own/OwnForm.tsx';
import { YamlView } from './YamlView.tsx';

const VIEWS = ['form', 'yaml'] as const;

/** One rule, as a form or as YAML. */
export function RuleEditor({
  rule,
  text,
  isShadow,
  content,
  base,
  allAt,
  isFree,
  isFresh,
  onShadow,
  onText,
  onChange,
}: {
  readonly rule: TeamRule;
  /** YAML of it that cannot be read yet. */
  readonly text: string | undefined;
  readonly isShadow: boolean;
  readonly content: PackContent;
  readonly base: PackBase;
  /** Address of the list. */
  readonly allAt: string;
  readonly isFree: (id: string) => boolean;
  /** It has just been begun. */
  readonly isFresh: boolean;
  readonly onShadow: (isShadow: boolean) => void;
  readonly onText: (text: string | undefined) => void;
  readonly onChange: (rule: TeamRule) => void;
}) {
  const [view, setView] = useState<(typeof VIEWS)[number]>('form');
  const own = useMemo(() => (isByKind(rule) ? asOwn(rule, content, base) : undefined), [rule, content, base]);
  return (
    <section aria-labelledby="rule">
      <p>
        <a href={allAt}>{studioText('rules.all')}</a>
      </p>
      <h2 id="rule">{titleOf(rule)}</h2>
      <fieldset className="choices views" aria-label={ruleFormText('view')}>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {ruleFormText(`view.${one}`)}
          </button>
        ))}
      </fieldset>
      <label className="check">
        <input type="checkbox" checked={isShadow} onChange={({ target }) => onShadow(target.checked)} />
        {studioText('rule.shadow')}
      </label>
      {view === 'yaml' ? (
        <YamlView
          {...{ rule, isFree }}
          payers={groundOf(content, base).payers}
          kept={text}
          onRule={onChange}
          onUnread={onText}
        />
      ) : (
        <>
          {text !== undefined && (
            <div className="left-open">
              <p>{ruleFormText('yaml.open')}</p>
              <button type="button" onClick={() => setView('yaml')}>
                {ruleFormText('yaml.open.go')}
              </button>
              <button type="button" onClick={() => onText(undefined)}>
                {ruleFormText('yaml.open.drop')}
              </button>
            </div>
          )}
          <Patience value={isFresh}>
            {isByKind(rule) ? (
              <>
                <KindForm {...{ rule, content, base, onChange }} />
                <p>
                  <button type="button" disabled={!own} onClick={() => own && onChange(own)}>
                    {ruleFormText('own.make')}
                  </button>{' '}
                  <span className="soft">
                    {ruleFormText(
                      rule.forPayers ? 'own.make.single' : own ? 'own.make.hint' : 'own.make.unfinished',
                    )}
                  </span>
                </p>
              </>
            ) : (
              <OwnForm {...{ rule, content, base, isFree, onChange }} />
            )}
          </Patience>
        </>
      )}
    </section>
  );
}

/** The rule that a kind makes, with its conditions and examples to be changed; undefined while it is unfinished, or for single payers. */
function asOwn(rule: KindRule, content: PackContent, base: PackBase): Rule | undefined {
  if (rule.forPayers) return undefined;
  try {
    return makeRule(rule, groundOf(content, base));
  } catch {
    return undefined;
  }
}
