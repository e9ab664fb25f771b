import { relative } from 'node:path';
import { z } from 'zod';
import { icd10Shape, modifierShape } from '../../claim/identifiers.ts';
import type { TableData } from '../../tables/types.ts';
import { CodeListSchema, expandCodes, type Known } from './codes.ts';
import { SourceFault } from './fault.ts';
import { readYaml, yamlFilesIn } from './yaml.ts';

/** What members are, and what checks them. */
const KINDS = ['hcpcs', 'pos', 'modifiers', 'icd10', 'words'] as const;
type Kind = (typeof KINDS)[number];

const MembersSchema = CodeListSchema.extend({
  sets: z.array(z.string().min(1)).optional(),
  /** Every code that has a row in these tables, at whatever date. */
  tables: z.array(z.string().min(1)).optional(),
});

const SetSchema = z.strictObject({
  name: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is not in capitals, digits and underscores'),
  title: z.string().min(1),
  /** What the set as a whole was compared with: a key of `editions.yaml`, which says until when it may be trusted. */
  edition: z.string().min(1),
  source: z.string().min(1),
  of: z.enum(KINDS).default('hcpcs'),
  include: MembersSchema,
  except: MembersSchema.optional(),
});
type SetFile = z.infer<typeof SetSchema> & { readonly file: string };
type Members = z.infer<typeof MembersSchema>;

/**
 * Reads the named sets and expands them.
 * @param folder with one YAML file a set, named after it
 * @param tables the tables that codes are checked against
 * @returns members by name, sorted (words in the order of the file)
 * @throws SourceFault for an unknown code or set, an empty set, sets that contain each other, an entry that stands there twice,
 * an exception that excepts nothing, or a file that is not named after its set
 */
export function loadSets(
  folder: string,
  tables: readonly TableData[],
): Readonly<Record<string, readonly string[]>> {
  const files = readSetFiles(folder);
  const known = Object.fromEntries(KINDS.map((kind) => [kind, knownOf(kind, tables)])) as Record<Kind, Known>;
  const done = new Map<string, ReadonlySet<string>>();

  function membersOf(set: SetFile, list: Members, place: string, under: readonly string[]): Set<string> {
    const members = expandCodes(list, known[set.of], set.file, place);
    for (const [i, name] of (list.tables ?? []).entries()) {
      const table = tables.find((one) => one.name === name);
      if (!table) throw new SourceFault(set.file, `${place}.tables[${i}]`, `no table is called ${name}`);
      for (const code of Object.keys(table.rows)) members.add(code);
    }
    const seen = new Set<string>();
    for (const [i, name] of (list.sets ?? []).entries()) {
      const at = `${place}.sets[${i}]`;
      const other = files.get(name);
      if (!other) throw new SourceFault(set.file, at, `no set is called ${name}`);
      if (other.of !== set.of)
        throw new SourceFault(set.file, at, `${name} holds ${other.of}, not ${set.of}`);
      if (seen.has(name)) throw new SourceFault(set.file, at, `${name} is in the list already`);
      seen.add(name);
      for (const code of resolve(other, under)) members.add(code);
    }
    return members;
  }

  function resolve(set: SetFile, under: readonly string[]): ReadonlySet<string> {
    const ready = done.get(set.name);
    if (ready) return ready;
    const path = [...under, set.name];
    if (under.includes(set.name))
      throw new SourceFault(set.file, 'include.sets', `sets contain each other: ${path.join(' > ')}`);
    const members = membersOf(set, set.include, 'include', path);
    if (set.except) {
      for (const code of membersOf(set, set.except, 'except', path)) {
        if (!members.delete(code))
          throw new SourceFault(set.file, 'except', `${code} is not in the set anyway`);
      }
    }
    if (members.size === 0) throw new SourceFault(set.file, 'include', 'the set is empty');
    done.set(set.name, members);
    return members;
  }

  return Object.fromEntries(
    [...files.values()].map((set) => {
      const members = [...resolve(set, [])];
      return [set.name, set.of === 'words' ? members : members.sort()];
    }),
  );
}

/** The files of the sets, by name. @throws SourceFault for one of another shape, or that is not named after its set */
export function readSetFiles(folder: string): ReadonlyMap<string, SetFile> {
  const files = new Map<string, SetFile>();
  for (const { name, file } of yamlFilesIn(folder)) {
    const set = readYaml(file, SetSchema);
    if (set.name !== name)
      throw new SourceFault(relative('.', file), 'name', `is ${set.name}, the file's is ${name}`);
    files.set(name, { ...set, file: relative('.', file) });
  }
  return files;
}

/** What sets are called and what their members are, by name. */
export type SetNames = Readonly<Record<string, Pick<SetFile, 'title' | 'of'>>>;

export const loadSetNames = (folder: string): SetNames =>
  Object.fromEntries([...readSetFiles(folder)].map(([name, { title, of }]) => [name, { title, of }]));

/** Two digits: CPT's modifiers, which no table of ours lists. */
const NUMERIC_MODIFIER = /^\d{2}$/;

function knownOf(kind: Kind, tables: readonly TableData[]): Known {
  if (kind === 'words') return { title: 'the words', all: [], has: () => true };
  if (kind === 'icd10') return { title: 'ICD-10-CM by its shape', all: [], has: icd10Shape };
  const rows = tables.find((table) => table.name === kind)?.rows ?? {};
  const listed = (code: string) => Object.hasOwn(rows, code);
  const has =
    kind === 'modifiers'
      ? (code: string) => modifierShape(code) && (listed(code) || NUMERIC_MODIFIER.test(code))
      : listed;
  return { title: `the ${kind} table`, all: Object.keys(rows).sort(), has };
}
