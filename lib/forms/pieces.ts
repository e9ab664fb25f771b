/** Texts that say several things at once: "DOB: 05/02/1967 | Female", "A: M17.12 B: M25.562", "Boulder, CO 80301". */

/** Town, state and ZIP code; state and ZIP code. */
const TOWN = /^(.+?),?\s+([A-Z]{2})[,\s]+(\d{5}(?:-?\d{4})?)$/;
const STATE_ZIP = /^([A-Z]{2})[,\s]+(\d{5}(?:-?\d{4})?)$/;
const MARK = /\s*[|•·;]\s*/;
/** Right before the next caption with its colon. */
const CAPTIONED = /,?\s+(?=[A-Z][a-z’'#/.-]*(?: [a-z’'#/.-]+){0,3}:\s)/i;
/** What parts the values of one text, surest first. */
const PARTINGS = [
  MARK,
  CAPTIONED,
  /\s+\/\s+/,
  /(?<=^[A-Z]\d{4})[\s:-]+(?=[A-Z\d]{2}\b)/,
  /\s+(?:[-–—]|to|thru|through)\s+/,
  /,\s+/,
];

/** A text in so many pieces; undefined when it cannot be told where they end. */
export function inPieces(text: string, count: number): readonly string[] | undefined {
  const place = (count === 3 ? TOWN : STATE_ZIP).exec(text);
  if (place?.length === count + 1) return place.slice(1);
  return PARTINGS.map((parting) => text.split(parting)).find(({ length }) => length === count);
}

/** The pieces of a text that captions its values itself; none when it holds only one pair. */
export function captionedPieces(text: string): readonly string[] {
  const pieces =
    [MARK, CAPTIONED].map((parting) => text.split(parting)).find(({ length }) => length > 1) ?? [];
  return pieces.filter((piece) => /.:./.test(piece) || SEX.test(piece)).length > 1 ? pieces : [];
}

/** A value that needs no caption. */
export const SEX = /^(fe)?male$/i;

/** "City / State / ZIP", "Admission - discharge": the captions of several values in one text. */
export function captionPieces(caption: string): readonly string[] {
  const pieces = caption.replace(/:\s*$/, '').split(/\s*[/,&+]\s*|\s+(?:and|[-–—])\s+/);
  // What stands in brackets says how the one value is written.
  return pieces.length > 1 && pieces.every(Boolean) && !caption.includes('(') ? pieces : [];
}

/** Which part of a text: its line, and the piece of that, `0 2/3`. */
export const pieceName = (line: number, index: number, count: number): string => `${line} ${index}/${count}`;

/** A value's own caption in front of it. */
const OWN_CAPTION = /^[^:]{1,60}:\s*(?=\S)/;

/** The named part of a text whose lines are given. @returns undefined when the text has other parts by now */
export function pieceOf(lines: readonly string[], name = ''): string | undefined {
  const [line = 0, index = 0, count = 1] = name.split(/[ /]/).map(Number);
  const text = lines[line]?.replace(OWN_CAPTION, '') ?? '';
  return (count === 1 ? text : inPieces(text, count)?.[index])?.replace(OWN_CAPTION, '');
}
