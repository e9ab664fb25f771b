import { attributeOf, childrenOf, holdsNode, textContentOf } from '../dom/own.ts';
import { companions, confirm, isWorded } from './lent.ts';
import { inOrder, type Judged, LEAST_COMPANIONS, type LineRecord } from './lines.ts';
import { PROCEDURE, type TextRow, type TextTable } from './outputs.ts';
import type { Unit } from './unit.ts';
import { parentOf, type TextRun } from './walk.ts';

/** A row of a form that may be a service line. */
export interface Row {
  readonly members: readonly Judged[];
  readonly anchor: Element;
  readonly committed: boolean;
}

export interface Arranged {
  readonly lines: readonly Row[];
  readonly editor?: Row;
}

/**
 * Which rows are lines: rows of boxes, rows of text that the page has taken, or both mixed. One row of boxes beside rows
 * of text is the editor.
 */
export function arrange(
  found: readonly LineRecord[],
  shown: readonly TextTable[],
  all: readonly Judged[],
  runs: readonly TextRun[],
): Arranged {
  const tables = fullest(shown.filter((table) => table.kind === 'lines'));
  const rowsOf = new Map<Unit, TextRow[]>();
  for (const row of tables.flatMap((table) => table.rows))
    for (const unit of row.units) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row]);
  const byUnit = new Map(all.map((judged) => [judged.unit, judged]));
  const records = found.map((record) => ({ ...record, members: ownBoxes(record, rowsOf) }));
  const lines: Row[] = records.map((record) => ({
    members: withCells(record, rowsOf),
    anchor: record.anchor,
    committed: false,
  }));
  const boxes = new Set(records.flatMap((record) => record.members.map((member) => member.unit)));
  // Where lines are rows of boxes, text in another table tells of other claims.
  const own = tables.filter((table) => table.rows.some((row) => row.units.some((unit) => boxes.has(unit))));
  const editors = all.filter((judged) => mayLieOver(judged) && !rowsOf.has(judged.unit));
  const others = (records.length > 1 ? own : tables)
    .flatMap((table) => table.rows)
    .filter((row) => !row.units.some((unit) => boxes.has(unit)) && !(records.length > 0 && isReplaced(row)))
    .map((row): Row => {
      const own = [...new Set(row.units)].flatMap((unit) => byUnit.get(unit) ?? []);
      const members = row.members.map((cell) => editorOver(cell, editors) ?? cell);
      return { members: inOrder([...own, ...members]), anchor: row.row, committed: own.length === 0 };
    })
    .filter((row) => companions(row.members) >= LEAST_COMPANIONS && row.members.some(isCode));
  for (const row of others) for (const member of row.members.filter(isCode)) confirm(member);
  if (others.length === 0)
    return lines.length === 1 && (isEditor(records, tables) || saysNothingAdded(runs))
      ? editorOnly(lines)
      : { lines };
  const [only] = lines;
  const isOne = only && lines.length === 1;
  if (isOne && !isOpen(only, others)) return { lines: others, editor: only };
  const open = isOne ? [wholeRow(only, rowsOf, byUnit)] : lines;
  return { lines: [...others, ...open].sort((a, b) => firstOrder(a) - firstOrder(b)) };
}

/** Whether a row of text says that it is what another one replaces: "Original". */
const isReplaced = ({ row, units }: TextRow): boolean =>
  units.length === 0 && childrenOf(row).some((cell) => isWorded('replaced', textContentOf(cell) ?? ''));

/** A box that the page itself captions nowhere may be the editor which a grid lays over the cell that is open. */
const mayLieOver = ({ unit }: Judged): boolean =>
  unit.rendered && unit.kind !== 'output' && unit.captions.every(({ source }) => source === 'caption');

/** The editor that lies over a cell of text: what stands in it is newer than what it hides. */
function editorOver(
  { unit: { box: cell }, verdict }: Judged,
  editors: readonly Judged[],
): Judged | undefined {
  const editor = editors.find(({ unit: { box } }) =>
    (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(box[side] - cell[side]) <= ASKEW),
  );
  if (editor) editor.verdict = verdict;
  return editor;
}
/** An editor is as large as its cell, but for borders (CSS pixels). */
const ASKEW = 8;

/** The row with all its boxes: under a heading "Dx" one may look like a diagnosis of the claim. */
function wholeRow(
  line: Row,
  rowsOf: ReadonlyMap<Unit, readonly TextRow[]>,
  byUnit: ReadonlyMap<Unit, Judged>,
): Row {
  const rows = line.members.flatMap(({ unit }) => rowsOf.get(unit) ?? []);
  const boxes = rows.flatMap(({ units }) => units.flatMap((unit) => byUnit.get(unit) ?? []));
  return { ...line, members: inOrder([...new Set([...line.members, ...boxes])]) };
}

