import type { Assigned, Bid, Decided } from './assign.ts';
import { fillGaps } from './gaps.ts';
import type { Judged } from './lines.ts';
import { fieldsOf, nameBy, type Row } from './neighbours.ts';
import type { Words } from './words.ts';

/** The last rung of the ladder: boxes that only their neighbours and the order of the form name. */

/** A second box under the same caption is the end of the range. */
const PAIRS: Readonly<Record<string, string>> = {
  'lines[i].dateFrom': 'lines[i].dateTo',
  'hospitalization.from': 'hospitalization.to',
};
/** All fields of some units: what the surer rungs left over is named as far as its neighbours settle it. */
export function repaired({ members, taken, used, later, scope }: Decided, words: Words): Assigned[] {
  const row = { members, taken: new Map(taken), used: new Map(used) };
  pairUp(later, row);
  endRanges(row, words);
  followLists(row, words);
  if (scope === 'line') {
    fillGaps(row, words);
    takeNote(row, words);
  }
  return fieldsOf(row);
}

const CODE = 'lines[i].procedureCode';
const NOTE = 'lines[i].description';
/** A box for a note is so many times as wide as that of the code, and takes more than a few characters. */
const NOTE_WIDTH = 3;
const NOTE_LENGTH = 20;

/** The shaded half of a line on the paper form: one long box without a caption, above or below all others. */
function takeNote(row: Row, { captionWords }: Words): void {
  const { taken, used } = row;
  const code = used.get(CODE)?.judged.unit.box;
  if (!code || code.right <= code.left || used.has(NOTE)) return;
  const isNote = (judged: Judged) => {
    const { kind, box, captions, maxLength } = judged.unit;
    return (
      !taken.has(judged) &&
      (kind === 'text' || kind === 'area') &&
      captions.every(({ text }) => captionWords(text).words.length === 0) &&
      (maxLength === 0 || maxLength >= NOTE_LENGTH) &&
      box.right - box.left >= NOTE_WIDTH * (code.right - code.left) &&
      (box.bottom <= code.top || box.top >= code.bottom)
    );
  };
  const [note, another] = row.members.filter(isNote);
  if (note && !another) nameBy(row, note, NOTE, 'long');
}

/** "Date(s) of service" over two boxes: the second one is the end. */
function pairUp(later: readonly Bid[], row: Row): void {
  const { taken, used } = row;
  for (const { judged, candidate } of later) {
    const { path } = candidate.concept;
    const end = PAIRS[path];
    const start = used.get(path);
    if (!end || !start || used.has(end) || taken.has(judged) || judged.unit.order < start.judged.unit.order)
      continue;
    // "Date" and "Service" over two columns of text.
    if (judged.unit.kind === 'output' && !candidate.evidence.some(({ source }) => source === 'shape'))
      continue;
    nameBy(row, judged, end, 'date', candidate);
  }
}

/** A box that only says "to", right behind the start of a range, is its end; so is a second date without a caption. */
function endRanges(row: Row, words: Words): void {
  const { members, taken, used } = row;
  const saysTo = ({ unit }: Judged): boolean =>
    unit.captions.some(({ text }) => words.captionWords(text).words.join() === 'to');
  for (const [path, end] of Object.entries(PAIRS)) {
    const start = used.get(path);
    const next = start && members[members.indexOf(start.judged) + 1];
    if (
      !next ||
      used.has(end) ||
      taken.get(next) ||
      next.unit.kind !== start.judged.unit.kind ||
      !(saysTo(next) || isSecondDate(next, start.judged, words))
    )
      continue;
    const seen = saysTo(next)
      ? 'it says “to” behind the start of a range'
      : 'it takes a date, right behind the start of a range';
    nameBy(row, next, end, seen);
  }
}

const isSecondDate = (next: Judged, start: Judged, words: Words): boolean =>
  next.unit.kind === 'date' && isAlike(next, start, words);

/** Boxes that may follow the first of a list without a caption of their own. */
const FOLLOWERS: Readonly<Record<string, number>> = {
  'lines[i].modifiers[j]': 4,
  'lines[i].diagnosisPointers': 4,
  'diagnoses[i]': 12,
};

/** Boxes without a caption right behind the first of a list, alike in kind and size, go on with the list. */
function followLists(row: Row, words: Words): void {
  const { members, taken } = row;
  let run = 0;
  let last: Assigned | undefined;
  for (const judged of members) {
    const decided = taken.get(judged);
    if (decided && FOLLOWERS[decided.path]) {
      run = decided.path === last?.path ? run + 1 : 1;
      last = decided;
    } else if (
      last &&
      !taken.has(judged) &&
      run < (FOLLOWERS[last.path] ?? 0) &&
      isAlike(judged, last.judged, words)
    ) {
      run += 1;
      last = nameBy(row, judged, last.path, 'alike');
    } else last = undefined;
  }
}

/** Boxes of one row that look alike differ by no more than this in width (CSS pixels). */
const SAME_WIDTH = 6;

function isAlike({ unit }: Judged, { unit: other }: Judged, { captionWords }: Words): boolean {
  const width = (box: { left: number; right: number }) => box.right - box.left;
  const isBare = !unit.captions.some(({ outer, text }) => !outer && captionWords(text).words.length > 0);
  return (
    isBare &&
    unit.kind === other.kind &&
    unit.maxLength === other.maxLength &&
    Math.abs(width(unit.box) - width(other.box)) <= SAME_WIDTH
  );
}
