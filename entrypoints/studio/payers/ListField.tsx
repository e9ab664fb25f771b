import { useState } from 'react';
import { Field, type FieldProps } from '../fields/Field.tsx';

/** Some names in one box, apart by commas or lines. */
export function ListField({
  values,
  read,
  onChange,
  ...field
}: FieldProps & {
  readonly values: readonly string[];
  /** A name as it is kept; an empty one is none. */
  readonly read: (written: string) => string;
  readonly onChange: (values: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <Field {...field}>
      {(tied) => (
        <input
          {...tied}
          value={typed ?? values.join(', ')}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange([
              ...new Set(
                target.value
                  .split(/[\n,;]+/)
                  .map(read)
                  .filter(Boolean),
              ),
            ]);
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}
