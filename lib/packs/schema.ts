import { z } from 'zod';
import { PAYER_KINDS } from '../claim/claim.ts';
import { PortalProfileSchema } from '../portals/schema.ts';
import { opt } from '../rules/condition-schema.ts';
import {
  CaseSchema,
  CodeSelectorSchema,
  DenialSchema,
  EffectiveSchema,
  PayerScopeSchema,
  RuleSchema,
  SourceSchema,
} from '../rules/schema.ts';
import { type SchemaFault, schemaFaults } from '../rules/schema-faults.ts';
import { REMEDIES, SEVERITIES } from '../rules/types.ts';
import { plainName } from '../tables/payers.ts';
import { ScenarioSchema } from '../training/scenario-schema.ts';
import { kindOf, RULE_KINDS } from './kinds/index.ts';
import { MOST_FAULTS, screen } from './screen.ts';
import { KeySchema, MomentSchema, PackIdSchema, VersionSchema } from './shapes.ts';
import { CHANNELS, type KindRule, type PackContent, type PackManifest, type TeamPack } from './types.ts';

/** The shape of a team's pack. Never imported by a script that runs in a page. */

/** Rules of both sorts together. */
const MOST_RULES = 10_000;
/** Of everything else that a pack lists. */
const MOST_ENTRIES = 2_000;
/** A named set as large as HCPCS. */
const MOST_MEMBERS = 10_000;
const MOST_REVOKED = 20;
/** Each is judged several times when a pack is taken, some 5 ms each time. */
const MOST_SCENARIOS = 200;
const LONGEST_TITLE = 120;
const LONGEST_SENTENCE = 400;

const title = z.string().trim().min(1).max(LONGEST_TITLE, `has more than ${LONGEST_TITLE} characters`);
const sentence = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_SENTENCE, `has more than ${LONGEST_SENTENCE} characters`);
const prose = z.string().trim().min(1);
const Id = z
  .string()
  .max(80, 'has more than 80 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in small letters, digits and dashes');
const PayerId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id of a payer; write it like priority-health');
const BranchId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/, 'is no rule or rule#branch');
const some = <T extends z.ZodType>(member: T, most: number = MOST_ENTRIES) =>
  z.array(member).max(most, `has more than ${most} entries`);

const ManifestSchema: z.ZodType<PackManifest> = z
  .strictObject({
    format: z.literal(1, { error: 'is of a format that this Box24 does not know' }),
    id: PackIdSchema,
    title,
    version: VersionSchema,
    channel: z.enum(CHANNELS, { error: `is none of ${CHANNELS.join(', ')}` }),
    created: MomentSchema,
    starts: opt(MomentSchema),
    expires: MomentSchema,
    minimumEngine: VersionSchema,
    author: title,
    notes: prose,
    wholeOrNothing: opt(z.literal(true)),
    keys: opt(z.strictObject({ next: opt(KeySchema), revoked: opt(some(KeySchema, MOST_REVOKED).min(1)) })),
  })
  .superRefine(({ created, starts = created, expires, keys }, context) => {
    if (expires <= created)
      context.addIssue({ code: 'custom', path: ['expires'], message: 'is not after created' });
    else if (expires <= starts)
      context.addIssue({ code: 'custom', path: ['expires'], message: 'is not after starts' });
    if (keys?.next !== undefined && keys.revoked?.includes(keys.next))
      context.addIssue({ code: 'custom', path: ['keys', 'next'], message: 'is revoked by the same pack' });
  });

/** A rule by kind; its parameters are looked at by the schema of the kind. */
export const KindRuleSchema: z.ZodType<KindRule> = z
  .strictObject({
    id: Id,
    kind: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    payers: opt(PayerScopeSchema),
    forPayers: opt(some(PayerId).min(1)),
    codes: opt(CodeSelectorSchema),
    effective: opt(EffectiveSchema),
    severity: z.enum(SEVERITIES),
    title: opt(title),
    category: opt(Id),
    message: opt(sentence),
    fix: opt(sentence),
    denials: opt(some(DenialSchema, 20).min(1)),
    remedy: opt(z.enum(REMEDIES)),
    documents: opt(some(title, 20).min(1)),
    sources: some(SourceSchema, 20).min(1, 'is empty; name a document that somebody else can open'),
    unsure: opt(prose),
    supersedes: opt(some(BranchId, 100).min(1)),
    why: opt(prose),
    cases: opt(some(CaseSchema, 200).min(1)),
  })
  .superRefine((rule, context) => {
    if ((rule.payers === undefined) === (rule.forPayers === undefined))
      context.addIssue({ code: 'custom', message: 'has exactly one of payers (kinds) and forPayers (ids)' });
    const kind = kindOf(rule.kind);
    if (!kind) {
      const names = RULE_KINDS.map(({ name }) => name).join(', ');
      context.addIssue({ code: 'custom', path: ['kind'], message: `is no kind of rule; there are ${names}` });
      return;
    }
    for (const { path, message } of kind.parameters.safeParse(rule.parameters).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['parameters', ...path], message });
  });

