import { useState } from 'react';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { Field, type FieldProps } from './Field.tsx';

interface TokenFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** What a value is called, where that is known. */
  readonly nameOf?: (value: string) => string | undefined;
}

/** Several codes in one box, apart by commas or blanks; below it what they are called. */
export function TokenField({ values, onChange, nameOf, hint, ...field }: TokenFieldProps) {
  const [typed, setTyped] = useState<string>();
  const named = values.flatMap((value) => {
    const name = nameOf?.(value);
    return name === undefined ? [] : [`${value}: ${name}`];
  });
  return (
    <Field {...field} hint={named.length > 0 ? named.join(' · ') : (hint ?? studioText('tokens.hint'))}>
      {(tied) => (
        <input
          {...tied}
          value={typed ?? values.join(', ')}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(tokensOf(target.value));
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  );
}

const tokensOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
  ),
];