/**
 * Whether the one row of boxes is a line like the rows of text around it, open to be changed: it stands between them, or is
 * the first or last of them, and shows text as they do or a button that keeps it, and none that would add it.
 */
function isOpen({ members }: Row, others: readonly Row[]): boolean {
  const [first] = members;
  const inside = first ? [first.unit.anchor, ...first.unit.ancestors] : [];
  const beside = others.filter((row) => isBeside(row, inside, others));
  const [next] = beside;
  if (!next) return false;
  const order = first?.unit.order ?? 0;
  const before = beside.filter((row) => firstOrder(row) < order).length;
  if (before > 0 && before < beside.length) return true;
  const [own] = branches(next, inside);
  const said = (own && textContentOf(own)) ?? '';
  const texts = members.filter(({ unit }) => unit.kind === 'output');
  const showsText = texts.some(({ unit }) => /\w/.test(textContentOf(unit.anchor) ?? ''));
  return !isWorded('adds', said) && (showsText || isWorded('keeps', said));
}

/** Where two rows part: the elements side by side that hold the one and the other. */
function branches({ anchor }: Row, inside: readonly Element[]): readonly (Element | undefined)[] {
  let theirs: Element = anchor;
  for (let node = parentOf(theirs); node; node = parentOf(node)) {
    const at = inside.indexOf(node);
    if (at > 0) return [inside[at - 1], theirs];
    theirs = node;
  }
  return [];
}

/** Whether a row of text stands beside the open one in the same list: right beside it, or each in a card of its own. */
function isBeside(row: Row, inside: readonly Element[], others: readonly Row[]): boolean {
  const [own, theirs] = branches(row, inside);
  return (
    theirs !== undefined &&
    (theirs === row.anchor ||
      (isAlike(own as Element, theirs) &&
        others.every((other) => other === row || !holdsNode(theirs, other.anchor))))
  );
}

/** Whether two rows are called the same; the open one may be called open besides. */
function isAlike(open: Element, row: Element): boolean {
  const [own, theirs] = [open, row].map((one) => attributeOf(one, 'class') ?? '');
  return own === theirs || Boolean(theirs && own?.startsWith(`${theirs} `));
}

/** Of several tables of lines those that say nearly as much as the fullest: a list of earlier services says less. */
function fullest(tables: readonly TextTable[]): readonly TextTable[] {
  const said = tables.map(({ rows }) => Math.max(0, ...rows.map(({ members }) => companions(members))));
  const most = Math.max(0, ...said);
  return tables.filter((table, index) => table.rows.length === 0 || (said[index] ?? 0) >= most * NEARLY);
}
const NEARLY = 0.75;

const isCode = ({ verdict }: Judged): boolean => verdict.line[0]?.concept.path === PROCEDURE;
const firstOrder = (row: Row): number => row.members[0]?.unit.order ?? 0;

const editorOnly = ([only]: Row[]): Arranged => (only ? { lines: [], editor: only } : { lines: [] });

const saysNothingAdded = (runs: readonly TextRun[]): boolean =>
  runs.some(({ text, rendered }) => rendered && isWorded('nothingAdded', text));

/** A table of lines without rows, and one row of boxes that has captions of its own: nothing has been added yet. */
function isEditor(records: readonly LineRecord[], tables: readonly TextTable[]): boolean {
  const [record] = records;
  const headings = tables.filter((table) => table.rows.every((row) => row.units.length === 0));
  if (!record || headings.length === 0) return false;
  const columns = record.members.flatMap(({ unit }) =>
    unit.captions.filter(({ source }) => source === 'column').map(({ text }) => text),
  );
  return headings.every(
    (table) => !columns.some((column) => table.headings.some((heading) => heading.includes(column))),
  );
}

/** The boxes of a line without those in rows of text with codes of their own: they tick lines that were added. */
function ownBoxes(
  { seed, members }: LineRecord,
  rowsOf: ReadonlyMap<Unit, readonly TextRow[]>,
): readonly Judged[] {
  const showsOther = ({ unit }: Judged) => rowsOf.get(unit)?.some((row) => row.members.some(isCode));
  return showsOther(seed) ? members : members.filter((one) => !showsOther(one));
}

/** A row of boxes may show some of its fields as text. */
function withCells(record: LineRecord, rowsOf: ReadonlyMap<Unit, readonly TextRow[]>): readonly Judged[] {
  const rows = new Set(record.members.flatMap(({ unit }) => rowsOf.get(unit) ?? []));
  return inOrder([...record.members, ...[...rows].flatMap((row) => row.members)]);
}
