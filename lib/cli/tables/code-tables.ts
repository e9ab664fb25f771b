import { relative } from 'node:path';
import { z } from 'zod';
import type { TableData, TableRow } from '../../tables/types.ts';
import { CodeListSchema, expandCodes, type Known } from './codes.ts';
import { SourceFault } from './fault.ts';
import { orderAndCheck } from './lists.ts';
import { readYaml, yamlFilesIn } from './yaml.ts';

type Sets = Readonly<Record<string, readonly string[]>>;

/** Codes as a source lists them: as in {@link CodeListSchema}, and all of named sets. */
const MembersSchema = CodeListSchema.extend({ sets: z.array(z.string().min(1)).optional() });
const CodesSchema = MembersSchema.extend({ except: MembersSchema.optional() });

/** What a column may hold. `codes` are checked like the rows' own; `words` are not. */
const COLUMN_TYPES = ['text', 'number', 'boolean', 'codes', 'words'] as const;
type ColumnType = (typeof COLUMN_TYPES)[number];

const CellSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), CodesSchema]);
type Cell = z.infer<typeof CellSchema>;

const CodeTableSchema = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  edition: z.string().min(1),
  /** The last service date it may be trusted for, and why so long; or why it does not age. */
  until: z.iso.date().optional(),
  untilBecause: z.string().min(1).optional(),
  ageless: z.string().min(1).optional(),
  source: z.string().min(1),
  /** What the rows are found by: HCPCS codes, or words such as the states'. */
  of: z.enum(['hcpcs', 'words']).default('hcpcs'),
  columns: z.record(z.string(), z.enum(COLUMN_TYPES)),
  /** Entries that name the same code are put together: lists grow, other columns must not contradict. */
  joined: z.boolean().default(false),
  entries: z.array(
    CodesSchema.extend({
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      row: z.record(z.string(), CellSchema),
      confidence: z.enum(['verified', 'verified-part', 'expertise']),
      source: z.string().min(1),
    }),
  ),
});
type CodeTable = z.infer<typeof CodeTableSchema>;
type MutableRow = Record<string, TableRow[string]>;

/**
 * Builds the tables whose sources name codes, sets and columns: one file of `folder` a table.
 * @param known the HCPCS codes that exist
 * @throws SourceFault for an unknown code, set or column, a cell of another type, or two rows of a code for one day
 */
export function codeTables(folder: string, known: Known, sets: Sets): TableData[] {
  return yamlFilesIn(folder).map(({ name, file }) => {
    const table = readYaml(file, CodeTableSchema);
    const place = relative('.', file);
    if (table.name !== name) throw new SourceFault(place, 'name', `is ${table.name}, the file's is ${name}`);
    return { ...aboutOf(table, place), rows: rowsOf(table, place, known, sets) };
  });
}

function aboutOf({ name, edition, until, untilBecause, ageless }: CodeTable, file: string) {
  if (until && untilBecause && !ageless) return { name, edition, until };
  if (ageless && !until && !untilBecause) return { name, edition, ageless };
  throw new SourceFault(file, 'until', 'needs until and untilBecause, or ageless with the reason');
}

const WORDS: Known = { title: 'the words', all: [], has: () => true };

function rowsOf(table: CodeTable, file: string, known: Known, sets: Sets): TableData['rows'] {
  const keys = table.of === 'words' ? WORDS : known;
  const rows: Record<string, MutableRow[]> = {};
  for (const [i, entry] of table.entries.entries()) {
    const place = `entries[${i}]`;
    const { from, to, row, confidence, source: _source, ...listed } = entry;
    const cells = cellsOf(row, table.columns, file, `${place}.row`, known, sets);
    for (const code of membersOf(listed, keys, file, place, sets)) {
      const made: MutableRow = {
        ...(from && { from }),
        ...(to && { to }),
        ...structuredClone(cells),
        ...(confidence !== 'verified' && { confidence }),
      };
      rows[code] ??= [];
      const [first] = rows[code];
      if (table.joined && first) join(first, made, code, file, place);
      else rows[code].push(made);
    }
  }
  for (const [code, list] of Object.entries(rows)) {
    if (list.length === 1) continue;
    if (list.some((row) => row.from === undefined))
      throw new SourceFault(file, 'entries', `${code} has several rows, one of them without a start`);
    orderAndCheck(
      code,
      list.map((row) => ({ ...row, to: row.to ?? null })),
      file,
    );
    list.sort((a, b) => String(a.from).localeCompare(String(b.from)));
  }
  return rows;
}

/** Adds the cells of a later entry to a code's row. What is less sure makes the row less sure. */
function join(row: MutableRow, more: MutableRow, code: string, file: string, place: string): void {
  for (const [column, value] of Object.entries(more)) {
    const old = row[column];
    if (Array.isArray(old) && Array.isArray(value)) row[column] = [...new Set([...old, ...value])].sort();
    else if (old === undefined || old === null) row[column] = value;
    else if (column === 'confidence') row[column] = old === 'expertise' ? old : value;
    else if (value !== old)
      throw new SourceFault(file, place, `${code} has ${column} ${String(old)} already`);
  }
}

function cellsOf(
  row: Readonly<Record<string, Cell>>,
  columns: CodeTable['columns'],
  file: string,
  place: string,
  known: Known,
  sets: Sets,
): MutableRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => {
      const type = columns[column];
      if (!type) throw new SourceFault(file, `${place}.${column}`, 'is no column of this table');
      return [column, cellOf(cell, type, file, `${place}.${column}`, known, sets)];
    }),
  );
}

function cellOf(cell: Cell, type: ColumnType, file: string, place: string, known: Known, sets: Sets) {
  if (type === 'codes' && typeof cell === 'object') {
    const list = Array.isArray(cell) ? { codes: cell } : cell;
    return [...membersOf(list, known, file, place, sets)].sort();
  }
  if (type === 'words' && Array.isArray(cell)) return cell;
  const fits = type === 'text' ? typeof cell === 'string' : typeof cell === type;
  if (!fits || typeof cell === 'object') throw new SourceFault(file, place, `is no ${type}`);
  return cell;
}

function membersOf(
  { except, ...list }: z.infer<typeof CodesSchema>,
  known: Known,
  file: string,
  place: string,
  sets: Sets,
): Set<string> {
  const members = listed(list, known, file, place, sets);
  if (except)
    for (const code of listed(except, known, file, `${place}.except`, sets))
      if (!members.delete(code))
        throw new SourceFault(file, `${place}.except`, `${code} is not in the list anyway`);
  if (members.size === 0) throw new SourceFault(file, place, 'names no codes');
  return members;
}

function listed(
  { sets: names = [], ...list }: z.infer<typeof MembersSchema>,
  known: Known,
  file: string,
  place: string,
  sets: Sets,
): Set<string> {
  const members = expandCodes(list, known, file, place);
  for (const [i, name] of names.entries()) {
    const set = sets[name];
    if (!set) throw new SourceFault(file, `${place}.sets[${i}]`, `no set is called ${name}`);
    for (const code of set) members.add(code);
  }
  return members;
}
