import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceFault } from './fault.ts';

/** Splits CSV text (RFC 4180: quoted fields, doubled quotes, line breaks inside quotes) into records of fields. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    fields.push(field);
    field = '';
  };
  const endRecord = () => {
    endField();
    if (fields.length > 1 || fields[0] !== '') records.push(fields);
    fields = [];
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') endField();
    else if (char === '\n') endRecord();
    else if (char !== '\r') field += char;
  }
  if (quoted) throw new Error('a quotation mark is not closed');
  if (field !== '' || fields.length > 0) endRecord();
  return records;
}

/** One record, by column. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/**
 * Reads the columns that are needed from a CSV file with a header.
 * @param folder where the file lies
 * @param name its name, without ending
 * @returns the records in the file's order, each with its number (the header is 1)
 * @throws SourceFault when the file is missing, has no records, lacks a column, or a record has another number of fields
 */
export function readCsv<Column extends string>(
  folder: string,
  name: string,
  columns: readonly Column[],
): CsvRow<Column>[] {
  const file = join(folder, `${name}.csv`);
  const [header, ...records] = recordsOf(file);
  if (!header || records.length === 0) throw new SourceFault(file, '', 'has no records');
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0)
      throw new SourceFault(file, 'header', `has no column "${column}" (has ${header.join(', ')})`);
    return [column, place] as const;
  });
  return records.map((fields, i) => {
    const line = i + 2;
    if (fields.length !== header.length)
      throw new SourceFault(file, `record ${line}`, `has ${fields.length} fields, not ${header.length}`);
    const row = Object.fromEntries(places.map(([column, place]) => [column, (fields[place] ?? '').trim()]));
    return { ...row, line } as CsvRow<Column>;
  });
}

function recordsOf(file: string): string[][] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new SourceFault(file, '', 'is missing or cannot be read');
  }
  try {
    return parseCsv(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new SourceFault(file, '', error instanceof Error ? error.message : String(error));
  }
}
