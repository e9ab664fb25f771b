import { relative } from 'node:path';
import { z } from 'zod';
import { PAYER_KINDS } from '../../claim/claim.ts';
import { ContextFileError, contextFromJson } from '../../facts/context-json.ts';
import { type PayerData, type PayerParameters, plainName } from '../../tables/payers.ts';
import { SourceFault } from './fault.ts';
import { readYaml, yamlFilesIn } from './yaml.ts';

const PhraseSchema = z
  .string()
  .refine(
    (phrase) => phrase !== '' && phrase === plainName(phrase),
    'is not in capitals with single blanks and without punctuation',
  );
const PhrasesSchema = z.array(PhraseSchema);
/** In a combination, the names of another payer may stand for themselves: MEDICARE beside any commercial brand. */
const PartSchema = z.array(z.union([PhraseSchema, z.strictObject({ namesOf: z.string() })])).min(1);

const Confidence = z.enum(['verified', 'verified-part', 'expertise']);
/** Values stand as in a context file: dates, money and codes as people write them. */
const ProfileSchema = z.strictObject({
  values: z.record(z.string(), z.unknown()),
  source: z.string().min(1),
  read: z.iso.date({ error: 'is no date; write YYYY-MM-DD' }),
  confidence: Confidence,
});

const PayerSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not in small letters and dashes'),
  kind: z.enum(PAYER_KINDS).exclude(['unknown']),
  title: z.string().min(1),
  names: PhrasesSchema.default([]),
  together: z.array(z.array(PartSchema).min(2)).default([]),
  onlyWith: z.array(PhraseSchema.regex(/^\S+$/, 'is not one word')).optional(),
  never: PhrasesSchema.default([]),
  payerIds: z.array(z.string().regex(/^[A-Z0-9]+$/, 'is not in capitals and digits')).default([]),
  filingIndicators: z.array(z.string().regex(/^[A-Z0-9]{2}$/, 'is no filing indicator')).default([]),
  insuranceTypes: z.array(z.string().min(1)).default([]),
  idShape: z.literal('MBI').exactOptional(),
  source: z.string().min(1),
  confidence: Confidence,
  profile: ProfileSchema.exactOptional(),
});

type PayerFile = z.infer<typeof PayerSchema>;

/**
 * Reads the payers, sorted by id.
 * @param folder with one YAML file a payer, named after its id
 * @throws SourceFault for a file of another shape or name, a phrase, payer id or filing indicator that stands in two files, or
 *   a parameter that no payer has
 */
export function loadPayers(folder: string): readonly PayerData[] {
  const files = new Map<string, { readonly payer: PayerFile; readonly path: string }>();
  for (const { name, file } of yamlFilesIn(folder)) {
    const payer = readYaml(file, PayerSchema);
    const path = relative('.', file);
    if (payer.id !== name) throw new SourceFault(path, 'id', `is ${payer.id}, the file's is ${name}`);
    files.set(name, { payer, path });
  }
  refuseDoubles([...files.values()]);
  return [...files.values()].map(({ payer, path }) => {
    const { onlyWith, together, profile, ...rest } = payer;
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
      ...(profile && { profile: { ...profile, values: parameters(profile.values, path) } }),
    };
  });
}

function parameters(values: Readonly<Record<string, unknown>>, path: string): PayerParameters {
  try {
    return contextFromJson({ profile: values }).profile;
  } catch (fault) {
    if (!(fault instanceof ContextFileError)) throw fault;
    throw new SourceFault(path, 'profile.values', fault.message);
  }
}

function refuseDoubles(files: readonly { readonly payer: PayerFile; readonly path: string }[]): void {
  const owners = new Map<string, string>();
  for (const { payer, path } of files) {
    for (const key of ['names', 'payerIds', 'filingIndicators', 'insuranceTypes'] as const) {
      for (const [i, entry] of payer[key].entries()) {
        const owner = owners.get(`${key} ${entry}`);
        if (owner) throw new SourceFault(path, `${key}[${i}]`, `"${entry}" stands in ${owner} already`);
        owners.set(`${key} ${entry}`, path);
      }
    }
  }
}
