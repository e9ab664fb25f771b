/** What the bench asks of the reader, inside a page. One global: `Box24Bench`. */
import { goOn } from '../../../lib/forms/arrival.ts';
import { examine } from '../../../lib/forms/examine.ts';
import { read } from '../../../lib/forms/read.ts';
import { likeness, looksLikeClaimForm } from '../../../lib/forms/sentinel.ts';
import type { FormMap } from '../../../lib/forms/types.ts';
import { learnVocabulary, type Vocabulary } from '../../../lib/forms/vocabulary.ts';
import { bareWalk, nakedWalk } from './bare-walk.ts';

const mark = document.createElement('p');
let map: FormMap | undefined;

export const learn = (vocabulary: Vocabulary): void => learnVocabulary(vocabulary);

/** Locates once and keeps the form for `read`. @returns how many fields it has */
export function find(): number {
  [map] = examine(document).forms;
  return map?.fields.size ?? 0;
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
  // Its own markup is all that a bench page changes: the whole of it is laid out anew, and what the browser has found once
  // it must look for again.
  dirty: () => {
    document.body.append(mark);
    document.body.style.paddingLeft = document.body.style.paddingLeft === '1px' ? '' : '1px';
  },
};
