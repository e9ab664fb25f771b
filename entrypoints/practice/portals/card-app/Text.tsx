import { useId } from 'react';

/** A box to type in, its caption above it. */
export function Text({
  label,
  value,
  wide = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly wide?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={`lk-field${wide ? ' lk-wide' : ''}`}>
      <label className="lk-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
