import { type Assigned, assign, vote } from './assign.ts';
import { bandTables } from './bands.ts';
import { findCaptions } from './captions.ts';
import { type FormVerdict, judgePage } from './claimform.ts';
import { classify, noiseOf, THRESHOLD } from './classify.ts';
import { companions, confirm, findLines, type Judged, LEAST_COMPANIONS, type LineRecord } from './lines.ts';
import { type TextTable, textTables } from './outputs.ts';
import { diagnosisOrder, joinNames, nameBesideNpi, shareCaptions } from './sequence.ts';
import { shownFields } from './shown.ts';
import { hiddenDates } from './triples.ts';
import type { ControlPart, FormMap, MappedField, MappedLine } from './types.ts';
import { groupUnits } from './units.ts';
import { parentOf, type Snapshot, walk } from './walk.ts';
import { captionWords } from './words.ts';

/**
 * Finds the professional claim form of a page, and what each of its controls holds.
 * Reads the page once and writes nothing. Never throws for what is on the page: what cannot be understood stays unnamed.
 * @param document the page, or the document of one frame
 * @returns the form, or nothing when the page holds none or only a lookalike
 */
export function locate(document: Document): FormMap[] {
  const found = examine(document);
  return found.map ? [found.map] : [];
}

/** {@link locate} with the reason for its answer. */
export function examine(document: Document): { readonly map?: FormMap; readonly verdict: FormVerdict } {
  const snapshot = walk(document);
  let units = groupUnits(snapshot);
  let page = findCaptions(snapshot, units);
  const dates = hiddenDates(units, saysDate);
  if (dates.size > 0) {
    units = groupUnits(snapshot, dates);
    page = findCaptions(snapshot, units);
  }
  const { extent, tables } = page;
  shareCaptions(units);
  const noise = noiseOf(units);
  const all: Judged[] = units.map((unit) => ({ unit, verdict: classify(unit, noise) }));

  const inTables = textTables(extent, tables);
  const shown = inTables.some(({ kind }) => kind === 'lines') ? inTables : [...inTables, ...bandTables(page)];
  const rows = arrange(findLines(all, extent), shown, all);
  vote(rows.lines.filter((row) => !row.committed));
  const inLines = new Set(
    [...rows.lines, ...(rows.editor ? [rows.editor] : [])].flatMap((row) => row.members),
  );

  const lines = rows.lines.map((row) => ({ ...row, fields: assign(row.members, 'line') }));
  const editor = rows.editor && { ...rows.editor, fields: assign(rows.editor.members, 'line') };
  const rest = [...all.filter((judged) => !inLines.has(judged)), ...diagnosisCells(shown)];
  const boxes = joinNames(nameBesideNpi(assign(rest, 'claim'), rest), rest);
  const rowsOfText = [...shown.flatMap((table) => table.cells), ...lines.map((line) => line.anchor)];
  const claim = [...boxes, ...shownFields(page, new Set(boxes.map(({ path }) => path)), rowsOfText)];

  const verdict = judgePage({
    claim: new Set(claim.map(({ path }) => path)),
    line: new Set(
      [...lines, ...(editor ? [editor] : [])].flatMap(({ fields }) => fields.map(({ path }) => path)),
    ),
    foreign: foreignTo([...all, ...shown.flatMap((table) => table.rows.flatMap((row) => row.members))]),
    foreignLine: foreignTo([...inLines]),
    headings: [document.title, ...snapshot.runs.filter((run) => run.heading).map((run) => run.text)],
    password: snapshot.password,
  });
  if (!verdict.isClaim) return { verdict };

  const fields = new Map<string, MappedField>();
  const put = (path: string, assigned: readonly Assigned[]) => {
    if (!fields.has(path)) fields.set(path, mapped(path, assigned));
  };
  placeClaim(claim, put);
  for (const [index, line] of lines.entries()) placeLine(index, line.fields, put);
  shareWithLines(rest, claim, lines.length, fields);

  const named = new Set(
    [...claim, ...lines.flatMap((line) => line.fields), ...(editor?.fields ?? [])].map(
      ({ judged }) => judged,
    ),
  );
  const anchors = [...named].map(({ unit }) => unit.anchor);
  const map: FormMap = {
    container: commonAncestor(anchors, snapshot),
    fields,
    lines: lines.map(({ anchor, committed }): MappedLine => ({ anchor, committed })),
    unnamed: unnamedIn([...inLines, ...all], named),
    evidence: verdict.evidence,
    ...(editor ? { editor: { anchor: editor.anchor, fields: editorFields(editor.fields) } } : {}),
  };
  return { map, verdict };
}

