import type { TableData, TableRow } from './types.ts';

/**
 * ICD-10-CM as one text: after a first line about the edition, one line a category of three characters. A line holds the codes
 * below its category in order, each as the number of characters it shares with the one before, what differs, and a small letter
 * for its life and its side (see {@link DIAGNOSIS_MARKS}): `M170a1ka2` … Codes that only stand above others are not written:
 * what begins a code and is none itself needs more characters.
 */
export type DiagnosisText = string;

/** How a code's life and side are told by one letter; the place in the list counts from `a`. */
export const DIAGNOSIS_MARKS = ['always', 'new', 'ended'].flatMap((life) =>
  ['none', 'right', 'left', 'both', 'unknown'].map((side) => ({ life, side })),
) as readonly { readonly life: 'always' | 'new' | 'ended'; readonly side: string }[];

export const DIAGNOSIS_TABLE = 'icd10';
const FIRST_MARK = 'a'.charCodeAt(0);
const CATEGORY_LENGTH = 3;
const NO_ROWS: readonly TableRow[] = [];
const MORE_CHARACTERS_NEEDED: readonly TableRow[] = [{ billable: false }];
const ENTRY = /(\d)([A-Z0-9]*)([a-z])/g;

/**
 * What two editions tell of codes that stand in one of them only: the day before which and the day from which they surely are
 * valid or not. In between nobody knows, since the editions between were not read.
 */
const LIVES = {
  always: {},
  new: { notBefore: '2024-10-01', since: '2026-04-01' },
  ended: { until: '2024-09-30', gone: '2025-10-01' },
} as const;

/** ICD-10-CM by its codes, with or without their dot. A line is taken apart when a code of it is asked for. */
export function diagnosisTable(text: DiagnosisText): TableData {
  const about = JSON.parse(text.slice(0, text.indexOf('\n'))) as Omit<TableData, 'rows' | 'rowsOf'>;

  function rowsOf(asked: string): readonly TableRow[] {
    const code = asked.replace('.', '');
    const at = code.length < CATEGORY_LENGTH ? -1 : text.indexOf(`\n${code.slice(0, CATEGORY_LENGTH)}`);
    if (at < 0) return NO_ROWS;
    const end = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1 + CATEGORY_LENGTH, end < 0 ? undefined : end);
    const wanted = code.slice(CATEGORY_LENGTH);
    let current = '';
    let begins = false;
    for (const [, shared, rest = '', mark = ''] of line.matchAll(ENTRY)) {
      current = current.slice(0, Number(shared)) + rest;
      if (current === wanted) return [rowOf(mark)];
      begins ||= current.startsWith(wanted);
    }
    return begins ? MORE_CHARACTERS_NEEDED : NO_ROWS;
  }

  return { ...about, rows: {}, rowsOf };
}

function rowOf(mark: string): TableRow {
  const { life, side } = DIAGNOSIS_MARKS[mark.charCodeAt(0) - FIRST_MARK] ?? {
    life: 'always',
    side: 'unknown',
  };
  return { billable: true, side, ...LIVES[life] };
}
