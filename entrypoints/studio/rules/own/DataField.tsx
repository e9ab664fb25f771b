import { useState } from 'react';
import { readDataFile, yamlOf } from '../../../../lib/packs/pack-file.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { Field } from '../../fields/Field.tsx';

type Data = Readonly<Record<string, unknown>>;

/** A part of a claim or of what is known beside it, by the names of its fields, one a line. */
export function DataField({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: unknown;
  /** Told of what can be read, undefined of nothing; what cannot stays in the box. */
  readonly onChange: (value: Data | undefined) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const isNone = Object.keys(value ?? {}).length === 0;
  const text = typed ?? (isNone ? '' : yamlOf(value));
  const { faults } = readDataFile(text);
  const [fault] = faults;
  return (
    <Field
      isWide
      {...{ label, hint }}
      fault={fault && ruleFormText('data.fault', { line: fault.line, column: fault.column })}
    >
      {(tied) => (
        <textarea
          {...tied}
          className="code"
          rows={Math.min(12, text.split('\n').length)}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setTyped(target.value);
            const read = readDataFile(target.value);
            if (read.faults.length === 0) onChange(target.value.trim() === '' ? undefined : read.value);
          }}
          onBlur={() => !fault && setTyped(undefined)}
        />
      )}
    </Field>
  );
}
