import { z } from 'zod';
import type { Trial } from '../session/trial.ts';
import type { Change, Made, Remedies, TellingChoice, Tried } from './fix-types.ts';
import { findingSchema, lineSchema } from './live-schema.ts';

const text = z.string();

const edit = z.object({
  field: text,
  to: z.union([text, z.number(), z.boolean(), z.array(text)]),
});

const change = z.object({
  edits: z.array(edit),
  says: text,
  rows: z.array(z.object({ field: text, from: text, to: text })),
  refused: z
    .enum(['not-here', 'closed', 'read-only', 'own-widget', 'split', 'no-room', 'no-choice'])
    .exactOptional(),
}) satisfies z.ZodType<Change>;

const choice = z.object({
  modifier: text,
  states: text,
  paper: text,
  languages: z.object({ states: text.exactOptional(), paper: text.exactOptional() }),
  change,
}) satisfies z.ZodType<TellingChoice>;

export const changeSchema = change.nullable() satisfies z.ZodType<Change | null>;

/** What can be done about a finding, as it arrives in the panel from a page's frame. */
export const remediesSchema = z
  .object({
    change: change.exactOptional(),
    choices: z.array(choice),
  })
  .nullable() satisfies z.ZodType<Remedies | null>;

export const madeSchema = z.discriminatedUnion('came', [
  z.object({ came: z.literal('taken'), undo: z.number() }),
  z.object({ came: z.literal('not-taken') }),
  z.object({ came: z.literal('changed') }),
]) satisfies z.ZodType<Made>;

export const takenBackSchema = z.boolean();

const trial = z.object({
  checked: z.number(),
  notChecked: z.record(text, z.number()),
  findings: z.array(findingSchema),
  open: z.array(z.object({ rule: text, branch: text, status: z.enum(['failed', 'not-checked']) })),
  line: lineSchema.exactOptional(),
}) satisfies z.ZodType<Trial>;

/** What came of trying something out. */
export const triedSchema = z
  .object({ says: z.record(text, text), now: trial, tries: z.array(trial) })
  .nullable() satisfies z.ZodType<Tried | null>;
