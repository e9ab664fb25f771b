import { browser } from 'wxt/browser';
import type { z } from 'zod';
import type { FieldEdit } from '../lib/claim/edit.ts';
import { asker, type InputOf } from '../lib/messages/envelope.ts';
import {
  changeSchema,
  madeSchema,
  remediesSchema,
  takenBackSchema,
  triedSchema,
} from '../lib/messages/fix-schema.ts';
import type { Change, FixApi, Made, Remedies, Tried } from '../lib/messages/fix-types.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

/** A change, and the frame whose boxes it is for. */
export interface PlacedChange extends Change {
  readonly frameId: number;
}

/** What can be done about a finding, and in which frame. */
export interface PlacedRemedies extends Remedies {
  readonly frameId: number;
}

/** Has something done to the form that a claim stands in. All of it rejects when the page has gone. */
export interface Mender {
  /** @returns undefined when it is no finding now */
  remedies(finding: InputOf<FixApi, 'remedies'>): Promise<PlacedRemedies | undefined>;
  /**
   * Judges the claim as it is and with other contents; the form stays as it is.
   * @returns undefined when the line is not there any more
   */
  tryOut(line: number, tries: readonly (readonly FieldEdit[])[]): Promise<Tried | undefined>;
  /** @returns undefined when the claim is not there any more */
  preview(edits: readonly FieldEdit[]): Promise<PlacedChange | undefined>;
  /** Called after a press of the biller only. */
  make(change: PlacedChange): Promise<Made>;
  /** @returns false where something else has changed since: then nothing is put back */
  takeBack(frameId: number, undo: number): Promise<boolean>;
}

/**
 * Reaches the fixing part of the frames that a claim stands in; brings it where it is not there yet.
 * @param own the frame that leads the claim
 * @param others the frames that its other fields stand in
 * @param index which of that frame's forms it is, where there are several
 */
export function menderFor(
  tabId: number,
  own: number,
  others: readonly number[],
  index: number | undefined,
): Mender {
  const form = index !== undefined && { form: index };
  // Of a claim in several frames, the one that has the boxes can change them.
  const places = [own, ...others];
  return {
    remedies(input) {
      return firstHere(
        places,
        (frameId) => {
          const place = { tabId, frameId };
          return whenThere(place, () => askFix(place, 'remedies', input, remediesSchema));
        },
        ({ change, choices }) => [...(change ? [change] : []), ...choices.map((choice) => choice.change)],
      );
    },
    preview: (edits) =>
      firstHere(
        places,
        (frameId) => {
          const place = { tabId, frameId };
          return whenThere(place, () => askFix(place, 'preview', { edits, ...form }, changeSchema));
        },
        (change) => [change],
      ),
    async tryOut(line, tries) {
      const place = { tabId, frameId: own };
      const input = { line, tries, ...form };
      return (await whenThere(place, () => askFix(place, 'tryOut', input, triedSchema))) ?? undefined;
    },
    make: ({ frameId, edits, rows, says }) =>
      askFix({ tabId, frameId }, 'make', { edits, rows, says, ...form }, madeSchema),
    takeBack: (frameId, undo) => askFix({ tabId, frameId }, 'takeBack', { undo }, takenBackSchema),
  };
}

/** The answer of the first frame that has the boxes; where none has, that of the first that knows of the claim. */
async function firstHere<Answer>(
  places: readonly number[],
  ask: (frameId: number) => Promise<Answer | null>,
  changesIn: (answer: Answer) => readonly Change[],
): Promise<(Answer & { readonly frameId: number }) | undefined> {
  let found: (Answer & { readonly frameId: number }) | undefined;
  for (const frameId of places) {
    const told = await ask(frameId);
    if (!told) continue;
    if (changesIn(told).some(({ refused }) => refused !== 'not-here')) return { ...told, frameId };
    found ??= { ...told, frameId };
  }
  return found;
}

/** Asks the fixing part of a frame. What it answers is looked at, since it comes from a page's process. */
async function askFix<Name extends keyof FixApi, Answer>(
  { tabId, frameId }: FramePlace,
  name: Name,
  input: InputOf<FixApi, Name>,
  schema: z.ZodType<Answer>,
): Promise<Answer> {
  const ask = asker<FixApi>('fix', (request) => browser.tabs.sendMessage(tabId, request, { frameId }));
  return schema.parse(await ask(name, input));
}

/** Has the part brought where nobody answers. Only for what may be asked twice. */
async function whenThere<Answer>(place: FramePlace, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch {
    await background('bringFix', place);
    return ask();
  }
}
