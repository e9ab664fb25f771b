import type { TableData, TableRow } from '../../tables/types.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { SourceFault } from './fault.ts';

type About = Omit<TableData, 'rows'>;

/** A date of a CSV file: `YYYY-MM-DD`, or null when the field is empty. */
export function dateOrNull(text: string, file: string, line: number): string | null {
  if (text === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new SourceFault(file, `record ${line}`, `"${text}" is no date (YYYY-MM-DD)`);
  return text;
}

/** Reads a CSV into a table with one row a code. A code that stands there twice is a fault. */
export function oneRowEach<Column extends string>(
  about: About,
  folder: string,
  name: string,
  columns: readonly (Column | 'code')[],
  rowOf: (record: CsvRow<Column | 'code'>) => TableRow | undefined,
): TableData {
  const rows: Record<string, readonly TableRow[]> = {};
  for (const record of readCsv(folder, name, columns)) {
    const { code } = record;
    if (code === '') throw new SourceFault(`${name}.csv`, `record ${record.line}`, 'has no code');
    if (rows[code])
      throw new SourceFault(`${name}.csv`, `record ${record.line}`, `${code} stands there twice`);
    const row = rowOf(record);
    if (row) rows[code] = [row];
  }
  return { ...about, rows };
}

/**
 * Payment categories, modifiers that have a fee, jurisdiction.
 * Trusted until the January file replaces it. No start: the category of a code hardly ever changes after its first price.
 */
export function feeCategoryTable(folder: string): TableData {
  return oneRowEach(
    { name: 'fee-category', edition: 'CMS DMEPOS and PEN fee schedules, January 2026', until: '2026-12-31' },
    folder,
    'dmepos-fee-categories',
    ['code', 'category', 'juris', 'mods'],
    ({ category, juris, mods }) => ({
      category: category.split('/'),
      // "none" stands for a price without a modifier.
      modifiers: mods.split(' '),
      juris,
    }),
  );
}

/**
 * Medically unlikely edits for DME suppliers, with the indicator of how they are judged (1 a line, 2 a day by policy, 3 a day).
 * The table is of July 2024; 80 common codes were the same in the fourth quarter of 2026, so it is trusted to that quarter's end.
 * No row means that no limit is published, not that there is none.
 */
export function mueTable(folder: string): TableData {
  const number = (text: string, line: number) => {
    if (!/^\d+$/.test(text))
      throw new SourceFault('mue-dme.csv', `record ${line}`, `"${text}" is no whole number`);
    return Number(text);
  };
  return oneRowEach(
    {
      name: 'mue',
      edition: 'CMS NCCI MUE for DME suppliers, July 2024, spot-checked 2026',
      until: '2026-12-31',
    },
    folder,
    'mue-dme',
    ['code', 'mue', 'mai'],
    ({ mue, mai, line }) => ({ mue: number(mue, line), mai: number(mai, line) }),
  );
}

/**
 * Modifiers with letters. Numeric ones are CPT's and not here, so no row for 25 or 99 proves nothing.
 * Trusted until the January release of HCPCS.
 */
export function modifiersTable(folder: string): TableData {
  const rows: Record<string, readonly TableRow[]> = {};
  const columns = ['modifier', 'short', 'added', 'terminated'] as const;
  for (const { modifier, short, added, terminated, line } of readCsv(folder, 'hcpcs-modifiers', columns)) {
    if (rows[modifier])
      throw new SourceFault('hcpcs-modifiers.csv', `record ${line}`, `${modifier} stands there twice`);
    const from = dateOrNull(added, 'hcpcs-modifiers.csv', line);
    rows[modifier] = [{ short, from, to: dateOrNull(terminated, 'hcpcs-modifiers.csv', line) }];
  }
  return {
    name: 'modifiers',
    edition: 'CMS HCPCS Level II modifiers, October 2025 (K0 to ZC read again October 2026)',
    until: '2026-12-31',
    rows,
  };
}

/**
 * Claim adjustment reason codes and remittance advice remark codes that a DME biller meets, in our own words: the official
 * texts are X12's.
 * @param added words, by code, for codes that the CSV lists without any
 */
export function denialTable(
  folder: string,
  name: 'carc' | 'rarc',
  added: Readonly<Record<string, string>>,
): TableData {
  const edition = `${name === 'carc' ? 'Claim adjustment reason' : 'Remittance advice remark'} codes of June 2024, our words`;
  return oneRowEach(
    {
      name,
      edition,
      ageless:
        'A code keeps its meaning, and only words are taken from here; a row says when its code ended.',
    },
    folder,
    name,
    ['code', 'paraphrase', 'stop'],
    ({ code, paraphrase, stop, line }) => {
      const text = paraphrase || added[code];
      return text === undefined ? undefined : { text, to: dateOrNull(stop, `${name}.csv`, line) };
    },
  );
}

/**
 * Classes of places of service, as Noridian's place-of-service page sorts them for DMEPOS (read 2026-11-23): where equipment
 * may be used as at home, nursing facilities with a rule of their own, and facilities that furnish it themselves.
 * 65 (dialysis) is a home for parenteral nutrition only and so stands under other.
 */
const POS_CLASSES: Readonly<Record<string, readonly string[]>> = {
  home: ['01', '04', '09', '12', '13', '14', '27', '33', '54', '55', '56'],
  snf: ['31', '32'],
  facility: ['21', '22', '23', '51', '61'],
  office: ['11'],
};
const OTHER_POS = 'other';
const UNASSIGNED = 'Unassigned';

/** Places of service; numbers not yet assigned have no row. */
export function posTable(folder: string): TableData {
  const classes = Object.entries(POS_CLASSES);
  return oneRowEach(
    {
      name: 'pos',
      edition: 'CMS place of service codes, June 2024',
      ageless:
        'A number keeps its place: CMS adds one now and then and ends none, and nothing is found on one without a row.',
    },
    folder,
    'pos',
    ['code', 'name'],
    ({ code, name }) =>
      name === UNASSIGNED
        ? undefined
        : { name, class: classes.find(([, codes]) => codes.includes(code))?.[0] ?? OTHER_POS },
  );
}
