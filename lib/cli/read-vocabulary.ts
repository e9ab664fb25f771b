import { z } from 'zod';
import { fieldDefinition } from '../claim/fields.ts';
import type { Vocabulary } from '../forms/vocabulary.ts';
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

const VocabularySchema = z.strictObject({
  fields: z.array(
    z.strictObject({
      path: z.string().refine((path) => fieldDefinition(path) !== undefined, 'is no field of the claim'),
      items: words,
      captions,
      not: words,
      owner: z.enum(OWNERS).exactOptional(),
    }),
  ),
  lookalikes: z.array(z.strictObject({ name: z.string().min(1), items: words, captions, foreign: words })),
}) satisfies z.ZodType<Vocabulary>;

/**
 * Reads the words of claim forms.
 * @throws SourceFault naming the entry that is wrong
 */
export function readVocabulary(file: string): Vocabulary {
  return readYaml(file, VocabularySchema);
}
