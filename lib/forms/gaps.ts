import type { Judged } from './lines.ts';
import { nameBy, type Row } from './neighbours.ts';
import type { Words } from './words.ts';

/**
 * The order of item 24, A to J, fills gaps in a service line: boxes without a caption between two sure neighbours are what
 * stands there on the paper form, as long as that leaves one answer only.
 */

const FROM = 'lines[i].dateFrom';
const TO = 'lines[i].dateTo';
const PLACE = 'lines[i].placeOfService';
const EMERGENCY = 'lines[i].emergency';
const CODE = 'lines[i].procedureCode';
const MODIFIERS = 'lines[i].modifiers[j]';
const POINTERS = 'lines[i].diagnosisPointers';
const CHARGE = 'lines[i].charge';
const UNITS = 'lines[i].units';
const RENDERING = 'lines[i].renderingNpi';

/** Between which neighbours which boxes are missing, and what they are. */
const GAPS: readonly { readonly after: string; readonly before: string; readonly are: readonly string[] }[] =
  [
    { after: FROM, before: PLACE, are: [TO] },
    { after: TO, before: CODE, are: [PLACE] },
    { after: TO, before: CODE, are: [PLACE, EMERGENCY] },
    { after: PLACE, before: CODE, are: [EMERGENCY] },
    { after: CODE, before: POINTERS, are: [MODIFIERS] },
    { after: CODE, before: POINTERS, are: [MODIFIERS, MODIFIERS] },
    { after: CODE, before: POINTERS, are: [MODIFIERS, MODIFIERS, MODIFIERS, MODIFIERS] },
    { after: CODE, before: CHARGE, are: [MODIFIERS, MODIFIERS, MODIFIERS, MODIFIERS, POINTERS] },
    { after: MODIFIERS, before: CHARGE, are: [POINTERS] },
    { after: CHARGE, before: RENDERING, are: [UNITS] },
    { after: POINTERS, before: UNITS, are: [CHARGE] },
  ];

/** A neighbour must be surer than this. */
const SURE_NEIGHBOUR = 0.6;

/** Names boxes without captions by the sure ones on both sides. */
export function fillGaps(row: Row, words: Words): void {
  const { members, used } = row;
  for (let from = 0; from < members.length; from++) {
    const after = sureAt(row, from);
    if (!after) continue;
    let to = from + 1;
    while (to < members.length && isBare(row, members[to], words)) to += 1;
    const before = sureAt(row, to);
    const inside = members.slice(from + 1, to);
    const gap = GAPS.find(
      (one) => one.after === after && one.before === before && one.are.length === inside.length,
    );
    if (!gap || gap.are.some((path) => used.has(path) && path !== after)) continue;
    if (!inside.every((judged, place) => fits(judged, gap.are[place] ?? '', inside, words))) continue;
    for (const [place, judged] of inside.entries()) nameBy(row, judged, gap.are[place] ?? '', 'between');
  }
}

/** The field of a unit that surer rungs named. */
function sureAt({ members, taken }: Row, place: number): string | undefined {
  const judged = members[place];
  const decided = judged && taken.get(judged);
  return decided && decided.stage !== 'repaired' && decided.confidence >= SURE_NEIGHBOUR
    ? decided.path
    : undefined;
}

/** A box that nothing names: a caption that we do not know is a name too. */
const isBare = ({ taken }: Row, judged: Judged | undefined, { captionWords }: Words): boolean =>
  judged !== undefined &&
  !taken.has(judged) &&
  judged.unit.captions.every(({ text }) => captionWords(text).words.length === 0);

/** Whether the box can hold the field; several modifiers must look alike. */
function fits({ unit }: Judged, path: string, inside: readonly Judged[], { mayHold }: Words): boolean {
  if (!mayHold(path, unit)) return false;
  if (path !== MODIFIERS) return unit.kind !== 'area';
  const first = inside[0]?.unit;
  return (
    first?.kind === unit.kind &&
    first.maxLength === unit.maxLength &&
    (unit.maxLength === 2 || inside.length === 4)
  );
}
