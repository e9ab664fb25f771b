import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Rule, RulePack } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { TableData } from '../tables/types.ts';
import { loadSets } from './tables/sets.ts';

/** Where the bundled pack's files lie. */
export const CORE_PACK_FOLDER = join(import.meta.dirname, '../core-pack');

export interface CorePack {
  readonly pack: RulePack;
  /** The rules as written, with their cases, in the order of the pack. */
  readonly rules: readonly Rule[];
  readonly tables: readonly TableData[];
  readonly payers: readonly unknown[];
  /** Every file that went in, for a builder that watches. */
  readonly files: readonly string[];
}

/** All files of a folder and its folders with an ending, sorted. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Reads and checks the bundled pack. */
export function loadCorePack(folder: string = CORE_PACK_FOLDER): CorePack {
  const ruleFiles = filesUnder(join(folder, 'rules'), '.yaml');
  const payerFiles = filesUnder(join(folder, 'payers'), '.yaml');
  const tableFiles = filesUnder(join(folder, 'tables'), '.json');
  const tables = tableFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as TableData);
  const rules = ruleFiles.map((file) => parse(readFileSync(file, 'utf8')) as Rule);
  const sets = loadSets(join(folder, 'tables/sets'), tables);
  return {
    pack: {
      id: 'core',
      version: '0.1.0',
      rules: rules.map(({ cases: _cases, ...rule }) => rule),
      sets,
      denialWords: {},
    },
    rules,
    tables,
    payers: payerFiles.map((file) => parse(readFileSync(file, 'utf8')) as unknown),
    files: [...ruleFiles, ...payerFiles, ...tableFiles].map((file) => relative(folder, file)),
  };
}
