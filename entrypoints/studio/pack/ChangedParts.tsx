import type { ReactNode } from 'react';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import type { DraftChange } from '../drafts/draft.ts';
import { UndoRow, useUndo } from './UndoRow.tsx';

/** Something of Box24 that the pack changes, or something of its own. */
export interface ChangedPart {
  readonly id: string;
  readonly says: ReactNode;
  readonly chip?: string;
  /** Name of the button that takes it back. */
  readonly backLabel: string;
  /** Said once it is taken back. */
  readonly takenBack: string;
  readonly remove: DraftChange;
  readonly restore: DraftChange;
}

/** What the pack changes of one sort, each with the way back. */
export function ChangedParts({
  id,
  title,
  what,
  parts,
  state,
  onChange,
}: {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly parts: readonly ChangedPart[];
  /** That of the draft, see `useUndo`. */
  readonly state: number;
  readonly onChange: (change: DraftChange) => void;
}) {
  const undo = useUndo(state, onChange);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{what}</p>
      {parts.length === 0 && !undo.offered && <p className="soft">{partsText('changes.made.none')}</p>}
      <ul className="rows">
        {parts.map(({ id: part, says, chip, backLabel, takenBack, remove, restore }) => (
          <li key={part}>
            <span className="grow">{says}</span>
            {chip && <span className="chip">{chip}</span>}
            <button
              type="button"
              aria-label={backLabel}
              onClick={() => {
                undo.offer(takenBack, restore);
                onChange(remove);
              }}
            >
              {partsText('changes.back')}
            </button>
          </li>
        ))}
        <UndoRow undo={undo} />
      </ul>
    </section>
  );
}
