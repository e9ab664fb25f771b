import type { Unit } from './unit.ts';
import { captionWords } from './words.ts';

/** What captions say against ids. */

/** Captions this sure overrule an id: "Referring provider 2" is not `refProv`. */
const OVERRULES = 0.9;

/** The words of a unit's surest captions. */
export const wordsOverruling = (unit: Unit): readonly string[] =>
  overruling(unit).flatMap((text) => captionWords(text).words);

const overruling = ({ captions }: Unit): string[] =>
  captions.flatMap(({ text, weight, outer }) => (!outer && weight >= OVERRULES ? [text] : []));

/** Whether an id is short for a caption's word and means another one by itself: `ddlRel` beside "Release of information". */
export function shortens(token: string, words: readonly string[], unit: Unit): boolean {
  const short = /[A-Z]?[a-z]+(?=[^a-z]*$)/.exec(token)?.[0].toLowerCase();
  if (!short) return false;
  const isLonger = (word: string) => word.length > short.length && word.startsWith(short);
  return overruling(unit).some((text) => {
    const plain = text.toLowerCase();
    return (
      plain.includes(short) &&
      !captionWords(text).words.includes(words.at(-1) ?? '') &&
      plain.split(/[^a-z]+/).some(isLonger)
    );
  });
}
