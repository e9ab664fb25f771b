import type { ReactNode } from 'react';

/** One half of the form. */
export function Column({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="column">
      <legend>{title}</legend>
      <div className="grid">{children}</div>
    </fieldset>
  );
}

/** A box with its caption. @param choices `value words`; left out: a box to type in */
export function Field({
  name,
  label,
  value,
  choices,
  wide = false,
  short = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly string[];
  readonly wide?: boolean;
  readonly short?: boolean;
}) {
  const className = `field${wide ? ' wide' : ''}${short ? ' short' : ''}`;
  return (
    <div className={className}>
      <label htmlFor={name}>{label}</label>
      {choices ? (
        <select id={name} name={name} defaultValue={value}>
          <Choices choices={choices} />
        </select>
      ) : (
        <input id={name} name={name} defaultValue={value} />
      )}
    </div>
  );
}

export const Choices = ({ choices }: { readonly choices: readonly string[] }) =>
  choices.map((choice) => (
    <option key={choice} value={choice.split(' ')[0]}>
      {choice}
    </option>
  ));
