import { browser } from 'wxt/browser';
import { z } from 'zod';
import { wrongNoteSchema } from '../../lib/feedback/schema.ts';
import type { WrongNote, WrongReport } from '../../lib/feedback/types.ts';

/** Notes for the lead, on this computer only. They say which rule and which code, never whose claim. */
const KEY = 'wrong-notes';
/** The oldest go first. A lead who has not looked at these does not miss them. */
const MOST_NOTES = 500;

let last: Promise<unknown> = Promise.resolve();

/** The notes, the newest first; one that cannot be read is left out. */
export async function wrongNotes(): Promise<readonly WrongNote[]> {
  const kept = z.array(z.unknown()).safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? [];
  return kept.flatMap((one) => wrongNoteSchema.safeParse(one).data ?? []);
}

/** Changes them, one change after the other. */
function change(step: (notes: readonly WrongNote[]) => readonly WrongNote[]): Promise<void> {
  const next = last.then(async () => browser.storage.local.set({ [KEY]: step(await wrongNotes()) }));
  last = next.catch(() => undefined);
  return next;
}

/** Keeps a note; one that is here already was told twice. */
export const noteWrong = (report: WrongReport): Promise<void> =>
  change((notes) =>
    notes.some(({ id }) => id === report.id)
      ? notes
      : [{ ...report, day: new Date().toISOString().slice(0, 10) }, ...notes].slice(0, MOST_NOTES),
  );

/** Deletes one note, or all. */
export const deleteWrongNotes = (id: string | undefined): Promise<void> =>
  change((notes) => (id === undefined ? [] : notes.filter((note) => note.id !== id)));
