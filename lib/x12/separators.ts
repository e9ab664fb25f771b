import type { Separators } from './types.ts';

/** Characters of an interchange header, its terminator included: all its elements have fixed widths. */
const HEADER_LENGTH = 106;
/** Line breaks that a program which wraps long lines may have put into a header. */
const MOST_BREAKS = 8;
/** As much text as must be there before a header can be taken apart. */
export const HEADER_TEXT = HEADER_LENGTH + MOST_BREAKS;
/** Where the element separators of a header stand. */
const SEPARATOR_PLACES = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];
const COMPONENT_PLACE = 104;
const TERMINATOR_PLACE = 105;

export interface Header {
  readonly separators: Separators;
  /** Characters of the file that it takes, without its terminator. */
  readonly length: number;
  /** Its widths are not those of the standard. */
  readonly odd: boolean;
}

/** Whether text may be an interchange header: its name, and then no letter or digit. */
export const beginsHeader = (text: string): boolean => /^ISA[^A-Za-z0-9\s]/.test(text.slice(0, 4));

/**
 * Finds the separators of an interchange: by their places in the header, else by counting elements.
 * @param text the file from the header on
 * @returns undefined when no header can be made out
 */
export function readHeader(text: string): Header | undefined {
  return byPlace(text, false) ?? byPlace(text, true) ?? byCount(text);
}

function byPlace(text: string, wrapped: boolean): Header | undefined {
  const start = text.slice(0, HEADER_TEXT);
  const header = wrapped ? start.replace(/[\r\n]/g, '') : start;
  const element = header[3];
  const component = header[COMPONENT_PLACE];
  const terminator = header[TERMINATOR_PLACE];
  if (element === undefined || component === undefined || terminator === undefined) return undefined;
  if (!SEPARATOR_PLACES.every((place) => header[place] === element)) return undefined;
  if (!areSeparators(element, component, terminator)) return undefined;
  const end = wrapped ? start.indexOf(terminator, COMPONENT_PLACE) : TERMINATOR_PLACE;
  return { separators: { element, component, terminator }, length: end, odd: false };
}

/** A header whose blanks were cut away still has sixteen elements; the last one is the component separator. */
function byCount(text: string): Header | undefined {
  const element = text[3];
  if (element === undefined) return undefined;
  let at = 3;
  for (let count = 1; count < SEPARATOR_PLACES.length; count++) {
    at = text.indexOf(element, at + 1);
    if (at < 0 || at > 2 * HEADER_LENGTH) return undefined;
  }
  const component = text[at + 1];
  const terminator = text[at + 2];
  if (component === undefined || terminator === undefined) return undefined;
  if (!areSeparators(element, component, terminator)) return undefined;
  return { separators: { element, component, terminator }, length: at + 2, odd: true };
}

function areSeparators(element: string, component: string, terminator: string): boolean {
  const three = [element, component, terminator];
  return new Set(three).size === three.length && three.every((one) => !/[A-Za-z0-9 ]/.test(one));
}
