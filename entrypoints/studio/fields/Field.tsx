import { type ReactNode, useId } from 'react';
import { usePatience } from './patience.ts';

/** What ties a control to its label, hint and fault. */
interface Tied {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is amiss with what stands there. */
  readonly fault?: string | undefined;
  readonly isWide?: boolean;
}

/** A control with its label above, a hint and what is amiss below. */
export function Field({
  label,
  hint,
  fault: amiss,
  isWide = false,
  children,
}: FieldProps & { readonly children: (tied: Tied) => ReactNode }) {
  const id = useId();
  const { fault, touch } = usePatience(amiss);
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className={isWide ? 'field wide' : 'field'} {...touch}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault && { 'aria-invalid': true }),
      })}
      {hint && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
