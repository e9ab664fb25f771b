import { type ReactNode, useId, useRef, useState } from 'react';
import { type FileFault, fileFaultText } from '../../../lib/packs/pack-file.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { spokenReason } from '../../../lib/texts/reason-text.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { offsetOf } from './text-offset.ts';
import './yaml-box.css';

/** YAML that is written by hand: the place of the cursor, what came of it, and what is amiss, each a press away from its place. */
export function YamlBox({
  label,
  hint,
  says,
  text,
  faults,
  onChange,
  onLeave,
}: {
  readonly label: string;
  readonly hint: string;
  /** What came of it. */
  readonly says: ReactNode;
  readonly text: string;
  /** As packs say it. */
  readonly faults: readonly FileFault[];
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
}) {
  const [place, setPlace] = useState({ line: 1, column: 1 });
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const goTo = (fault: FileFault) => {
    const from = offsetOf(text, fault);
    const end = text.indexOf('\n', from);
    box.current?.focus();
    box.current?.setSelectionRange(from, end < 0 ? text.length : end);
  };
  return (
    <div className="yaml-box">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        value={text}
        rows={Math.min(40, text.split('\n').length + 1)}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        aria-describedby={`${id}-says ${id}-hint`}
        aria-invalid={faults.length > 0 || undefined}
        onChange={({ target }) => onChange(target.value)}
        onSelect={({ currentTarget }) => setPlace(placeAt(text, currentTarget.selectionStart))}
        onBlur={onLeave}
      />
      <p className="soft">{ruleFormText('yaml.place', place)}</p>
      <div id={`${id}-says`} role="status" className={faults.length > 0 ? 'fault' : undefined}>
        {says}
      </div>
      {faults.length > 0 && (
        <ul className="faults">
          {unique(faults).map((fault) => {
            const { says, isEnglish } = spokenReason(fault.reason);
            return (
              <li key={fileFaultText(fault)} lang={isEnglish ? RULES_LANGUAGE : undefined}>
                <button type="button" onClick={() => goTo(fault)}>
                  {fileFaultText({ ...fault, reason: says })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p id={`${id}-hint`} className="soft">
        {hint}
      </p>
    </div>
  );
}

/** A check of a whole says again what a part of it was refused for. */
const unique = (faults: readonly FileFault[]): readonly FileFault[] => [
  ...new Map(faults.map((fault) => [fileFaultText(fault), fault])).values(),
];

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
