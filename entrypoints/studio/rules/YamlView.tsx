import { useState } from 'react';
import {
  type FileFault,
  readKindFile,
  readRuleFile,
  writeKindFile,
  writeRuleFile,
} from '../../../lib/packs/pack-file.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { YamlBox } from '../fields/YamlBox.tsx';
import { isByKind, type TeamRule } from './content.ts';

/** A rule as YAML. What can be read becomes the rule at once; what cannot stays in the box, and the rule as it was. */
export function YamlView({
  rule,
  kept,
  isFree,
  payers,
  onRule,
  onUnread,
}: {
  readonly rule: TeamRule;
  /** What was left here unread. */
  readonly kept: string | undefined;
  /** Whether no other rule is called so. */
  readonly isFree: (id: string) => boolean;
  /** Those that a rule may be for alone. */
  readonly payers: readonly Payer[];
  /** Told of a rule that was read. Its id is another one only once the box is left. */
  readonly onRule: (rule: TeamRule) => void;
  /** Told of a text that is no rule yet. */
  readonly onUnread: (text: string) => void;
}) {
  const [text, setText] = useState(() => kept ?? write(rule));
  const { read, faults } = readAs(rule, text, isFree, payers);
  const change = (next: string) => {
    setText(next);
    const { read: now } = readAs(rule, next, isFree, payers);
    if (now && now.id === rule.id) onRule(now);
    else onUnread(next);
  };
  return (
    <>
      <YamlBox
        label={ruleFormText('yaml.label')}
        hint={ruleFormText('yaml.hint')}
        says={
          !read
            ? ruleFormText('yaml.not')
            : read.id === rule.id
              ? ruleFormText('yaml.taken')
              : ruleFormText('yaml.id', { id: read.id })
        }
        {...{ text, faults }}
        onChange={change}
        onLeave={() => {
          if (read && read.id !== rule.id) onRule(read);
        }}
      />
      {!read && (
        <p>
          <button
            type="button"
            onClick={() => {
              setText(write(rule));
              onRule(rule);
            }}
          >
            {ruleFormText('yaml.again')}
          </button>
        </p>
      )}
    </>
  );
}

type Payer = Pick<PayerData, 'id' | 'kind'>;
/** Fewer letters in common are chance. */
const SHORTEST_LIKENESS = 3;

const write = (rule: TeamRule): string => (isByKind(rule) ? writeKindFile(rule) : writeRuleFile(rule));

interface Read {
  readonly read?: TeamRule;
  readonly faults: readonly FileFault[];
}

function readAs(
  rule: TeamRule,
  text: string,
  isFree: (id: string) => boolean,
  payers: readonly Payer[],
): Read {
  const { value, faults } = isByKind(rule) ? readKindFile(text) : readRuleFile(text);
  if (!value) return { faults };
  const nobody = isByKind(value)
    ? value.forPayers?.find((id) => !payers.some((one) => one.id === id))
    : undefined;
  if (nobody !== undefined) {
    const reason = ruleFormText('yaml.payer', { id: nobody, like: likeOf(nobody, payers) });
    return { faults: [faultAt(text, 'forPayers', reason)] };
  }
  if (value.id === rule.id || isFree(value.id)) return { read: value, faults: [] };
  return { faults: [faultAt(text, 'id', ruleFormText('yaml.idTaken', { id: value.id }))] };
}

function faultAt(text: string, key: string, reason: string): FileFault {
  const line = text.split('\n').findIndex((one) => one.replace(/["']/g, '').startsWith(`${key}:`)) + 1;
  return { place: key, reason, line: Math.max(1, line), column: 1 };
}

/** The payer that somebody may have meant: one whose id begins like it, else any one. */
function likeOf(id: string, payers: readonly Payer[]): string {
  const single = payers.filter((one) => one.id !== one.kind);
  const begin = id.slice(0, SHORTEST_LIKENESS);
  return (single.find((one) => one.id.startsWith(begin)) ?? single[0])?.id ?? '';
}
