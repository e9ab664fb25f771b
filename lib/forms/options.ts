import { type ChoiceList, choiceLists } from './vocabulary.ts';

/** A choice counts among this many at most: nobody scrolls through all codes of a long list. */
const MOST_COUNTED = 12;

/**
 * The list that a unit's choices belong to: most of them must be of it.
 * @param options `value|text` of each choice; of a text that stands where a value stands, that text alone
 */
export function choicesOf(options: readonly string[]): ChoiceList | undefined {
  const [one = '', another] = options;
  if (another === undefined)
    return CODED.test(one) ? choiceLists().find(({ only, fits }) => only && fits.test(one)) : undefined;
  if (learned !== choiceLists()) {
    learned = choiceLists();
    known = new WeakMap();
  }
  if (!known.has(options)) known.set(options, listOf(options));
  return known.get(options);
}
let known = new WeakMap<readonly string[], ChoiceList | undefined>();
let learned: unknown;

function listOf(options: readonly string[]): ChoiceList | undefined {
  return choiceLists().find(({ least, fits }) => {
    const hits = options.filter((option) => fits.test(option)).length;
    return hits >= least && hits * 3 >= Math.min(options.length, MOST_COUNTED);
  });
}

/** A code with what it means: "1 - Original". It needs no other choices beside it. */
const CODED = /^[A-Z\d]{1,2}\s*[-–—:]\s*\p{L}+$/u;
