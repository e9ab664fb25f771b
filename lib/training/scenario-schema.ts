import { z } from 'zod';
import { PAYER_KINDS } from '../claim/claim.ts';
import { type Fees, TRANSACTIONS, type Ways } from './answer-types.ts';
import { CAUSES, type Cast, LEVELS, type Plain, type PlainFields, type Scenario } from './scenario-types.ts';

const text = z.string().min(1, 'is empty');
/** A scenario has one lesson; these are room enough for a hard one. */
const MOST_PLANTED = 20;
const MOST_SOURCES = 30;
/** As a claim file of 837P has at most. */
const MOST_LINES = 50;
const MOST_CHANGES = 50;
const LONGEST_TITLE = 120;
const LONGEST_ID = 80;
const isoDate = z.iso.date('is no date; write YYYY-MM-DD');
const plain: z.ZodType<Plain> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(plain), z.record(z.string(), plain)]),
);
const plainFields: z.ZodType<PlainFields> = z.record(z.string(), plain);

const changes = plainFields.refine(
  (fields) => Object.keys(fields).length <= MOST_CHANGES,
  `changes more than ${MOST_CHANGES} things`,
);

const planted = z
  .strictObject({
    changes: changes.exactOptional(),
    knows: changes.exactOptional(),
    finds: z
      .array(
        z.string().regex(/^[\w-]+#[\w-]+@\d+$/, 'is no rule#branch@line, e.g. "rt-lt-missing#no-side@1"'),
      )
      .min(1),
    denial: z
      .strictObject({
        group: z.enum(['CO', 'PR', 'OA']),
        carc: text,
        rarc: z.array(text).min(1).exactOptional(),
      })
      .exactOptional(),
    rejection: z
      .strictObject({
        category: z.string().regex(/^A\d$/, 'is no category of a rejection, e.g. "A7"'),
        status: z.string().regex(/^\d{1,3}$/, 'is no status code, e.g. "562"'),
        entity: text.exactOptional(),
      })
      .exactOptional(),
  })
  .refine(
    ({ denial, rejection }) => (denial === undefined) !== (rejection === undefined),
    'says nothing of what the payer answers, or two things; give it "denial" or "rejection"',
  )
  .refine(
    ({ changes, knows }) => changes !== undefined || knows !== undefined,
    'changes nothing; give it "changes" of the claim or "knows"',
  );

const castShape = {
  patients: z.record(text, plainFields),
  homes: z.record(text, plainFields),
  payers: z.record(text, z.strictObject({ name: text, kind: z.enum(PAYER_KINDS), memberId: text })),
  practitioners: z.record(text, plainFields),
  supplier: plainFields,
};

/** The file of the cast. */
export const CastSchema: z.ZodType<Cast> = z.strictObject(castShape);

/** A scenario's file. */
export const ScenarioSchema: z.ZodType<Scenario> = z.strictObject({
  id: z
    .string()
    .max(LONGEST_ID, `has more than ${LONGEST_ID} characters`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in small letters, digits and dashes'),
  title: text.max(LONGEST_TITLE, `has more than ${LONGEST_TITLE} characters`),
  level: z.enum(LEVELS),
  causes: z.array(z.enum(CAUSES)).min(1).max(CAUSES.length),
  submitted: isoDate,
  patient: text,
  home: text,
  payer: text,
  orderedBy: text,
  story: text,
  claim: plainFields.refine(
    ({ lines }) => !Array.isArray(lines) || lines.length <= MOST_LINES,
    `has more than ${MOST_LINES} lines`,
  ),
  knows: plainFields,
  planted: z
    .array(planted)
    .min(1, 'has no error to find')
    .max(MOST_PLANTED, `has more than ${MOST_PLANTED} entries`),
  teaching: text,
  sources: z
    .array(
      z.strictObject({
        title: text,
        url: z.url({ protocol: /^https?$/, error: 'is no address of a page' }).exactOptional(),
      }),
    )
    .min(1, 'is empty; name a document that somebody else can open')
    .max(MOST_SOURCES, `has more than ${MOST_SOURCES} entries`),
  people: z
    .strictObject({
      patients: castShape.patients.exactOptional(),
      homes: castShape.homes.exactOptional(),
      payers: castShape.payers.exactOptional(),
      practitioners: castShape.practitioners.exactOptional(),
      supplier: castShape.supplier.exactOptional(),
    })
    .exactOptional(),
});

const sourced = { source: text, url: z.url().exactOptional() };
const percent = z.strictObject({ percent: z.number().min(0).max(100), ...sourced });
const wayBack = z.strictObject({ withinDays: z.int().min(1), decidedAfterDays: z.int().min(1), ...sourced });

/** The file of payers' ways. */
export const WaysSchema: z.ZodType<Ways> = z.partialRecord(
  z.enum(PAYER_KINDS),
  z.strictObject({
    pays: z.strictObject({ afterDays: z.int().min(1), ...sourced }).exactOptional(),
    sequestration: percent.exactOptional(),
    coinsurance: percent.exactOptional(),
    reopening: wayBack.exactOptional(),
    appeal: wayBack.exactOptional(),
  }),
);

/** The file of fees. */
export const FeesSchema: z.ZodType<Fees> = z.strictObject({
  edition: text,
  fees: z.record(
    z.string().regex(/^[A-Z]\d{4}$/),
    z.partialRecord(z.enum(TRANSACTIONS), z.string().regex(/^\d+\.\d{2}$/)),
  ),
});
