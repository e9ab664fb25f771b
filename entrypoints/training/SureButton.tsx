import { useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';

/** A button that asks once more before it deletes. */
export function SureButton({
  text,
  label,
  sure,
  onSure,
}: {
  readonly text: string;
  readonly label?: string;
  /** The second question, as its answer. */
  readonly sure: string;
  readonly onSure: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" aria-label={label} onClick={() => setAsking(true)}>
        {text}
      </button>
    );
  return (
    <span className="sure">
      <button
        type="button"
        className="primary"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {sure}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {trainingText('keep')}
      </button>
    </span>
  );
}
