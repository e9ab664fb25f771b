import { useEffect, useRef } from 'react';
import { text } from '../lib/texts/text.ts';
import { CopyButton } from './OfferView.tsx';
import type { ChangeNote } from './use-changes.ts';
import './mend.css';

/** One line at the lower edge that says what was changed in the form, with the way back. It stays until it is closed. */
export function ChangeNoteBar({
  note,
  onClose,
}: {
  readonly note: ChangeNote | undefined;
  readonly onClose: () => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (note?.byKey) bar.current?.querySelector('button')?.focus();
  }, [note]);
  return (
    <div className="change-note" role="status" ref={bar}>
      {note && (
        <>
          <p>{note.says}</p>
          <p className="offer-copies">
            {note.undo && (
              <button type="button" onClick={note.undo}>
                {text('fix.undo')}
              </button>
            )}
            {note.copies.map((to) => (
              <CopyButton key={to} to={to} />
            ))}
            <button type="button" onClick={onClose}>
              {text('card.close')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
