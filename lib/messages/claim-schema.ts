import { z } from 'zod';
import {
  type Claim,
  type ClaimLine,
  type FieldValue,
  type LineScalarField,
  PAYER_KINDS,
} from '../claim/claim.ts';
import { CLAIM_FIELDS, type HeaderField } from '../claim/fields.ts';
import type { ClaimSigns } from '../claim/signs.ts';
import { SEVERITIES } from '../rules/types.ts';
import type { Carry } from '../session/notes.ts';
import { REASONS } from '../session/reasons.ts';
import type { Judged, News } from '../session/shared.ts';

/** Longest text of one field; what a page sends is shortened to this (lib/session/kept.ts). */
const LONGEST_TEXT = 500;
/** X12 allows 50 lines in a professional claim, item 21 has 12 places, a line four modifiers on paper and more in free text. */
const MOST_LINES = 50;
const MOST_DIAGNOSES = 12;
const MOST_IN_LIST = 20;
/** Steps left since the last news; a wizard has fewer. */
const MOST_LEFT = 12;
/** Answers and findings put aside on one claim: some of each for every line. */
const MOST_NOTES = 1_000;

const text = z.string().max(LONGEST_TEXT);
const scalar = z.union([text, z.number(), z.boolean()]);
const value = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), value: scalar }),
  z.strictObject({ state: z.literal('blank') }),
  z.strictObject({ state: z.literal('unreadable'), raw: text }),
]) satisfies z.ZodType<FieldValue>;
const code = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('known'), value: text }),
  z.strictObject({ state: z.literal('blank') }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('unreadable'), raw: text }),
]);
const list = z.strictObject({
  state: z.enum(['known', 'absent', 'unreadable']),
  values: z.array(text).max(MOST_IN_LIST),
  complete: z.boolean(),
  raw: text.exactOptional(),
});

const paths = CLAIM_FIELDS.map(({ path }): string => path);
const headerPaths = paths.filter((path) => !path.includes('[')) as HeaderField[];
const linePaths = paths
  .filter(
    (path) => path.startsWith('lines[i].') && !path.endsWith('diagnosisPointers') && !path.includes('[j]'),
  )
  .map((path) => path.slice('lines[i].'.length)) as LineScalarField[];

const line = z.strictObject({
  fields: z.partialRecord(z.enum(linePaths), value),
  modifiers: list,
  diagnosisPointers: list,
}) satisfies z.ZodType<ClaimLine>;

/** A part of a claim as a frame sends it: known field names only, and no more than a claim can hold. */
const claim = z.strictObject({
  fields: z.partialRecord(z.enum(headerPaths), value),
  diagnoses: z.strictObject({ entries: z.array(code).max(MOST_DIAGNOSES), complete: z.boolean() }),
  lines: z.array(line).max(MOST_LINES),
  linesComplete: z.boolean(),
  attachments: z.tuple([]),
}) satisfies z.ZodType<Claim>;

const answers = z.record(text, z.union([scalar, z.array(text).max(MOST_IN_LIST)]));

const notes = z.strictObject({
  payer: z.strictObject({ kind: z.enum(PAYER_KINDS), id: text.exactOptional() }).exactOptional(),
  values: answers,
  lineValues: z.array(z.strictObject({ line: text, values: answers })).max(MOST_NOTES),
  dismissed: z
    .array(
      z.strictObject({
        key: text,
        signature: text,
        reason: z.enum(REASONS).exactOptional(),
        held: z.literal(true).exactOptional(),
      }),
    )
    .max(MOST_NOTES),
  lines: z.array(text).max(MOST_LINES),
}) satisfies z.ZodType<Carry>;

/** Ids of rules, branches and facts are file names and short words. */
const LONGEST_NAME = 120;
const name = z.string().max(LONGEST_NAME);
/** There are fewer kinds of other forms, and fewer fields, than this. */
const MOST_SIGNS = 200;
/** A claim on which everything failed has fewer. */
const MOST_FINDINGS = 2_000;
const count = z.number().int().min(0);

const judged = z.strictObject({
  payer: z.strictObject({ kind: z.enum(PAYER_KINDS), id: name.exactOptional() }),
  portal: name.exactOptional(),
  health: z
    .strictObject({ found: count, of: count, lost: z.array(z.string().max(60)).max(MOST_SIGNS) })
    .exactOptional(),
  checked: count,
  notChecked: z.record(name, count),
  undecided: z.record(z.string().max(2 * LONGEST_NAME + 1), z.record(name, count)).exactOptional(),
  findings: z
    .array(
      z.strictObject({
        rule: name,
        branch: name,
        version: name,
        severity: z.enum(SEVERITIES),
        status: z.enum(['failed', 'not-checked']),
        line: count.exactOptional(),
        aside: z.enum([...REASONS, 'not-now']).exactOptional(),
        counted: z.literal(true).exactOptional(),
      }),
    )
    .max(MOST_FINDINGS),
}) satisfies z.ZodType<Judged>;

/** What a frame tells the background of its part of a claim. */
export const newsSchema = z.strictObject({
  claim,
  left: z.array(claim).max(MOST_LEFT),
  over: z.boolean(),
  submitted: z.boolean(),
  judged: judged.exactOptional(),
  notes: notes.exactOptional(),
}) satisfies z.ZodType<News>;

const names = z.array(z.string().max(60)).max(MOST_SIGNS);

/** What a frame says of itself by names of fields alone. */
export const signsSchema = z.strictObject({
  claim: names,
  line: names,
  foreign: names,
  heading: z.boolean(),
}) satisfies z.ZodType<ClaimSigns>;
