import { useEffect, useState } from 'react';
import type { KindRule } from '../../../lib/packs/types.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { localToday } from '../../judge/today.ts';
import { hashOf } from '../address.ts';
import type { StepProps } from '../steps.tsx';
import { inContent, plusRule, rulesOf, type TeamRule, withRule, withShadow, withText } from './content.ts';
import { NewRule } from './NewRule.tsx';
import { blankRule } from './own/blank.ts';
import { UNTITLED } from './own/rule-id.ts';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleList } from './RuleList.tsx';
import './rules.css';

/** The rules of the pack: a list, and the one that is being written. */
export function RulesStep({ draft, base, view, onChange }: StepProps) {
  const { content } = draft.pack;
  /** The rule that was begun here and has stayed open since. */
  const [fresh, setFresh] = useState<string>();
  /** A rule that is called otherwise stays open as it is; the address follows a moment later. */
  const [renamed, setRenamed] = useState<{
    readonly from: string;
    readonly to: string;
    /** Under which id it was opened. */
    readonly opened: string;
  }>();
  const part = view.part !== undefined && renamed?.from === view.part ? renamed.to : view.part;
  const all = rulesOf(content);
  const open = all.find(({ id }) => id === part);
  const opened = open && renamed?.to === open.id ? renamed.opened : open?.id;
  const isListed = open === undefined;
  useEffect(() => {
    if (isListed) setFresh(undefined);
  }, [isListed]);
  const addressOf = (id: string) => hashOf({ draft: draft.id, step: 'rules', part: id });
  const setContent = (make: (before: typeof content) => typeof content) => onChange(inContent(make));
  const taken = new Set([...all, ...base.pack.rules].map(({ id }) => id));
  const begin = (name: string, make: (id: string) => TeamRule) => {
    let number = 1;
    while (taken.has(`${name}-${number}`)) number += 1;
    const rule = make(`${name}-${number}`);
    setContent((before) => plusRule(before, rule));
    setFresh(rule.id);
    location.hash = addressOf(rule.id);
  };
  if (open)
    return (
      <RuleEditor
        key={opened}
        rule={open}
        text={draft.texts?.[open.id]}
        isShadow={content.shadow?.includes(open.id) ?? false}
        {...{ content, base }}
        allAt={hashOf({ draft: draft.id, step: 'rules' })}
        isFree={(id) => !taken.has(id)}
        isFresh={opened === fresh}
        onShadow={(isShadow) => setContent((before) => withShadow(before, open.id, isShadow))}
        onText={(text) => onChange((one) => withText(one, open.id, text))}
        onChange={(rule) => {
          onChange((one) =>
            inContent((before) => withRule(before, open.id, rule))(withText(one, open.id, undefined)),
          );
          if (rule.id === open.id) return;
          setRenamed({ from: open.id, to: rule.id, opened: opened ?? open.id });
          location.replace(addressOf(rule.id));
        }}
      />
    );
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{studioText('step.rules')}</h2>
      {all.length === 0 && <p>{studioText('rules.none')}</p>}
      <RuleList
        rules={all}
        state={draft.changed}
        shadow={content.shadow ?? []}
        unread={Object.keys(draft.texts ?? {})}
        addressOf={addressOf}
        onChange={onChange}
      />
      <NewRule
        base={base}
        payersAt={hashOf({ draft: draft.id, step: 'payers' })}
        onKind={(kind) => begin(kind, (id) => blankOf(id, kind))}
        onOwn={() => begin(UNTITLED, (id) => blankRule(id, localToday()))}
      />
    </section>
  );
}

const blankOf = (id: string, kind: string): KindRule => ({
  id,
  kind,
  parameters: {},
  payers: {},
  severity: 'likely-deny',
  sources: [{ title: '', read: localToday(), confidence: 'verified' }],
});
