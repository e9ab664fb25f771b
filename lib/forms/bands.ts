import { bodyOf, childrenOf, holdsNode } from '../dom/own.ts';
import { THRESHOLD } from './classify.ts';
import { judgeText, outputUnit, showsCode } from './lent.ts';
import type { Judged } from './lines.ts';
import { PROCEDURE, type TextRow, type TextTable } from './outputs.ts';
import type { Page } from './page.ts';
import { parentOf, type TextRun } from './walk.ts';

/**
 * Service lines shown as text without a table: headings in one place of the page, rows in others, held together only by
 * what stands under what.
 */

/** Headings on one line that must be understood before they count as those of service lines. */
const LEAST_HEADINGS = 4;
/** Lines of text without a code after which the rows have ended. */
const MOST_OTHER_BANDS = 3;
const COLUMN = 0.85;

/** Texts on one line, from left to right. */
type Band = readonly TextRun[];

/** Finds such rows. @returns nothing when there are none */
export function bandTables(page: Page): TextTable[] {
  const bands = bandsOf(page);
  for (const [index, band] of bands.entries()) {
    if (!isHeading(band)) continue;
    const rows = rowsBelow(bands.slice(index + 1), band, page);
    if (rows.length > 0)
      return [
        {
          kind: 'lines',
          rows,
          cells: [
            ...band.map(({ block }) => block),
            ...rows.flatMap(({ row, members }) => [row, ...members.map(({ unit }) => unit.anchor)]),
          ],
          headings: band.map(({ text }) => text),
        },
      ];
  }
  return [];
}

function bandsOf(page: Page): Band[] {
  const runs = page.snapshot.runs
    .filter(({ rendered, box }) => rendered && box.right > box.left)
    .sort((a, b) => middle(a) - middle(b));
  const bands: TextRun[][] = [];
  for (const run of runs) {
    const last = bands.at(-1);
    const [first] = last ?? [];
    if (last && first && Math.abs(middle(first) - middle(run)) < (first.box.bottom - first.box.top) / 2)
      last.push(run);
    else bands.push([run]);
  }
  return bands.map((band) => band.sort((a, b) => a.box.left - b.box.left));
}

const middle = ({ box }: TextRun): number => (box.top + box.bottom) / 2;

function isHeading(band: Band): boolean {
  if (band.length < LEAST_HEADINGS) return false;
  const named = new Set(
    band.flatMap(({ text }) => {
      const [best] = judgeText(text).line;
      return best && best.score >= THRESHOLD ? [best.concept.path] : [];
    }),
  );
  return named.has(PROCEDURE) && named.size >= LEAST_HEADINGS;
}

function rowsBelow(bands: readonly Band[], heading: Band, page: Page): TextRow[] {
  const rows: TextRow[] = [];
  let others = 0;
  for (const band of bands) {
    const members = membersOf(band, heading);
    if (showsCode(members, 'lines')) {
      const [first] = band;
      const parent = sharedParent(band);
      // Cells of a grid without rows have the whole grid in common: then the first cell stands for the row.
      rows.push({
        row: holdsNode(parent, heading[0]?.block ?? null) && first ? first.block : parent,
        members,
        units: [],
      });
      others = 0;
    } else if (++others > MOST_OTHER_BANDS) break;
  }
  // A box to tick in front of a row picks the row.
  return rows.flatMap((row) => {
    const units = page.extent.unitsIn(row.row);
    return units.every(({ kind }) => kind === 'check') ? { ...row, units } : [];
  });
}

function membersOf(band: Band, heading: Band): Judged[] {
  const cells = childrenOf(sharedParent(band));
  const heads = childrenOf(sharedParent(heading));
  // As many cells as headings: empty ones are known by their place.
  if (cells.length === heads.length && cells.length > 1 && cells[0] !== heads[0]) {
    return cells.map((cell, index) =>
      member(cell, heads[index]?.textContent ?? '', (band[0]?.order ?? 0) + index / cells.length),
    );
  }
  const named = band.map((run) => under(run, heading));
  return band.flatMap((run, at) =>
    // Rows are numbered in a column without a heading.
    at === 0 && /^\d{1,3}\.?$/.test(run.text) && named[0] === named[1]
      ? []
      : member(run.block, named[at]?.text ?? '', run.order),
  );
}

const member = (element: Element, heading: string, order: number): Judged => {
  const unit = outputUnit(element, order, [{ source: 'column', text: heading, weight: COLUMN }], []);
  return { unit, verdict: judgeText(heading, COLUMN) };
};

/** The heading that a text stands under, by the middles. */
function under(run: TextRun, heading: Band): TextRun | undefined {
  const shift = ({ box }: TextRun) =>
    Math.min(
      Math.abs(box.left - run.box.left),
      Math.abs(box.left + box.right - run.box.left - run.box.right) / 2,
    );
  return [...heading].sort((a, b) => shift(a) - shift(b))[0];
}

/** The smallest element that holds all texts of a line. */
function sharedParent(band: Band): Element {
  let shared: Element | null = band[0]?.block ?? null;
  for (const { block } of band) while (shared && !holdsNode(shared, block)) shared = parentOf(shared);
  return shared ?? bodyOf(document);
}
