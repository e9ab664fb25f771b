import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableData } from '../tables/types.ts';
import { DIAGNOSES_FILE } from './build-pack.ts';
import { codeTables } from './tables/code-tables.ts';
import type { Known } from './tables/codes.ts';
import { denialTable, feeCategoryTable, modifiersTable, mueTable, posTable } from './tables/columns.ts';
import { readDenialWords } from './tables/denial-words.ts';
import { SourceFault } from './tables/fault.ts';
import { hcpcsTable } from './tables/hcpcs.ts';
import { packDiagnoses } from './tables/icd10.ts';
import { listTable } from './tables/lists.ts';
import { loadSets } from './tables/sets.ts';
import { tableText } from './tables/text.ts';

const TABLES_FOLDER = join(import.meta.dirname, '../core-pack/tables');
/** Hand-kept sources lie beside the tables. */
const sourceOf = (folder: string, name: string): string => join(folder, 'sources', `${name}.yaml`);
const USAGE = 'usage: npm run build-tables -- <folder with the CSV files>';
const BAD_INPUT = 2;

/**
 * Builds every reference table.
 * @param csvFolder with the CSV files
 * @param folder with the hand-kept sources under `sources/` and the named sets under `sets/`
 * @throws SourceFault for a file that is missing or wrong
 */
export function buildTables(csvFolder: string, folder: string = TABLES_FOLDER): TableData[] {
  const hcpcs = hcpcsTable(csvFolder, sourceOf(folder, 'hcpcs'));
  const codes = Object.keys(hcpcs.rows).sort();
  const known: Known = {
    title: 'the hcpcs table',
    all: codes,
    has: (code) => Object.hasOwn(hcpcs.rows, code),
  };
  const tables = [
    hcpcs,
    feeCategoryTable(csvFolder),
    listTable(sourceOf(folder, 'prior-auth'), csvFolder, 'prior-auth', known),
    listTable(sourceOf(folder, 'f2f'), csvFolder, 'f2f-wopd', known),
    mueTable(csvFolder),
    posTable(csvFolder),
    modifiersTable(csvFolder),
    denialTable(csvFolder, 'carc', {}),
    denialTable(csvFolder, 'rarc', readDenialWords(sourceOf(folder, 'rarc'))),
  ];
  // A new edition must not leave a set with codes that are gone.
  const sets = loadSets(join(folder, 'sets'), tables);
  return [...tables, ...codeTables(join(folder, 'sources/codes'), known, sets)];
}

function main([csvFolder, ...others]: readonly string[]): void {
  if (!csvFolder || others.length > 0) throw new SourceFault('build-tables', '', USAGE);
  if (!statSync(csvFolder, { throwIfNoEntry: false })?.isDirectory())
    throw new SourceFault(csvFolder, '', 'is no folder');
  for (const table of buildTables(csvFolder)) {
    const file = join(TABLES_FOLDER, `${table.name}.json`);
    writeFileSync(file, tableText(table));
    process.stdout.write(`${table.name}: ${Object.keys(table.rows).length} codes\n`);
  }
  const diagnoses = packDiagnoses(csvFolder);
  writeFileSync(join(TABLES_FOLDER, DIAGNOSES_FILE), diagnoses);
  process.stdout.write(`diagnoses: ${diagnoses.length} bytes\n`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = BAD_INPUT;
  }
}
