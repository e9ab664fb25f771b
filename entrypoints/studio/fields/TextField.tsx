import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What holds where nothing is entered. */
  readonly placeholder?: string;
  /** More than one line. */
  readonly isLong?: boolean;
  readonly inputMode?: 'numeric' | 'decimal';
  /** Told when the box is left. */
  readonly onLeave?: () => void;
}

export function TextField({
  value,
  onChange,
  placeholder,
  isLong,
  inputMode,
  onLeave,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(tied) =>
        isLong ? (
          <textarea
            {...tied}
            rows={2}
            value={value}
            placeholder={placeholder}
            onChange={({ target }) => onChange(target.value)}
            onBlur={onLeave}
          />
        ) : (
          <input
            {...tied}
            value={value}
            placeholder={placeholder}
            inputMode={inputMode}
            autoComplete="off"
            onChange={({ target }) => onChange(target.value)}
            onBlur={onLeave}
          />
        )
      }
    </Field>
  );
}
