import { relative } from 'node:path';
import { z } from 'zod';
import { PAYER_KINDS } from '../../claim/claim.ts';
import { type ContextField, PROFILE_FIELDS } from '../../facts/context-fields.ts';
import { ContextFileError, contextFromJson } from '../../facts/context-json.ts';
import { type PayerData, type PayerParameters, plainName } from '../../tables/payers.ts';
import { SourceFault } from './fault.ts';
import { readYaml, yamlFilesIn } from './yaml.ts';

const KINDS = PAYER_KINDS.filter((kind) => kind !== 'unknown');

const PhraseSchema = z
  .string()
  .refine(
    (phrase) => phrase !== '' && phrase === plainName(phrase),
    'is not in capitals with single blanks and without punctuation',
  );
const PhrasesSchema = z.array(PhraseSchema);
/** In a combination, the names of another payer may stand for themselves: MEDICARE beside any commercial brand. */
const PartSchema = z.array(z.union([PhraseSchema, z.strictObject({ namesOf: z.string() })])).min(1);

const Confidence = z.enum(['verified', 'verified-part', 'expertise'], {
  error: 'is none of verified, verified-part, expertise',
});
const SourceText = z
  .string({ error: 'is missing; name the document, so that somebody else can open it' })
  .min(1, 'is empty; name the document, so that somebody else can open it');
/** Values stand as in a context file: dates, money and codes as people write them. */
const ProfileSchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  source: SourceText,
  url: z.url({ error: 'is no address like https://…' }).exactOptional(),
  read: z.iso.date({ error: 'is no date; write "YYYY-MM-DD", in quotes' }),
  confidence: Confidence,
});

const HOST = /^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

const PayerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not in small letters and dashes'),
  kind: z
    .enum(PAYER_KINDS, { error: `is no kind of payer; use one of ${KINDS.join(', ')}` })
    .exclude(['unknown'], { error: `is no kind of payer; use one of ${KINDS.join(', ')}` }),
  title: z.string({ error: 'is missing; write what the panel calls the payer' }).min(1),
  of: z.string().exactOptional(),
  names: PhrasesSchema.default([]),
  together: z.array(z.array(PartSchema).min(2)).default([]),
  onlyWith: z.array(PhraseSchema.regex(/^\S+$/, 'is not one word')).optional(),
  never: PhrasesSchema.default([]),
  payerIds: z.array(z.string().regex(/^[A-Z0-9]+$/, 'is not in capitals and digits')).default([]),
  hosts: z.array(z.string().regex(HOST, 'is no host name like portal.example.com')).default([]),
  filingIndicators: z.array(z.string().regex(/^[A-Z0-9]{2}$/, 'is no filing indicator')).default([]),
  insuranceTypes: z.array(z.string().min(1)).default([]),
  idShape: z.literal('MBI').exactOptional(),
  source: SourceText,
  confidence: Confidence,
  profile: z
    .array(ProfileSchema, { error: 'is no list; begin each document that was read with "- values:"' })
    .default([]),
  /** Parameters that were looked for and not found; in the file of a kind each one is set, unknown or stands elsewhere. */
  unknown: z.array(z.string()).default([]),
  /** Parameters that this payer has none of, and why. */
  elsewhere: z.record(z.string(), z.string().min(1)).default({}),
});

type PayerFile = z.infer<typeof PayerSchema>;

