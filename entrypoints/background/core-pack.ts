import files from 'virtual:core-files';
import { browser, type PublicPath } from 'wxt/browser';
import type { Vocabulary } from '../../lib/forms/vocabulary.ts';
import type { WrittenVocabulary } from '../../lib/forms/written-vocabulary.ts';
import type { PackWords } from '../../lib/rules/translation.ts';
import type { Cast } from '../../lib/training/scenario-types.ts';

/** The bundled pack is read when it is needed: most of what wakes the worker needs none of it, and must not wait for it. */

type Bundled = typeof import('virtual:core-pack').default;
type BundledTables = Pick<Bundled, 'tables' | 'diagnoses'>;
type BundledPack = Omit<Bundled, keyof BundledTables | 'vocabulary' | 'writtenVocabulary'>;

const reads = new Map<string, Promise<unknown>>();

/** Reads a file of the extension once. @throws (as a rejection) when the browser does not give it; whoever asks next tries again */
function read<T>(file: string): Promise<T> {
  const known =
    reads.get(file) ?? fetch(browser.runtime.getURL(file as PublicPath)).then((answer) => answer.json());
  reads.set(file, known);
  known.catch(() => reads.delete(file));
  return known as Promise<T>;
}

/** The bundled pack without its tables and vocabulary; always the same object. */
export const corePack = (): Promise<BundledPack> => read(files.pack);

export const coreTables = (): Promise<BundledTables> => read(files.tables);

/** What captions on claim forms mean: the first that a page asks for, and a small part of the pack. */
export const vocabulary = (): Promise<Vocabulary> => read(files.vocabulary);

/** The same as people write it, for what saves the structure of a page. */
export const writtenVocabulary = (): Promise<WrittenVocabulary> => read(files.writtenVocabulary);

/** Who is in the bundled scenarios. */
export const coreCast = (): Promise<Cast> => read(files.cast);

/** Begins to read what a page with a claim asks for. */
export function readAhead(): void {
  for (const reading of [vocabulary(), corePack(), coreTables()]) reading.catch(() => undefined);
}

/** What it says in a language; undefined for English, and what it does not speak. */
export async function packWords(language: string): Promise<PackWords | undefined> {
  const file = Object.hasOwn(files.words, language) ? files.words[language] : undefined;
  return file === undefined ? undefined : await read<PackWords>(file);
}
