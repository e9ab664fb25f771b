import { z } from 'zod';
import { fieldDefinition } from '../claim/fields.ts';
import type { Vocabulary } from '../forms/vocabulary.ts';
import { readyVocabulary, type WrittenVocabulary } from '../forms/written-vocabulary.ts';
import { readYaml } from './tables/yaml.ts';

const words = z.string().min(1).exactOptional();
const OWNERS = [
  'patient',
  'insured',
  'otherInsured',
  'ordering',
  'rendering',
  'billing',
  'facility',
  'payer',
  'nobody',
] as const;
/** Captions apart by commas; a comma too many makes an empty one, which would fit everything. */
const captions = z
  .string()
  .refine(
    (text) => text.split(',').every((one) => /[a-z]/i.test(one)),
    'has an empty caption: look for a comma too many',
  );

const list = z.string().min(1);
const spellings = z.record(z.string(), list);
const pattern = list.refine(isPattern, 'is no regular expression');

function isPattern(text: string): boolean {
  try {
    return RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

const fieldPath = z
  .string()
  .refine((path) => fieldDefinition(path) !== undefined, 'is no field of the claim');

const fieldPaths = list.refine(
  (paths) => paths.split(' ').every((path) => fieldDefinition(path) !== undefined),
  'names something that is no field of the claim',
);

const VocabularySchema = z.strictObject({
  words: z.strictObject({
    spellings,
    shortForms: spellings,
    empty: list,
    emptyInIds: list,
    light: list,
    explains: pattern,
  }),
  owners: z.array(z.strictObject({ words: list, owner: z.enum(OWNERS), alone: z.boolean().exactOptional() })),
  choices: z.array(
    z.strictObject({
      name: list,
      path: fieldPath,
      least: z.int().positive(),
      pattern,
      capitals: z.boolean().exactOptional(),
      only: z.boolean().exactOptional(),
    }),
  ),
  fields: z.array(
    z
      .strictObject({
        path: fieldPath,
        items: words,
        captions,
        not: words,
        notUnder: words,
        owner: z.enum(OWNERS).exactOptional(),
      })
      .transform((field) => ({ ...field, kind: fieldDefinition(field.path)?.kind ?? 'text' })),
  ),
  lookalikes: z.array(
    z.strictObject({ name: z.string().min(1), items: words, captions, foreign: words, shown: words }),
  ),
  pages: z.array(z.strictObject({ kind: list, captions, claim: z.boolean().exactOptional() })),
  telling: z.strictObject({
    onlyClaims: fieldPaths,
    mostlyClaims: fieldPaths,
    identity: fieldPaths,
    once: fieldPaths,
  }),
  wordings: z.strictObject({
    ask: pattern,
    take: pattern,
    unsent: pattern,
    decided: pattern,
    adds: pattern,
    keeps: pattern,
    action: pattern,
    message: pattern,
    legend: pattern,
    nothingAdded: pattern,
    replaced: pattern,
    instructs: pattern,
    part: pattern,
    origin: pattern,
    severalNumbers: pattern,
    closing: pattern,
    sends: pattern,
    apart: pattern,
    recap: pattern,
    otherInsurance: pattern,
    ownPlace: pattern,
    value: pattern,
    sentOn: pattern,
    first: pattern,
    crossover: pattern,
    medicare: pattern,
  }),
}) satisfies z.ZodType<WrittenVocabulary>;

/**
 * Reads the words of claim forms as people write them.
 * @throws SourceFault naming the entry that is wrong
 */
export function readWrittenVocabulary(file: string): WrittenVocabulary {
  return readYaml(file, VocabularySchema);
}

/**
 * Reads the words of claim forms, ready for a page to learn.
 * @throws SourceFault naming the entry that is wrong
 */
export function readVocabulary(file: string): Vocabulary {
  return readyVocabulary(readWrittenVocabulary(file));
}
