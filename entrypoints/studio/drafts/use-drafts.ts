import { useCallback, useEffect, useRef, useState } from 'react';
import { type MemoryTrouble, troubleOf } from '../../../lib/memory/trouble.ts';
import type { DraftChange, PackDraft } from './draft.ts';
import { DraftMovedError, keepDraft, readDrafts } from './store.ts';

export type DraftTrouble = MemoryTrouble | 'moved';

export interface Drafts {
  /** Undefined while they are on their way. */
  readonly all: readonly PackDraft[] | undefined;
  /** Why the last change is in this tab only, or gave way to another tab's. */
  readonly trouble: DraftTrouble | undefined;
  readonly add: (draft: PackDraft) => void;
  readonly change: (id: string, change: DraftChange) => void;
}

/** The drafts of this computer. Every change is shown at once and kept at once, one after the other. */
export function useDrafts(): Drafts {
  const [all, setAll] = useState<readonly PackDraft[]>();
  const [trouble, setTrouble] = useState<DraftTrouble>();
  const now = useRef<readonly PackDraft[]>([]);
  const queue = useRef(Promise.resolve());
  /** The state of each draft that is on the disk: where the disk was full, an older one than is shown. */
  const kept = useRef(new Map<string, number>());
  const show = useCallback((drafts: readonly PackDraft[]) => {
    now.current = drafts;
    setAll(drafts);
  }, []);
  const read = useCallback(
    () =>
      readDrafts(Date.now()).then(
        (drafts) => {
          kept.current = new Map(drafts.map(({ id, changed }) => [id, changed]));
          show(drafts);
        },
        (error: unknown) => {
          setTrouble(troubleOf(error));
          show(now.current);
        },
      ),
    [show],
  );
  useEffect(() => void read(), [read]);
  const keep = useCallback(
    (draft: PackDraft) => {
      queue.current = queue.current.then(async () => {
        try {
          await keepDraft(draft, kept.current.get(draft.id));
          kept.current.set(draft.id, draft.changed);
          setTrouble(undefined);
        } catch (error) {
          const isMoved = error instanceof DraftMovedError;
          setTrouble(isMoved ? 'moved' : troubleOf(error));
          if (isMoved) await read();
        }
      });
    },
    [read],
  );
  const add = useCallback(
    (draft: PackDraft) => {
      show([draft, ...now.current]);
      keep(draft);
    },
    [keep, show],
  );
  const change = useCallback(
    (id: string, make: DraftChange) => {
      const before = now.current.find((draft) => draft.id === id);
      if (!before) return;
      const draft = { ...make(before), changed: Math.max(Date.now(), before.changed + 1) };
      show(now.current.map((one) => (one === before ? draft : one)));
      keep(draft);
    },
    [keep, show],
  );
  return { all, trouble, add, change };
}
