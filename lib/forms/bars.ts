import type { Page } from './page.ts';
import { SURE } from './stated.ts';
import type { Unit } from './unit.ts';
import type { TextRun } from './walk.ts';

/** Headings of a row of boxes that stand in one text: "Date of service | POS | HCPCS | Mod | Charge | Units". */

/** With fewer pieces it is a menu, or a title with its subtitle. */
const LEAST_HEADINGS = 4;

/** Gives each box of the rows that follow such a text its piece of it. */
export function shareBars(units: readonly Unit[], page: Page): void {
  for (const run of page.captions) {
    const pieces = run.text.split(/\s*[|¦]\s*/).filter(Boolean);
    if (pieces.length < LEAST_HEADINGS) continue;
    let at = units.findIndex(({ order }) => order > run.order);
    while (at >= 0 && at < units.length) {
      const row = rowOf(units[at], pieces.length, page);
      if (!row) break;
      for (const [place, unit] of row.entries()) head(unit, pieces[place] ?? '', run);
      at += row.length;
    }
  }
}

/** The boxes of a row that begins with a box and has as many as there are headings. */
const rowOf = (unit: Unit | undefined, count: number, page: Page): readonly Unit[] | undefined =>
  unit?.ancestors
    .map((element) => page.extent.unitsIn(element))
    .find((inside) => inside.length === count && inside[0] === unit);

function head(unit: Unit, text: string, bar: TextRun): void {
  unit.captions = [
    ...unit.captions.filter(({ run }) => run !== bar),
    { source: 'column', text, weight: SURE.column, outer: true },
  ];
}
