import { useId, useRef, useState } from 'react';
import {
  type FileFault,
  fileFaultText,
  readKindFile,
  readRuleFile,
  writeKindFile,
  writeRuleFile,
} from '../../../lib/packs/pack-file.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { offsetOf } from '../fields/text-offset.ts';
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
  const [place, setPlace] = useState({ line: 1, column: 1 });
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { read, faults } = readAs(rule, text, isFree, payers);
  const change = (next: string) => {
    setText(next);
    const { read: now } = readAs(rule, next, isFree, payers);
    if (now && now.id === rule.id) onRule(now);
    else onUnread(next);
  };
  const goTo = (fault: FileFault) => {
    const at = offsetOf(text, fault);
    box.current?.focus();
    box.current?.setSelectionRange(at, at);
  };
  return (
    <div className="yaml">
      <label htmlFor={id}>{ruleFormText('yaml.label')}</label>
      <textarea
        ref={box}
        id={id}
        value={text}
        rows={Math.min(40, text.split('\n').length + 1)}
        spellCheck={false}
        wrap="off"
        aria-describedby={`${id}-says ${id}-hint`}
        aria-invalid={faults.length > 0 || undefined}
        onChange={({ target }) => change(target.value)}
        onSelect={({ currentTarget }) => setPlace(placeAt(text, currentTarget.selectionStart))}
        onBlur={() => {
          if (read && read.id !== rule.id) onRule(read);
        }}
      />
      <p className="soft">{ruleFormText('yaml.place', place)}</p>
      <div id={`${id}-says`} role="status">
        {read ? (
          <p>{read.id === rule.id ? ruleFormText('yaml.taken') : ruleFormText('yaml.id', { id: read.id })}</p>
        ) : (
          <p className="fault">{ruleFormText('yaml.not')}</p>
        )}
      </div>
      {faults.length > 0 && (
        <ul className="faults" lang="en">
          {faults.map((fault) => (
            <li key={fileFaultText(fault)}>
              <button type="button" onClick={() => goTo(fault)}>
                {fileFaultText(fault)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-hint`} className="soft">
        {ruleFormText('yaml.hint')}
      </p>
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
    </div>
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
  if (!value) return { faults: unique(faults) };
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

/** A check of a whole says again what a part of it was refused for. */
const unique = (faults: readonly FileFault[]): readonly FileFault[] => [
  ...new Map(faults.map((fault) => [fileFaultText(fault), fault])).values(),
];

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
