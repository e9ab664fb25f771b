import { useEffect, useState } from 'react';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { DraftChange } from '../drafts/draft.ts';

/** What was taken out last, until something else is done. */
export interface Undo {
  readonly offered: { readonly says: string } | undefined;
  /** @param says what was done @param back undoes it */
  readonly offer: (says: string, back: DraftChange) => void;
  readonly take: () => void;
}

/**
 * The way back from the last thing that was taken out of a list. It goes with the next change of the draft.
 * @param state of the draft: another value for each state
 */
export function useUndo(state: number, onChange: (change: DraftChange) => void): Undo {
  const [offered, setOffered] = useState<{
    readonly says: string;
    readonly back: DraftChange;
    /** The state without what was taken out; not known before it is there. */
    readonly of?: number;
  }>();
  useEffect(() => {
    setOffered((one) => (one?.of === undefined ? one && { ...one, of: state } : undefined));
  }, [state]);
  return {
    offered,
    offer: (says, back) => setOffered({ says, back }),
    take: () => {
      if (offered) onChange(offered.back);
      setOffered(undefined);
    },
  };
}

/** It stands as the last row of that list. */
export function UndoRow({ undo: { offered, take } }: { readonly undo: Undo }) {
  if (!offered) return null;
  return (
    <li>
      <span className="soft grow" role="status">
        {offered.says}
      </span>
      <button type="button" onClick={take}>
        {studioText('undo')}
      </button>
    </li>
  );
}
