import { join } from 'node:path';
import { z } from 'zod';
import { titleOf } from '../../rules/rule-words.ts';
import type { Statement } from '../../rules/statements.ts';
import type { RulePack } from '../../rules/types.ts';
import { readYaml } from '../tables/yaml.ts';

/** Names in English and in another language; one without has its own. */
const NamesSchema = z.record(z.string(), z.string().min(1).nullable());

/** Each kind of name has a file: what it is called in `packName`, and the names there are, each with the English of the pack. */
export interface NameFile {
  readonly file: string;
  readonly kind: string;
  /** By what comes behind the kind: `Sleep study`, `carc:4`, for a statement its sentence. */
  readonly english: Readonly<Record<string, string>>;
}

const same = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** The files of names that a language has, and what the pack has names for. */
export const nameFiles = (pack: RulePack, statements: readonly Statement[]): readonly NameFile[] => [
  { file: 'documents.yaml', kind: 'document', english: same(Object.keys(pack.documents)) },
  {
    file: 'categories.yaml',
    kind: 'category',
    english: same(pack.rules.map(({ category }) => titleOf(category))),
  },
  { file: 'denials.yaml', kind: 'denial', english: pack.denialWords },
  {
    file: 'statements.yaml',
    kind: 'statement',
    english: same(statements.map(({ states }) => states)),
  },
];

/** Reads a file of names: the English and what stands for it; null where nobody has translated it yet. @throws SourceFault */
export const readNames = (folder: string, { file }: NameFile): Readonly<Record<string, string | null>> =>
  readYaml(join(folder, file), NamesSchema);

/** The names of a file that a language has, by id: `denial.carc:4`. */
export function namesOf(folder: string, names: NameFile): Record<string, string> {
  const own = readNames(folder, names);
  return Object.fromEntries(
    Object.entries(names.english).flatMap(([key, english]) => {
      const name = own[english];
      return typeof name === 'string' ? [[`${names.kind}.${key}`, name]] : [];
    }),
  );
}