/** What a payer file says beside what goes into the pack. */
export interface PayerGaps {
  readonly id: string;
  readonly unknown: readonly string[];
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** The parameters that a payer may have; the others under `profile` are the supplier's own. */
export const PAYER_PARAMETERS: readonly ContextField[] = PROFILE_FIELDS.filter(
  ({ name }) => !name.startsWith('supplier.'),
);

interface Read {
  readonly payer: PayerFile;
  readonly path: string;
}

function readFiles(folder: string): ReadonlyMap<string, Read> {
  const files = new Map<string, Read>();
  for (const { name, file } of yamlFilesIn(folder)) {
    const payer = readYaml(file, PayerSchema);
    const path = relative('.', file);
    if (payer.id !== name)
      throw new SourceFault(path, 'id', `is ${payer.id}, the file's is ${name}; call both the same`);
    files.set(name, { payer, path });
  }
  return files;
}

/** What the files say that they do not know, in the order of the payers. @throws SourceFault like {@link loadPayers} */
export const loadPayerGaps = (folder: string): readonly PayerGaps[] =>
  [...readFiles(folder).values()].map(({ payer: { id, unknown, elsewhere } }) => ({
    id,
    unknown,
    elsewhere,
  }));

/**
 * Reads the payers, sorted by id.
 * @param folder with one YAML file a payer, named after its id
 * @throws SourceFault for a file of another shape or name, a phrase, payer id or filing indicator that stands in two files, a
 *   family that is none, a parameter that no payer has, or one that is set and unknown at once
 */
export function loadPayers(folder: string): readonly PayerData[] {
  const files = readFiles(folder);
  refuseDoubles([...files.values()]);
  return [...files.values()].map(({ payer, path }) => {
    checkFamily(payer, path, files);
    checkGaps(payer, path);
    const { onlyWith, together, profile, unknown: _unknown, elsewhere: _elsewhere, ...rest } = payer;
    const namesOf = (id: string): readonly string[] => {
      const other = files.get(id);
      if (!other) throw new SourceFault(path, 'together', `no payer is called ${id}`);
      return other.payer.names;
    };
    const expanded = together.map((group) =>
      group.map((part) => [
        ...new Set(part.flatMap((entry) => (typeof entry === 'string' ? entry : namesOf(entry.namesOf)))),
      ]),
    );
    return {
      ...rest,
      together: expanded,
      ...(onlyWith && { onlyWith }),
      profile: profile.map((part, i) => ({
        ...part,
        values: parameters(part.values, path, `profile[${i}].values`),
      })),
    };
  });
}

function checkFamily({ of: family, kind }: PayerFile, path: string, files: ReadonlyMap<string, Read>): void {
  if (family === undefined) return;
  const other = files.get(family)?.payer;
  if (!other) throw new SourceFault(path, 'of', `no payer is called ${family}; name a file of this folder`);
  if (other.kind !== kind)
    throw new SourceFault(path, 'of', `${family} is of kind ${other.kind}, this payer of kind ${kind}`);
}

/** In the file that is called like its kind every parameter has its place; in any file none has two. */
function checkGaps({ id, kind, profile, unknown, elsewhere }: PayerFile, path: string): void {
  const names = [...PAYER_PARAMETERS.map(({ name }) => name), 'rules'];
  const places = [
    ...profile.flatMap(({ values }, i) => Object.keys(values).map((name) => [name, `profile[${i}].values`])),
    ...unknown.map((name) => [name, 'unknown']),
    ...Object.keys(elsewhere).map((name) => [name, 'elsewhere']),
  ] as const;
  for (const [i, [name = '', place = '']] of places.entries()) {
    if (!place.startsWith('profile') && !names.includes(name))
      throw new SourceFault(
        path,
        place,
        `no parameter is called "${name}"; docs/payer-parameters.md lists them`,
      );
    const other = places.slice(0, i).find(([one]) => one === name);
    if (other)
      throw new SourceFault(path, place, `"${name}" stands under ${other[1]} already; keep one of them`);
  }
  if (id !== kind) return;
  const left = names.filter((name) => !places.some(([one]) => one === name));
  if (left.length > 0)
    throw new SourceFault(
      path,
      'unknown',
      `the file of a kind names every parameter; ${left.join(', ')} is missing`,
    );
}

function parameters(values: Readonly<Record<string, unknown>>, path: string, place: string): PayerParameters {
  try {
    return contextFromJson({ profile: values }).profile;
  } catch (fault) {
    if (!(fault instanceof ContextFileError)) throw fault;
    throw new SourceFault(path, place, fault.message.replace(/^profile\./, ''));
  }
}

function refuseDoubles(files: readonly { readonly payer: PayerFile; readonly path: string }[]): void {
  const owners = new Map<string, string>();
  for (const { payer, path } of files) {
    for (const key of ['names', 'payerIds', 'hosts', 'filingIndicators', 'insuranceTypes'] as const) {
      for (const [i, entry] of payer[key].entries()) {
        // Members of different families may be called alike: they are looked for inside their own.
        const called = `${key === 'names' ? (payer.of ?? '') : ''} ${key} ${entry}`;
        const owner = owners.get(called);
        if (owner)
          throw new SourceFault(
            path,
            `${key}[${i}]`,
            `"${entry}" stands in ${owner} already; one of the two must leave it out`,
          );
        owners.set(called, path);
      }
    }
  }
}
