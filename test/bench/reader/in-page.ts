/** What the bench asks of the reader, inside a page. One global: `Box24Bench`. */
import { goOn } from '../../../lib/forms/arrival.ts';
import { examine } from '../../../lib/forms/examine.ts';
import { read } from '../../../lib/forms/read.ts';
import { likeness, looksLikeClaimForm } from '../../../lib/forms/sentinel.ts';
import type { FormMap } from '../../../lib/forms/types.ts';
import { learnVocabulary, type Vocabulary } from '../../../lib/forms/vocabulary.ts';
import { bareWalk, nakedWalk } from './bare-walk.ts';

let map: FormMap | undefined;
/** What a bench page changes of itself, in turn. */
let changes: readonly (() => void)[] = [];
let turn = 0;

export const learn = (vocabulary: Vocabulary): void => learnVocabulary(vocabulary);

/** Locates once and keeps the form for `read`. @returns how many fields it has */
export function find(): number {
  [map] = examine(document).forms;
  if (map) changes = changesOf(map);
  return map?.fields.size ?? 0;
}

/** A caption is called otherwise, a line comes, the caption is called as before, the line goes. */
function changesOf({ fields, lines }: FormMap): readonly (() => void)[] {
  const captions = new Set([...fields.values()].flatMap((field) => field.captions));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    captions.has(text.nodeValue?.trim() ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const caption = texts.nextNode();
  const row = lines.at(-1)?.anchor;
  if (!caption || !row) throw new Error('The bench page has no caption or no line to change.');
  const own = caption.nodeValue;
  const added = row.cloneNode(true) as Element;
  return [
    () => (caption.nodeValue = 'Remarks'),
    () => row.after(added),
    () => (caption.nodeValue = own),
    () => added.remove(),
  ];
}

/** Milliseconds of the longest piece of one look, taken in pieces as in a page that the biller uses. */
export function longestPiece(): number {
  const look = likeness(document);
  for (let longest = 0, isDone = false; ; ) {
    const begin = performance.now();
    isDone = goOn(look) !== undefined;
    longest = Math.max(longest, performance.now() - begin);
    if (isDone) return longest;
  }
}

/** What can be timed, by name. */
export const steps: Readonly<Record<string, () => unknown>> = {
  locate: () => examine(document),
  bare: () => bareWalk(document),
  naked: () => nakedWalk(document),
  sentinel: () => looksLikeClaimForm(document),
  read: () => map && read(map),
  change: () => changes[turn++ % changes.length]?.(),
};
