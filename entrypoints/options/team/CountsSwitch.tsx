import { useId } from 'react';
import { teamText } from '../../../lib/texts/team-text.ts';

/** Whether counts are sent to a host, and what that means. */
export function CountsSwitch({
  host,
  isOn,
  onTurn,
}: {
  readonly host: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          aria-describedby={`${id}-what`}
          onChange={({ target }) => onTurn(target.checked)}
        />{' '}
        {teamText('counts.send', { host })}
      </label>
      <p id={`${id}-what`} className="soft">
        {teamText('counts.what', { host })}
      </p>
    </>
  );
}
