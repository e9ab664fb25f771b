import { z } from 'zod';
import { PAYER_KINDS } from '../../claim/claim.ts';
import { REASONS } from '../../session/reasons.ts';
import { type CountsFile, SMALLEST_CELL, type Told } from './types.ts';

/** Ids of rules and branches are file names and short words; a file that came from elsewhere brings no sentences. */
const NAME = /^[\w.-]{1,120}$/;
const BRANCH = /^[\w.-]{1,120}#[\w.-]{1,120}$/;
/** More than one office sends in a week. */
const MOST = 10_000_000;
/** Two years, and more rules than an engine takes. */
const MOST_WEEKS = 106;
const MOST_BRANCHES = 20_000;

const told = z.union([
  z.number().int().min(SMALLEST_CELL).max(MOST),
  z.literal(`<${SMALLEST_CELL}`),
]) satisfies z.ZodType<Told>;

const missing = z.record(z.string().regex(NAME), told);

const branch = z.strictObject({
  fixed: told.exactOptional(),
  read: told.exactOptional(),
  unread: told.exactOptional(),
  why: z.partialRecord(z.enum([...REASONS, 'not-now']), told).exactOptional(),
  missing: missing.exactOptional(),
  shadow: z
    .strictObject({
      spoke: told.exactOptional(),
      quiet: told.exactOptional(),
      missing: missing.exactOptional(),
    })
    .exactOptional(),
});

const group = z.strictObject({
  payer: z.enum(PAYER_KINDS),
  pack: z.string().regex(NAME),
  version: z.string().regex(NAME),
  claims: told,
  rules: z
    .record(z.string().regex(BRANCH), branch)
    .refine((rules) => Object.keys(rules).length <= MOST_BRANCHES, 'names too many rules'),
});

const isMonday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** A file of counts as it comes from anywhere. */
export const countsFileSchema = z.strictObject({
  box24Counts: z.literal(1),
  weeks: z
    .array(
      z.strictObject({
        week: z.iso.date().refine(isMonday, 'is no Monday'),
        id: z.uuid(),
        groups: z.array(group).max(MOST_BRANCHES),
      }),
    )
    .max(MOST_WEEKS),
}) satisfies z.ZodType<CountsFile>;
