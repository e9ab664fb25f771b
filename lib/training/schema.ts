import { z } from 'zod';
import { fieldDefinition } from '../claim/fields.ts';
import type { PracticeClaim } from './types.ts';

const text = z.string().min(1);
/** The form has so many rows; more would not be seen at once beside what is said of them. */
const MOST_LINES = 6;
const MOST_DIAGNOSES = 4;
const MOST_MODIFIERS = 4;
/** Within a year, which is Medicare's limit for filing. */
const daysAgo = z.int().min(0).max(364);

/** A practice claim's file. */
export const PracticeClaimSchema: z.ZodType<PracticeClaim> = z.strictObject({
  id: text,
  title: text,
  fields: z.record(
    z.string().refine((path) => fieldDefinition(path) !== undefined, 'is no field of the claim'),
    z.string(),
  ),
  diagnoses: z.array(text).max(MOST_DIAGNOSES),
  lines: z
    .array(
      z.strictObject({
        daysAgo,
        placeOfService: text,
        procedureCode: text,
        modifiers: z.array(text).max(MOST_MODIFIERS),
        diagnosisPointers: text,
        charge: text,
        units: text,
      }),
    )
    .min(1)
    .max(MOST_LINES),
  papers: z.array(z.strictObject({ title: text, says: text, daysAgo: daysAgo.exactOptional() })),
  faults: z.array(z.string().regex(/^[\w-]+#[\w-]+@\d+$/, 'is no rule#branch@line')),
});
