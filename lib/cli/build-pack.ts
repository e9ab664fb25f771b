import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Rule, RulePack } from '../rules/types.ts';
import type { TableData } from '../tables/types.ts';

/** Where the bundled pack's files lie. */
export const CORE_PACK_FOLDER = join(import.meta.dirname, '../core-pack');

export interface CorePack {
  readonly pack: RulePack;
  /** The rules as written, with their cases, by id. */
  readonly rules: readonly Rule[];
  readonly tables: readonly TableData[];
  readonly payers: readonly unknown[];
  /** Every file that went in, for a builder that watches. */
  readonly files: readonly string[];
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
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
  const rules = ruleFiles.map((file) => parse(readFileSync(file, 'utf8')) as Rule);
  return {
    pack: {
      id: 'core',
      version: '0.1.0',
      rules: rules.map(({ cases: _cases, ...rule }) => rule),
      sets: {},
      denialWords: {},
    },
    rules,
    tables: tableFiles.map((file) => JSON.parse(readFileSync(file, 'utf8')) as TableData),
    payers: payerFiles.map((file) => parse(readFileSync(file, 'utf8')) as unknown),
    files: [...ruleFiles, ...payerFiles, ...tableFiles].map((file) => relative(folder, file)),
  };
}
