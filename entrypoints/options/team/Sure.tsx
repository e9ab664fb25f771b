import { useId, useState } from 'react';
import { teamText } from '../../../lib/texts/team-text.ts';

interface SureProps {
  readonly label: string;
  /** What page readers call the button: the label, and of what. */
  readonly name: string;
  /** What will happen, in full. */
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button that says what will happen, and asks, before it does it. */
export function Sure({ label, name, question, yes, onYes }: SureProps) {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  if (!isAsking)
    return (
      <button type="button" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <span className="sure">
      <span id={id}>{question}</span>
      <button
        type="button"
        className="primary"
        aria-describedby={id}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {teamText('keep')}
      </button>
    </span>
  );
}
