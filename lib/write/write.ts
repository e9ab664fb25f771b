import { parseValue } from '../claim/parse.ts';
import { rawIn } from './boxes.ts';
import { textIn } from './plan.ts';
import { put } from './put.ts';
import type { BoxChange, FieldAt, Outcome } from './types.ts';

/** Frameworks draw their boxes again within a frame or two; what asks a server to check takes a little longer. */
const LOOK_AFTER_MS = 250;
/** A page that draws its rows anew is found again by then. */
const PATIENCE_MS = 1_500;
const STEP_MS = 100;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a box says the same as a text, as the reader takes it. */
function says(fieldAt: FieldAt, path: string, text: string): boolean {
  const field = fieldAt(path);
  if (!field) return false;
  const now = textIn(field);
  // A box for several modifiers has no one value.
  return now === text || JSON.stringify(parseValue(path, now)) === JSON.stringify(parseValue(path, text));
}

/** Looks whether all of it stands there after a moment, and a while longer where the page is still at it. */
async function stands(fieldAt: FieldAt, changes: readonly BoxChange[]): Promise<boolean> {
  await wait(LOOK_AFTER_MS);
  for (let waited = LOOK_AFTER_MS; ; waited += STEP_MS) {
    if (changes.every(({ path, to }) => says(fieldAt, path, to))) return true;
    if (waited >= PATIENCE_MS) return false;
    await wait(STEP_MS);
  }
}

/** Puts it all in, one box after the other. @returns what was done before one could not be found, or refused */
function putAll(fieldAt: FieldAt, changes: readonly BoxChange[]): readonly BoxChange[] {
  const done: BoxChange[] = [];
  for (const change of changes) {
    const field = fieldAt(change.path);
    if (!field) break;
    done.push({ ...change, from: rawIn(field) ?? change.from });
    try {
      put(field, change.to);
    } catch {
      break;
    }
  }
  return done;
}

const back = (changes: readonly BoxChange[]): readonly BoxChange[] =>
  changes.map(({ path, from, to }) => ({ path, from: to, to: from })).toReversed();

/**
 * Makes the changes and looks whether the page took them. What did not take is put back as far as it goes.
 * @param fieldAt finds a field as the page is at that moment: it may draw itself anew in between
 */
export async function write(fieldAt: FieldAt, changes: readonly BoxChange[]): Promise<Outcome> {
  const done = putAll(fieldAt, changes);
  if (done.length === changes.length && (await stands(fieldAt, changes))) return { took: true, done };
  putAll(fieldAt, back(done));
  return { took: false, done: [] };
}

/** Puts the old texts back, unless something else has changed there since. @returns whether it did */
export async function undo(fieldAt: FieldAt, done: readonly BoxChange[]): Promise<boolean> {
  if (!done.every(({ path, to }) => says(fieldAt, path, to))) return false;
  const changes = back(done);
  return putAll(fieldAt, changes).length === changes.length && stands(fieldAt, changes);
}
