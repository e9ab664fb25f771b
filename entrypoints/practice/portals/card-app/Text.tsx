import { useId } from 'react';

/** A box to type in, its caption above it. */
export function Text({
  path,
  label,
  value,
  wide = false,
  onChange,
}: {
  /** The field that it shows. */
  readonly path: string;
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
      <input id={id} data-path={path} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
