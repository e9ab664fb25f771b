import { useState } from 'react';
import { formatDate, parseDate } from '../../../lib/claim/dates.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { Field, type FieldProps } from './Field.tsx';

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; left out: none. */
  readonly value: string | undefined;
  /** Told of what is a date, or of none; what is half typed stays in the box. */
  readonly onChange: (value: string | undefined) => void;
}

/** A date as billers write it. */
export function DateField({ value, onChange, fault, ...field }: DateFieldProps) {
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? '' : formatDate(value);
  const isDate = typed === undefined || typed.trim() === '' || parseDate(typed) !== undefined;
  return (
    <Field {...field} fault={isDate ? fault : studioText('fault.date')}>
      {(tied) => (
        <input
          {...tied}
          value={typed ?? shown}
          placeholder={pageText('question.date')}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value);
            const date = parseDate(target.value);
            if (date !== undefined || target.value.trim() === '') onChange(date);
          }}
          onBlur={() => isDate && setTyped(undefined)}
        />
      )}
    </Field>
  );
}
