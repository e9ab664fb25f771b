import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Rule } from '../../rules/types.ts';
import { type Parsed, parseBundledWords, parseRules } from '../parse-rules.ts';
import { SourceFault } from '../tables/fault.ts';
import { broughtUpToDate, type Pair, type Pairs, sentencesOf } from './pairs.ts';

/** Where the languages of a pack lie, below its folder. */
const LANGUAGES = 'languages';

/** The languages beside English that a pack has a folder for. */
export function languagesIn(folder: string): readonly string[] {
  const languages = join(folder, LANGUAGES);
  return existsSync(languages) ? readdirSync(languages).sort() : [];
}

/** The folder of one language. */
export const languageFolder = (folder: string, language: string): string => join(folder, LANGUAGES, language);

/** The file of a rule's words, below the folder of their language. */
const fileOf = ({ category, id }: Pick<Rule, 'category' | 'id'>): string =>
  join('rules', category, `${id}.yaml`);

/** All files of rules' words, below the folder of their language. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith(`rules`) && name.endsWith('.yaml'))
    .sort();

/**
 * Reads what rules say in a language.
 * @param folder of the language
 * @param isBundled whether it is that of the bundled pack, whose files are parsed once
 * @returns pairs by file, below that folder
 * @throws SourceFault for a file of another shape
 */
export function readWords(folder: string, language: string, isBundled: boolean): ReadonlyMap<string, Pairs> {
  const files = filesIn(folder);
  const parse = isBundled ? parseBundledWords : parseRules;
  const parsed = parse(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  const schema = pairsSchema(language);
  return new Map(files.map((file, i) => [file, pairsIn(join(folder, file), parsed[i], schema, language)]));
}

const pairsSchema = (language: string) =>
  z.record(
    z.string(),
    z.strictObject({
      en: z.string().min(1),
      [language]: z.string().min(1).exactOptional(),
      before: z.string().min(1).exactOptional(),
    }),
  );

function pairsIn(
  file: string,
  parsed: Parsed | undefined,
  schema: ReturnType<typeof pairsSchema>,
  language: string,
): Pairs {
  if (!parsed || 'fault' in parsed) throw new SourceFault(file, '', parsed?.fault ?? 'was not read');
  const result = schema.safeParse(parsed.data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SourceFault(
      file,
      issue?.path.map(String).join(' ') ?? '',
      issue?.message ?? 'has another shape',
    );
  }
  return new Map(
    Object.entries(result.data).map(([place, { en = '', [language]: own, before }]): [string, Pair] => [
      place,
      { en, ...(own !== undefined && { own }), ...(before !== undefined && { before }) },
    ]),
  );
}

/** The pairs of one rule; empty where it has no file. */
export const pairsOf = (words: ReadonlyMap<string, Pairs>, rule: Rule): Pairs =>
  words.get(fileOf(rule)) ?? new Map();

/** The files that belong to no rule. */
export function strayFiles(words: ReadonlyMap<string, Pairs>, rules: readonly Rule[]): readonly string[] {
  const own = new Set(rules.map(fileOf));
  return [...words.keys()].filter((file) => !own.has(file));
}

/** Brings the files of a language up to date with what the rules say; see {@link broughtUpToDate}. */
export function writeWords(
  folder: string,
  language: string,
  rules: readonly Rule[],
  isBundled: boolean,
): void {
  const words = readWords(folder, language, isBundled);
  for (const file of strayFiles(words, rules)) rmSync(join(folder, file));
  for (const rule of rules) {
    const path = join(folder, fileOf(rule));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(broughtUpToDate(sentencesOf(rule), pairsOf(words, rule)), language));
  }
}

/** A file of pairs as it is written. */
const textOf = (pairs: Pairs, language: string): string =>
  stringify(
    Object.fromEntries(
      [...pairs].map(([place, { en, own, before }]) => [
        place,
        { en, ...(own !== undefined && { [language]: own }), ...(before !== undefined && { before }) },
      ]),
    ),
    { lineWidth: 0 },
  );
