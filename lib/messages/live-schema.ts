import { z } from 'zod';
import type { Lacking } from '../facts/lacking.ts';
import type { PortalHealth } from '../portals/types.ts';
import { FAULTS, type Finding, REMEDIES, SEVERITIES } from '../rules/types.ts';
import type { PutAside } from '../session/put-aside.ts';
import { REASONS } from '../session/reasons.ts';
import {
  type GivenAnswer,
  HOLDS,
  type LineSummary,
  type LiveState,
  type Question,
  type ShownFinding,
  TROUBLES,
} from '../session/types.ts';
import { PAYMENT_CATEGORIES } from '../tables/types.ts';

const text = z.string();
const count = z.number().int().min(0);
const severity = z.enum(SEVERITIES);
const redacted = z.object({
  rule: text,
  branch: text,
  version: text,
  severity,
  status: z.enum(['failed', 'not-checked']),
  line: z.number().int().exactOptional(),
});

export const findingSchema = redacted.extend({
  pack: z.object({ id: text, title: text, version: text }).exactOptional(),
  title: text,
  category: text,
  fault: z.enum(FAULTS),
  fields: z.array(text),
  message: text,
  fix: text,
  languages: z
    .object({ title: text.exactOptional(), message: text.exactOptional(), fix: text.exactOptional() })
    .exactOptional(),
  edits: z.array(z.object({ field: text, to: z.union([text, z.number(), z.boolean(), z.array(text)]) })),
  denials: z.array(
    z.object({
      group: z.enum(['CO', 'PR', 'OA']),
      carc: text,
      rarc: z.array(text).exactOptional(),
      text,
      language: text.exactOptional(),
    }),
  ),
  remedy: z.enum(REMEDIES),
  documents: z.array(text),
  sources: z.array(
    z.object({
      title: text,
      url: text.exactOptional(),
      section: text.exactOptional(),
      read: text,
      confidence: z.enum(['verified', 'verified-part', 'expertise']),
    }),
  ),
  because: z.array(z.object({ fact: text, value: text, from: text })),
  assumed: z.array(text),
  missing: z.array(text),
  redacted,
}) satisfies z.ZodType<Finding>;

const shown = z.object({
  key: text,
  finding: findingSchema,
  loudness: z.enum(['silent', 'count', 'quiet', 'loud', 'hold']),
  at: text.exactOptional(),
  elsewhere: z.enum(['earlier step', 'other frame']).exactOptional(),
  atRisk: z.number().int().exactOptional(),
  greyed: z.boolean(),
}) satisfies z.ZodType<ShownFinding>;

export const lineSchema = z.object({
  index: count,
  procedureCode: text,
  modifiers: z.array(text).exactOptional(),
  date: text.exactOptional(),
  description: text,
  category: z.enum(PAYMENT_CATEGORIES),
  worst: severity.exactOptional(),
}) satisfies z.ZodType<LineSummary>;

const lacking = z.discriminatedUnion('state', [
  z.object({ state: z.literal('blank'), from: z.literal('page') }),
  z.object({ state: z.literal('unknown'), reason: z.enum(['unreadable', 'incomplete']), missing: text }),
]) satisfies z.ZodType<Lacking>;

const question = z.object({
  fact: text,
  line: count.exactOptional(),
  text,
  type: z.enum(['date', 'boolean', 'integer', 'number', 'enum', 'money', 'text']),
  choices: z.array(text).exactOptional(),
  settles: count,
}) satisfies z.ZodType<Question>;

const answer = z.object({
  fact: text,
  line: count.exactOptional(),
  text,
  value: text,
}) satisfies z.ZodType<GivenAnswer>;

const portal = z.object({
  id: text,
  title: text,
  own: z.boolean(),
  found: count,
  of: count,
  lost: z.array(text),
}) satisfies z.ZodType<PortalHealth>;

const putAside = z.object({
  key: text,
  title: text,
  language: text.exactOptional(),
  twin: redacted.extend({ aside: z.enum([...REASONS, 'not-now']) }),
}) satisfies z.ZodType<PutAside>;

/** The live state as it arrives in the panel from a page's frame. What is not named here would be dropped without a word. */
export const liveStateSchema = z.object({
  host: text,
  payer: z.object({ kind: text, reason: text, id: text.exactOptional() }),
  coverage: z.object({ read: count, seen: count }),
  checked: count,
  notChecked: z.record(text, count),
  lacking: z.record(text, lacking).exactOptional(),
  shown: z.array(shown),
  aside: z.array(putAside).exactOptional(),
  lines: z.array(lineSchema),
  question: question.optional(),
  answers: z.array(answer).exactOptional(),
  unaddedInput: z.boolean(),
  says: text.exactOptional(),
  turn: count.exactOptional(),
  account: text.exactOptional(),
  form: count.exactOptional(),
  active: z.boolean().exactOptional(),
  part: z.enum(['leads', 'follows']).exactOptional(),
  portal: portal.exactOptional(),
  hold: z.enum(HOLDS).exactOptional(),
  note: z.literal('updated').exactOptional(),
  trouble: z.enum(TROUBLES).exactOptional(),
} satisfies Record<keyof LiveState, z.ZodType>) satisfies z.ZodType<LiveState>;
