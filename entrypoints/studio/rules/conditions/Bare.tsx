import { useState } from 'react';

/** Controls of a condition stand side by side and go by names that only page readers hear: what they are is plain to see. */

export function BareSelect({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {!options.some(([each]) => each === value) && <option value={value}>{value}</option>}
      {options.map(([each, says]) => (
        <option key={each} value={each}>
          {says}
        </option>
      ))}
    </select>
  );
}

/** A text that stands for a value: what is half typed stays as it is until the box is left. */
export function BareText<T>({
  label,
  value,
  show,
  read,
  placeholder,
  isShort = false,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly show: (value: T) => string;
  /** What cannot be read is told as it was typed. */
  readonly read: (typed: string) => T;
  readonly placeholder?: string;
  readonly isShort?: boolean;
  readonly onChange: (value: T) => void;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      aria-label={label}
      className={isShort ? 'short' : undefined}
      value={typed ?? show(value)}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(read(target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