const saysDate = (text: string): boolean => captionWords(text).words.some((word) => DATE_WORDS.has(word));
const DATE_WORDS = new Set(['date', 'birthdate', 'from', 'to']);

interface Row {
  readonly members: readonly Judged[];
  readonly anchor: Element;
  readonly committed: boolean;
}

/**
 * Which rows are lines: rows of boxes, rows of text that the page has taken, or both mixed. One row of boxes beside rows
 * of text is the editor.
 */
function arrange(
  records: readonly LineRecord[],
  shown: readonly TextTable[],
  all: readonly Judged[],
): { lines: Row[]; editor?: Row } {
  const tables = shown.filter((table) => table.kind === 'lines');
  const lines: Row[] = records.map((record) => ({
    members: withCells(record, tables),
    anchor: record.anchor,
    committed: false,
  }));
  const boxes = new Set(records.flatMap((record) => record.members.map((member) => member.unit)));
  const others = tables
    .flatMap((table) => table.rows)
    .filter((row) => !row.units.some((unit) => boxes.has(unit)))
    .map((row): Row => {
      const own = all.filter(({ unit }) => row.units.includes(unit));
      return { members: inOrder([...own, ...row.members]), anchor: row.row, committed: own.length === 0 };
    })
    .filter((row) => companions(row.members) >= LEAST_COMPANIONS && row.members.some(isCode));
  for (const row of others) for (const member of row.members.filter(isCode)) confirm(member);
  if (others.length === 0)
    return lines.length === 1 && isEditor(records, tables) ? editorOnly(lines) : { lines };
  const [only] = lines;
  if (only && lines.length === 1) return { lines: others, editor: only };
  return { lines: [...others, ...lines].sort((a, b) => firstOrder(a) - firstOrder(b)) };
}

const isCode = ({ verdict }: Judged): boolean => verdict.line[0]?.concept.path === 'lines[i].procedureCode';
const inOrder = (members: readonly Judged[]): Judged[] =>
  [...members].sort((a, b) => a.unit.order - b.unit.order);
const firstOrder = (row: Row): number => row.members[0]?.unit.order ?? 0;

const editorOnly = ([only]: Row[]): { lines: Row[]; editor?: Row } =>
  only ? { lines: [], editor: only } : { lines: [] };

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

/** A row of boxes may show some of its fields as text. */
function withCells(record: LineRecord, tables: readonly TextTable[]): readonly Judged[] {
  const units = new Set(record.members.map(({ unit }) => unit));
  const cells = tables
    .flatMap((table) => table.rows.filter((row) => row.units.some((unit) => units.has(unit))))
    .flatMap((row) => row.members);
  return inOrder([...record.members, ...cells]);
}

const diagnosisCells = (shown: readonly TextTable[]): readonly Judged[] =>
  shown
    .filter((table) => table.kind === 'diagnoses')
    .flatMap((table) => table.rows.flatMap((row) => row.members));

/** Fields of other forms count only where they are stated beyond doubt. */
const FOREIGN_SCORE = 0.65;

const foreignTo = (all: readonly Judged[]): string[] =>
  all.flatMap(({ verdict }) => {
    const first = verdict.claim[0] ?? verdict.line[0];
    return first?.concept.foreign && first.score >= FOREIGN_SCORE ? [first.concept.foreign] : [];
  });

function mapped(path: string, assigned: readonly Assigned[]): MappedField {
  const named = assigned.flatMap((one) => one.parts ?? []);
  const parts =
    named.length > 0
      ? named
      : assigned.flatMap(({ judged }): ControlPart[] =>
          assigned.length > 1
            ? judged.unit.parts.map((part) => (part.role === 'whole' ? { ...part, role: 'item' } : part))
            : judged.unit.parts,
        );
  return {
    path,
    parts,
    confidence: Math.min(1, ...assigned.map((one) => one.confidence)),
    evidence: assigned[0]?.evidence ?? [],
    captions: [
      ...new Set(assigned.flatMap(({ judged }) => judged.unit.captions.map((caption) => caption.text))),
    ],
  };
}

type Put = (path: string, assigned: readonly Assigned[]) => void;

