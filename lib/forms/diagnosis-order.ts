import type { Assigned } from './assign.ts';
import type { Unit } from './unit.ts';
import type { Words } from './words.ts';

const LETTERS = 'ABCDEFGHIJKL';

/**
 * The place of each diagnosis box: by its letter or number where all have one of the same kind, else in the order of the form.
 */
export function diagnosisOrder(boxes: readonly Assigned[], words: Words): [number, Assigned][] {
  for (const placeOf of [placeByMarker, placeByCaption]) {
    const places = boxes.map(({ judged }) => placeOf(judged.unit, words));
    if (places.includes(undefined) || new Set(places).size < boxes.length) continue;
    return boxes.map((box, index) => [places[index] ?? index, box]);
  }
  return [...boxes.entries()];
}

/** `A` or `1` is 0. */
function place(mark: string): number | undefined {
  const index = /^[a-l]$/i.test(mark) ? LETTERS.indexOf(mark.toUpperCase()) : Number(mark) - 1;
  return mark !== '' && index >= 0 && index < LETTERS.length ? index : undefined;
}

const placeByMarker = (unit: Unit): number | undefined => place(unit.marker);

/** The edition of the code list counts no boxes. */
const EDITION = /\bicd[-\s]?(9|10)\b/gi;

function placeByCaption(unit: Unit, { captionWords }: Words): number | undefined {
  for (const { text, outer } of unit.captions) {
    if (outer) continue;
    const { words, item } = captionWords(text.replace(EDITION, ''));
    const own = words.length === 0 ? place(item.replace(/^21(?=[a-l])/i, '')) : place(words.at(-1) ?? '');
    if (own !== undefined) return own;
  }
  return undefined;
}
