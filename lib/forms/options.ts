import { type ChoiceList, choiceLists } from './vocabulary.ts';

/** A choice counts among this many at most: nobody scrolls through all codes of a long list. */
const MOST_COUNTED = 12;

/**
 * The list that a unit's choices belong to: most of them must be of it.
 * @param options `value|text` of each choice
 */
export function choicesOf(options: readonly string[]): ChoiceList | undefined {
  if (options.length < 2) return undefined;
  return choiceLists().find(({ least, fits }) => {
    const hits = options.filter((option) => fits.test(option)).length;
    return hits >= least && hits * 3 >= Math.min(options.length, MOST_COUNTED);
  });
}
