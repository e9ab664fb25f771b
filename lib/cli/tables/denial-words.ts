import { z } from 'zod';
import { readYaml } from './yaml.ts';

const DenialWordsSchema = z.strictObject({
  name: z.literal('rarc'),
  words: z.record(z.string().regex(/^[A-Z]{1,2}\d{1,3}$/, 'is no remark code'), z.string().min(1)),
});

/**
 * Hand-kept words for remark codes.
 * @returns the words by code
 * @throws SourceFault naming file and entry when the file is missing or has another form
 */
export function readDenialWords(file: string): Readonly<Record<string, string>> {
  return readYaml(file, DenialWordsSchema).words;
}
