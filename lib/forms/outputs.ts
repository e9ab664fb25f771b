import { bodyOf, idOf, rectOf, textContentOf } from '../dom/own.ts';
import { classify, THRESHOLD, type Verdict } from './classify.ts';
import { type CellPlace, type Grid, turned } from './grid.ts';
import type { Judged } from './lines.ts';
import { memo } from './memo.ts';
import { type Extent, type Page, Tables, textIn } from './page.ts';
import { inPieces, pieceName } from './pieces.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { ancestorsOf, type Box, parentOf } from './walk.ts';
import { captionWords } from './words.ts';

/** A table row whose cells are plain text under the headings of a service line or a diagnosis list. */
export interface TextRow {
  readonly row: Element;
  readonly members: readonly Judged[];
  /** Boxes that stand in the same row, if any. */
  readonly units: readonly Unit[];
}

/** A table that shows claim data as text. */
export interface TextTable {
  readonly kind: 'lines' | 'diagnoses';
  readonly rows: readonly TextRow[];
  /** Cells that are part of it: its headings and its rows. */
  readonly cells: readonly Element[];
  /** Texts of its headings. */
  readonly headings: readonly string[];
  /** Rows of text between its rows: subtotals, notes folded out. */
  readonly between?: readonly Element[];
}

/** Headings of a row that must be understood before its table counts as one of service lines. */
const LEAST_HEADINGS = 3;
export const PROCEDURE = 'lines[i].procedureCode';
/** What a procedure code on a page looks like; keeps "No lines added yet" and rows of totals out. */
const CODE = /^\s*[A-Z]\d{4}(?!\d)|\b([A-Z]\d{4}|\d{4}[A-Z0-9])\b/i;
/** How sure a column heading is for a cell of text. */
const COLUMN = 0.95;
/** A row that says so itself, or whose code has the dot that only diagnoses have. */
const IS_DIAGNOSIS = /^(icd[- ]?(9|10)|[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}\b)/i;
const DIAGNOSIS = /\b[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?\b/i;

/**
 * A piece of text that stands where a value stands. Where it stands is asked only of those that turn out to be something.
 * @param piece which part of the element it is, where that holds more
 */
export function outputUnit(
  element: Element,
  order: number,
  captions: SeenCaption[],
  context: string[],
  piece?: string,
): Unit {
  let ancestors: Element[] | undefined;
  let box: Box | undefined;
  return {
    kind: 'output',
    parts: [piece === undefined ? { element, role: 'whole' } : { element, role: 'piece', means: piece }],
    controls: [],
    anchor: element,
    get ancestors() {
      ancestors ??= ancestorsOf(element);
      return ancestors;
    },
    order,
    lastOrder: order,
    get box() {
      box ??= rectOf(element);
      return box;
    },
    get rendered() {
      return this.box.right > this.box.left;
    },
    captions,
    context,
    item: '',
    marker: '',
    tokens: idOf(element) ? [idOf(element)] : [],
    options: [],
    maxLength: 0,
  };
}

const judgedTexts = /* @__PURE__ */ memo<Verdict>();

/** What a text alone may mean. */
export function judgeText(text: string, weight = 1): Verdict {
  return judgedTexts(weight === 1 ? text : `\n${weight} ${text}`, () => {
    const unit = outputUnit(bodyOf(document), 0, [{ source: 'column', text, weight }], []);
    // The text alone: it has no value that could speak.
    unit.parts = [];
    return judge(unit).verdict;
  });
}

const judge = (unit: Unit): Judged => ({ unit, verdict: classify(unit) });

/** Tables that show service lines or diagnoses as text. */
export function textTables(extent: Extent, tables: Tables): readonly TextTable[] {
  const known = found.get(tables);
  if (known) return known;
  const all = tables.grids.flatMap((grid) => {
    const head = headingRow(grid, extent);
    return head ? readTable(grid, head, extent) : [];
  });
  found.set(tables, all);
  return all;
}
/** Asked twice for each page: for its captions, then for its lines. */
const found = new WeakMap<Tables, readonly TextTable[]>();

/**
 * The tables of a page with those turned round that have a column for each service line, the captions on the left.
 */
export function uprightTables({ extent, tables }: Pick<Page, 'extent' | 'tables'>): Tables {
  const grids = tables.grids.map((grid) => {
    if (headsLines(headingRow(grid, extent))) return grid;
    const upright = turned(grid);
    const head = headingRow(upright, extent);
    return headsLines(head) && head?.row === 0 ? upright : grid;
  });
  return grids.every((grid, at) => grid === tables.grids[at]) ? tables : new Tables(grids);
}

const headsLines = (head: Head | undefined): boolean => head?.kind === 'lines';

interface Head {
  readonly row: number;
  readonly kind: TextTable['kind'];
}

/** The row of a table that names most fields. */
function headingRow(grid: Grid<Element>, extent: Extent): Head | undefined {
  let best: (Head & { named: number }) | undefined;
  for (const row of grid.at.keys()) {
    const cells = new Set(
      (grid.at[row] ?? []).filter((place) => place?.row === row).map((place) => place?.cell),
    );
    // One cell over all columns is the table's title.
    if (cells.size === 1 && (grid.at[row]?.length ?? 0) > 1) continue;
    const lines = new Set<string>();
    let diagnosis = false;
    let showsData = false;
    for (const cell of cells) {
      if (!cell || extent.unitsIn(cell).length > 0) continue;
      const text = textIn(extent, cell);
      if (!text) continue;
      showsData ||= DIAGNOSIS.test(text);
      const verdict = judgeText(headsIn(text)[0]);
      const line = verdict.line[0];
      if (line && line.concept.path !== '' && line.score >= THRESHOLD) lines.add(line.concept.path);
      if (verdict.claim[0]?.concept.path === 'diagnoses[i]' && verdict.claim[0].score >= THRESHOLD)
        diagnosis = true;
    }
    const named = lines.size;
    if (lines.has(PROCEDURE) && named >= LEAST_HEADINGS && named > (best?.named ?? 0))
      best = { row, kind: 'lines', named };
    else if (!best && diagnosis && !showsData && cells.size <= 6) best = { row, kind: 'diagnoses', named: 0 };
    if (row > 6 && best) break;
  }
  return best;
}

/** The rows of a table: service lines, diagnoses, or both where a fee sheet lists all codes together. */
function readTable(grid: Grid<Element>, head: Head, extent: Extent): TextTable[] {
  const lines: TextRow[] = [];
  const diagnoses: TextRow[] = [];
  const between: Element[] = [];
  const passed: Element[] = [];
  for (let row = head.row + 1; row < grid.at.length; row++) {
    const cells = [...new Set(grid.at[row] ?? [])].filter(
      (place) => place !== undefined && place.row === row,
    );
    const first = cells[0]?.cell;
    const element = first && parentOf(first);
    if (!element) continue;
    const units = [...new Set(cells.flatMap((place) => (place ? extent.unitsIn(place.cell) : [])))];
    const texts = cells.flatMap((place) => (place && extent.unitsIn(place.cell).length === 0 ? [place] : []));
    const isDiagnosis =
      head.kind === 'diagnoses' || texts.some(({ cell }) => IS_DIAGNOSIS.test(textIn(extent, cell)));
    const members = texts.flatMap((place) => memberOf(grid, head, place, extent, isDiagnosis));
    if (isDiagnosis && showsCode(members, 'diagnoses', extent))
      diagnoses.push({ row: element, members, units });
    else if (head.kind === 'lines' && (units.length > 0 || showsCode(members, 'lines', extent))) {
      lines.push({ row: element, members, units });
      if (units.length === 0) between.push(...passed.splice(0));
    } else passed.push(element);
  }
  const heads = (grid.at[head.row] ?? []).flatMap((place) => place?.cell ?? []);
  const table = (kind: TextTable['kind'], rows: TextRow[]): TextTable => ({
    kind,
    rows,
    cells: [...heads, ...rows.map(({ row }) => row)],
    headings: heads.map((cell) => textIn(extent, cell)),
  });
  return [
    ...(head.kind === 'lines' ? [{ ...table('lines', lines), between }] : []),
    ...(diagnoses.length > 0 || head.kind === 'diagnoses' ? [table('diagnoses', diagnoses)] : []),
  ];
}

/** A cell of text under a heading; in a row of a diagnosis "Code" is its code. */
function memberOf(
  grid: Grid<Element>,
  head: Head,
  place: CellPlace<Element>,
  extent: Extent,
  isDiagnosis: boolean,
): Judged[] {
  const heading = grid.at[head.row]?.[place.column];
  const text = heading && textIn(extent, heading.cell);
  if (!text) return [];
  const heads = headsIn(text);
  const values = heads.length > 1 ? codeAndModifiers(textIn(extent, place.cell)) : undefined;
  return heads.slice(0, values?.length ?? 1).map((head, index) => {
    const caption: SeenCaption = {
      source: 'column',
      text: isDiagnosis && captionWords(head).words.join() === 'code' ? `Diagnosis ${head}` : head,
      weight: COLUMN,
    };
    const piece = values && pieceName(0, index, values.length);
    return judge(outputUnit(place.cell, orderOf(grid, place, extent), [caption], [], piece));
  });
}

/** A heading over a code and its modifiers is two: "Procedure / Modifiers"; any other is one. */
function headsIn(text: string): readonly [string, ...string[]] {
  const [code = '', modifiers = '', more] = text.split(/\s*[/,&+]\s*/);
  return !more && means(code, PROCEDURE) && means(modifiers, MODIFIERS) ? [code, modifiers] : [text];
}
const means = (text: string, path: string): boolean => judgeText(text).line[0]?.concept.path === path;
const MODIFIERS = 'lines[i].modifiers[j]';

/** "E0601 - CPAP device" has no modifiers. */
function codeAndModifiers(text: string): readonly string[] | undefined {
  const pieces = inPieces(text, 2);
  return /^[A-Z\d]{2}\b/.test(pieces?.[1] ?? '') ? pieces : undefined;
}

/** An empty cell comes right behind the last text before it. */
function orderOf(grid: Grid<Element>, place: CellPlace<Element>, extent: Extent): number {
  for (let row = place.row; row >= 0; row--) {
    for (let column = row === place.row ? place.column : (grid.at[row]?.length ?? 0); column >= 0; column--) {
      const cell = grid.at[row]?.[column]?.cell;
      const order = cell ? extent.end(cell) : -1;
      if (order >= 0) return cell === place.cell ? order : order + place.column / 1000;
    }
  }
  return 0;
}

/**
 * A row of text is data when its code cell holds something like a code.
 * @param extent says what a cell draws that is given it by a slot; left out, only its own text counts
 */
export function showsCode(members: readonly Judged[], kind: TextTable['kind'], extent?: Extent): boolean {
  const path = kind === 'lines' ? PROCEDURE : 'diagnoses[i]';
  const scope = kind === 'lines' ? 'line' : 'claim';
  return members.some(
    ({ unit, verdict }) =>
      verdict[scope][0]?.concept.path === path &&
      (kind === 'lines' ? CODE : DIAGNOSIS).test(
        (extent && textIn(extent, unit.anchor)) || (textContentOf(unit.anchor) ?? ''),
      ),
  );
}