const ChangeSchema = z.strictObject({
  rule: BranchId,
  severity: z.enum([...SEVERITIES, 'off']),
  why: sentence,
});

const Member = z.string().trim().min(1).max(80);
const SetChangeSchema = z
  .strictObject({
    set: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is no name of a set; write it in capitals like PLAN_AUTH'),
    add: opt(some(Member, MOST_MEMBERS).min(1)),
    remove: opt(some(Member, MOST_MEMBERS).min(1)),
    why: sentence,
  })
  .refine(({ add, remove }) => add !== undefined || remove !== undefined, {
    error: 'adds and removes nothing',
  });

const Phrase = z.string().refine((phrase) => phrase !== '' && phrase === plainName(phrase), {
  error: 'is not in capitals with single blanks and without punctuation',
});
const Host = z
  .string()
  .regex(/^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, 'is no host name');
const PayerChangeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not in small letters and dashes'),
  payer: opt(
    z
      .strictObject({
        kind: z.enum(PAYER_KINDS).exclude(['unknown']),
        title,
        names: opt(some(Phrase, 50).min(1)),
        payerIds: opt(some(z.string().regex(/^[A-Z0-9]+$/, 'is not in capitals and digits'), 50).min(1)),
        hosts: opt(some(Host, 50).min(1)),
      })
      .refine(({ names, payerIds, hosts }) => names || payerIds || hosts, {
        error: 'cannot be known on a claim; give names, payerIds or hosts',
      }),
  ),
  values: z.record(z.string(), z.unknown()),
  source: z.strictObject({
    source: sentence,
    url: opt(z.url({ protocol: /^https$/, error: 'is no https address' })),
    read: z.iso.date({ error: 'is no date; write YYYY-MM-DD' }),
    confidence: z.enum(['verified', 'verified-part', 'expertise']),
  }),
});

const ContentSchema: z.ZodType<PackContent> = z
  .strictObject({
    rules: opt(some(RuleSchema, MOST_RULES)),
    kinds: opt(some(KindRuleSchema, MOST_RULES)),
    changes: opt(some(ChangeSchema)),
    sets: opt(some(SetChangeSchema)),
    payers: opt(some(PayerChangeSchema)),
    portals: opt(some(PortalProfileSchema)),
    shadow: opt(some(Id, MOST_RULES)),
    scenarios: opt(some(ScenarioSchema, MOST_SCENARIOS)),
  })
  .refine(({ rules = [], kinds = [] }) => rules.length + kinds.length <= MOST_RULES, {
    error: `has more than ${MOST_RULES} rules`,
  });

const PackSchema: z.ZodType<TeamPack> = z.strictObject({ manifest: ManifestSchema, content: ContentSchema });

export type ReadPack =
  | { readonly pack: TeamPack; readonly faults: readonly [] }
  | { readonly pack?: undefined; readonly faults: readonly SchemaFault[] };

/**
 * Reads a pack of unknown origin: its texts first, then its shape. What it names is for `prove.ts`.
 * @param data what stood in an envelope or a file
 * @returns the pack, or its faults with their places, some fifty at most
 */
export function readPack(data: unknown): ReadPack {
  const texts = screen(data);
  if (texts.length > 0) return { faults: texts };
  const result = PackSchema.safeParse(data);
  if (result.success) return { pack: result.data, faults: [] };
  return { faults: unique(schemaFaults(result.error.issues)).slice(0, MOST_FAULTS) };
}

/** A check of a whole says again what a part of it was refused for. */
const unique = (faults: readonly SchemaFault[]): SchemaFault[] => [
  ...new Map(faults.map((fault) => [packFaultText(fault), fault])).values(),
];

/** A fault as people read it: `content.kinds[3].parameters.modifiers[0]: is no modifier`. */
export function packFaultText({ path, message }: SchemaFault): string {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return place === '' ? message : `${place}: ${message}`;
}
