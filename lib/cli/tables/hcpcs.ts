import { relative } from 'node:path';
import { z } from 'zod';
import { hcpcsShape } from '../../claim/identifiers.ts';
import type { TableData, TableRow } from '../../tables/types.ts';
import { dateOrNull, oneRowEach } from './columns.ts';
import { readCsv } from './csv.ts';
import { SourceFault } from './fault.ts';
import { readYaml } from './yaml.ts';

const AddedCodesSchema = z.strictObject({
  name: z.literal('hcpcs'),
  rows: z.array(
    z.strictObject({
      code: z.string().refine(hcpcsShape, 'is no HCPCS code'),
      short: z.string().min(1),
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      noc: z.boolean().default(false),
      source: z.string().min(1),
    }),
  ),
});

/**
 * Codes with their short texts and dates.
 * Trusted until the January release, which adds and ends codes. Among J, Q, T and V only codes that a DME supplier may bill are
 * here, so that no row proves little for these letters.
 * @param csvFolder where `hcpcs.csv` and `hcpcs-noc.csv` lie
 * @param added the hand-kept codes that the CSV lacks
 */
export function hcpcsTable(csvFolder: string, added: string): TableData {
  const noc = new Set(readCsv(csvFolder, 'hcpcs-noc', ['code']).map(({ code }) => code));
  const table = oneRowEach(
    { name: 'hcpcs', edition: 'CMS HCPCS Level II, October 2026', until: '2026-12-31' },
    csvFolder,
    'hcpcs',
    ['code', 'short', 'added', 'terminated', 'coverage'],
    ({ code, short, added: from, terminated, coverage, line }) => ({
      short,
      from: dateOrNull(from, 'hcpcs.csv', line),
      to: dateOrNull(terminated, 'hcpcs.csv', line),
      coverage: coverage === '' ? null : coverage,
      noc: noc.has(code),
    }),
  );
  return { ...table, rows: { ...table.rows, ...addedRows(added, table) } };
}

function addedRows(source: string, table: TableData): Record<string, readonly TableRow[]> {
  const file = relative('.', source);
  const rows: Record<string, readonly TableRow[]> = {};
  for (const [i, row] of readYaml(source, AddedCodesSchema).rows.entries()) {
    const { code, short, from, to, noc } = row;
    if (table.rows[code] || rows[code])
      throw new SourceFault(file, `rows[${i}].code`, `${code} is in the table already: take it out here`);
    rows[code] = [{ short, from: from ?? null, to: to ?? null, coverage: null, noc }];
  }
  return rows;
}