function placeClaim(claim: readonly Assigned[], put: Put): void {
  const diagnoses = claim.filter(({ path }) => path === 'diagnoses[i]');
  for (const [index, one] of diagnosisOrder(diagnoses)) put(`diagnoses[${index}]`, [one]);
  const counts = new Map<string, number>();
  for (const one of claim) {
    if (one.path === 'diagnoses[i]') continue;
    const count = counts.get(one.path) ?? 0;
    counts.set(one.path, count + 1);
    put(one.path.replace('[i]', `[${count}]`), [one]);
  }
}

/** Shortest limit of a box that may hold more than one modifier. */
const JOINED_LENGTH = 4;

function placeLine(index: number, fields: readonly Assigned[], put: Put): void {
  const line = `lines[${index}]`;
  const modifiers = fields.filter(({ path }) => path === 'lines[i].modifiers[j]');
  const [only] = modifiers;
  const joined =
    only &&
    modifiers.length === 1 &&
    only.judged.unit.kind !== 'select' &&
    (only.judged.unit.maxLength === 0 || only.judged.unit.maxLength >= JOINED_LENGTH);
  if (joined) put(`${line}.modifiers`, modifiers);
  else for (const [place, modifier] of modifiers.entries()) put(`${line}.modifiers[${place}]`, [modifier]);
  const pointers = fields.filter(({ path }) => path === 'lines[i].diagnosisPointers');
  if (pointers.length > 0) put(`${line}.diagnosisPointers`, pointers);
  for (const field of fields) {
    if (field.path !== 'lines[i].modifiers[j]' && field.path !== 'lines[i].diagnosisPointers')
      put(field.path.replace('lines[i]', line), [field]);
  }
}

/** Asked once for the whole claim on some portals: they hold for each line that has no box of its own. */
const SHARED = ['lines[i].placeOfService', 'lines[i].dateFrom', 'lines[i].dateTo'];
/** Such a field must be stated clearly: it stands outside the lines. */
const SHARED_SCORE = 0.75;
const SHARED_CONFIDENCE = 0.8;

function shareWithLines(
  rest: readonly Judged[],
  claim: readonly Assigned[],
  lines: number,
  fields: Map<string, MappedField>,
): void {
  const taken = new Set(claim.map(({ judged }) => judged));
  for (const path of SHARED) {
    const judged = rest.find(
      (one) =>
        !taken.has(one) &&
        one.verdict.line[0]?.concept.path === path &&
        one.verdict.line[0].score >= SHARED_SCORE,
    );
    const candidate = judged?.verdict.line[0];
    if (!judged || !candidate) continue;
    for (let line = 0; line < lines; line++) {
      const own = path.replace('[i]', `[${line}]`);
      if (!fields.has(own))
        fields.set(
          own,
          mapped(own, [
            { judged, path, confidence: candidate.score * SHARED_CONFIDENCE, evidence: candidate.evidence },
          ]),
        );
    }
  }
}

function editorFields(assigned: readonly Assigned[]): ReadonlyMap<string, MappedField> {
  const fields = new Map<string, MappedField>();
  placeLine(0, assigned, (path, ones) => fields.set(path, mapped(path, ones)));
  return fields;
}

/** Boxes of the lines, and boxes that were nearly named. */
function unnamedIn(all: readonly Judged[], named: ReadonlySet<Judged>): Element[] {
  const elements = new Set<Element>();
  for (const judged of all) {
    if (named.has(judged) || judged.unit.kind === 'output') continue;
    const best = judged.verdict.claim[0] ?? judged.verdict.line[0];
    const element = judged.unit.parts[0]?.element;
    if (element && best && best.concept.path !== '' && best.score >= THRESHOLD / 2) elements.add(element);
  }
  return [...elements];
}

function commonAncestor(elements: readonly Element[], snapshot: Snapshot): Element {
  const [first, ...others] = elements;
  const root = snapshot.controls[0]?.element.ownerDocument.body ?? document.body;
  if (!first) return root;
  const above: Element[] = [];
  for (let node = parentOf(first); node; node = parentOf(node)) above.push(node);
  const all = others.map((element) => {
    const own = new Set<Element>();
    for (let node: Element | null = element; node; node = parentOf(node)) own.add(node);
    return own;
  });
  return above.find((candidate) => all.every((own) => own.has(candidate))) ?? root;
}
