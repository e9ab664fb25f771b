import type { Lookup, TableData, TableRow, Tables } from './types.ts';

const NONE: Lookup = { state: 'none' };
const PENDING: Lookup = { state: 'pending' };
const NO_ROWS: readonly TableRow[] = [];

/** Tables small enough to go to a page whole, since what they answer is asked of words in notes or of a state, and not of a line's code. */
const SENT_WHOLE: readonly string[] = ['modifiers', 'pos', 'states'];
/** Tables that no page asks: their words travel with the rules. */
const NOT_SENT: readonly string[] = ['carc', 'rarc'];

/** Whether a row holds on a date; without `from` or `to` that side is open. @param on `YYYY-MM-DD` */
export function holdsOn(row: TableRow, on: string): boolean {
  const { from, to } = row;
  return (typeof from !== 'string' || from <= on) && (typeof to !== 'string' || on <= to);
}

function covers(table: TableData, on: string): boolean {
  return (table.from === undefined || table.from <= on) && (table.until === undefined || on <= table.until);
}

/**
 * Look-ups in reference tables and named sets.
 * @param data whole tables, or the parts of them that have arrived in a page (`partial`)
 * @param sets members by name
 */
export function createTables(
  data: readonly TableData[],
  sets: Readonly<Record<string, readonly string[]>>,
): Tables {
  const tables = new Map(data.map((table) => [table.name, table]));
  const members = new Map<string, ReadonlySet<string>>();

  function membersOf(name: string): ReadonlySet<string> {
    const list = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (!list) throw new Error(`No set is called "${name}".`);
    const set = new Set(list);
    members.set(name, set);
    return set;
  }

  function rowsOf(name: string, code: string): readonly TableRow[] | undefined {
    const table = tables.get(name);
    if (!table) return undefined;
    if (table.rowsOf) return table.rowsOf(code);
    if (Object.hasOwn(table.rows, code)) return table.rows[code];
    return table.partial ? undefined : NO_ROWS;
  }

  return {
    rowsOf,
    lookup(name, code, on) {
      const table = tables.get(name);
      if (!table) return PENDING;
      // Outside its dates a table says nothing, whatever rows it has.
      if (on !== undefined && !covers(table, on)) return { state: 'outside-dates', edition: table.edition };
      const rows = rowsOf(name, code);
      if (!rows) return PENDING;
      const row = on === undefined ? rows.at(-1) : rows.find((one) => holdsOn(one, on));
      return row ? { state: 'row', row } : NONE;
    },
    inSet: (name, code) => (members.get(name) ?? membersOf(name)).has(code),
    edition: (name) => tables.get(name)?.edition ?? name,
    heldOver(name, on) {
      const { edition, until, holdsLater } = tables.get(name) ?? {};
      return holdsLater && edition !== undefined && until !== undefined && until < on
        ? { edition, until }
        : undefined;
    },
  };
}

/**
 * What a page gets for the codes it has seen: each table with the rows of these codes, and an empty list for a code without.
 * Small tables come whole.
 * @param diagnoses codes of ICD-10-CM, which have a table of their own
 */
export function rowsFor(
  tables: readonly TableData[],
  codes: readonly string[],
  diagnoses: readonly string[] = [],
): TableData[] {
  return tables
    .filter((table) => !NOT_SENT.includes(table.name))
    .map((table) => {
      if (SENT_WHOLE.includes(table.name)) return table;
      const { rowsOf, ...sent } = table;
      const rows: Record<string, readonly TableRow[]> = {};
      if (rowsOf) for (const code of diagnoses) rows[code] = rowsOf(code);
      else
        for (const code of codes)
          rows[code] = (Object.hasOwn(table.rows, code) && table.rows[code]) || NO_ROWS;
      return { ...sent, partial: true, rows };
    });
}

/**
 * Adds rows that have arrived to those that are there.
 * A table of another edition replaces the old one: rows of two editions are never mixed. A whole table is never made partial.
 */
export function mergeRows(known: readonly TableData[], more: readonly TableData[]): TableData[] {
  const merged = new Map(known.map((table) => [table.name, table]));
  for (const table of more) {
    const old = merged.get(table.name);
    const together = old && table.partial && old.edition === table.edition;
    if (!together) merged.set(table.name, table);
    else if (old.partial) merged.set(table.name, { ...table, rows: { ...old.rows, ...table.rows } });
  }
  return [...merged.values()];
}
