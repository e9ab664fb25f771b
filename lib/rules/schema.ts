import { z } from 'zod';
import { PAYER_KINDS } from '../claim/claim.ts';
import { childrenOf } from './children.ts';
import { opt, TreeSchema } from './condition-schema.ts';
import {
  type Branch,
  CONFIDENCES,
  type CodeSelector,
  type Condition,
  type Edit,
  FAULTS,
  REMEDIES,
  type Rule,
  SEVERITIES,
} from './types.ts';

/** A card is read in three seconds: two sentences each for what is wrong and what to do, and not more words than this. */
const MOST_WORDS = 60;
const MOST_SENTENCES = 2;
/** Codes one by one; longer lists belong into a named set. */
const LONGEST_LIST = 500;
/** Fails and passes come in pairs, so that a rule is tried on both sides of its boundary. */
const FEWEST_OF_EACH = 2;

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in small letters, digits and dashes');
const Text = z.string().trim().min(1);
const Day = z.iso.date({ error: 'is no date; write YYYY-MM-DD' });

const Code = z.string().regex(/^[A-Z]\d{4}$/, 'is no HCPCS code; write a capital letter and four digits');
export const CodeSelectorSchema: z.ZodType<CodeSelector> = z
  .strictObject({
    list: opt(z.array(Code).min(1).max(LONGEST_LIST)),
    set: opt(z.array(Text).min(1)),
    prefix: opt(z.array(z.string().regex(/^[A-Z]\d{0,3}$/, 'is no beginning of a HCPCS code')).min(1)),
    except: opt(z.lazy((): z.ZodType<CodeSelector> => CodeSelectorSchema)),
  })
  .refine((selector) => Object.keys(selector).length > 0, {
    error: 'selects nothing; give list, set or prefix',
  })
  .meta({ id: 'Codes' });

const Mode = z.enum(['as-is', 'one-lower', 'off']);
export const PayerScopeSchema = z
  .partialRecord(z.enum(['all', ...PAYER_KINDS]), Mode)
  .refine((scope) => Object.keys(scope).length > 0, { error: 'names no payer' })
  .meta({ id: 'Payers' });

export const EffectiveSchema = z
  .strictObject({
    from: opt(Day),
    to: opt(Day),
    basis: z.enum(['service', 'delivery', 'order', 'submission']),
  })
  .refine(({ from, to }) => from !== undefined || to !== undefined, { error: 'has neither from nor to' })
  .refine(({ from = '', to = '9999' }) => from <= to, { error: 'ends before it begins' });

export const DenialSchema = z.strictObject({
  group: z.enum(['CO', 'PR', 'OA']),
  carc: z.string().regex(/^[A-Z]?\d{1,3}$/, 'is no claim adjustment reason code'),
  rarc: opt(z.array(z.string().regex(/^(M|MA|N)\d{1,3}$/, 'is no remark code')).min(1)),
});

export const SourceSchema = z.strictObject({
  title: Text,
  url: opt(z.url({ protocol: /^https$/, error: 'is no https address' })),
  section: opt(Text),
  read: Day,
  confidence: z.enum(CONFIDENCES),
});

const BranchId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/, 'is no rule or rule#branch');

const EditSchema: z.ZodType<Edit> = z
  .union([
    z.strictObject({
      field: Text,
      remove: z.union([
        z.array(z.string().regex(/^[A-Z0-9]{2}$/, 'is no modifier')).min(1),
        z.strictObject({ set: Text }),
      ]),
    }),
    z.strictObject({
      field: Text,
      to: z.union([z.string(), z.number(), z.boolean(), z.strictObject({ fact: Text })]),
    }),
  ])
  .meta({ id: 'Edit' });

const BranchSchema = z
  .strictObject({
    id: Id,
    scope: opt(z.enum(['claim', 'line'])),
    codes: opt(CodeSelectorSchema),
    payers: opt(PayerScopeSchema),
    effective: opt(EffectiveSchema),
    when: opt(TreeSchema),
    unless: opt(TreeSchema),
    fires: opt(TreeSchema),
    expect: opt(TreeSchema),
    fault: z.enum(FAULTS),
    severity: z.enum(SEVERITIES),
    ifUnknown: opt(z.enum(['silent', 'checklist'])),
    message: Text,
    fix: Text,
    edits: opt(z.array(EditSchema).min(1)),
    fields: z.array(Text).min(1),
    denials: opt(z.array(DenialSchema).min(1)),
    remedy: opt(z.enum(REMEDIES)),
    assumeWhy: opt(Text),
    also: opt(z.literal(true)),
    supersedes: opt(z.array(BranchId).min(1)),
  })
  .superRefine(checkBranch)
  .meta({ id: 'Branch' });

type Say = (path: readonly (string | number)[], message: string) => void;

function checkBranch(branch: Branch, context: z.core.$RefinementCtx<Branch>): void {
  const say: Say = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  if ((branch.fires === undefined) === (branch.expect === undefined))
    say([], 'has exactly one of fires (the fault) and expect (what must hold)');
  const assumes = [branch.when, branch.unless, branch.fires, branch.expect].some(
    (tree) => tree && hasAssume(tree),
  );
  if (assumes && branch.severity === 'will-deny' && branch.assumeWhy === undefined)
    say([], 'assumes something and is will-deny: say in assumeWhy why that is safe, or lower the severity');
  if (!assumes && branch.assumeWhy !== undefined)
    say(['assumeWhy'], 'explains an assumption that nothing makes');
  for (const part of ['message', 'fix'] as const)
    if (sentences(branch[part]) > MOST_SENTENCES) say([part], `has more than ${MOST_SENTENCES} sentences`);
  const words = `${branch.message} ${branch.fix}`.split(/\s+/).length;
  if (words > MOST_WORDS) say(['message'], `has ${words} words with its fix; ${MOST_WORDS} are the most`);
  if (branch.severity !== 'will-deny' && /\bwill (deny|be denied)\b/i.test(branch.message))
    say(['message'], 'is sure of a denial; only will-deny is, else write "is likely to deny"');
  for (const part of ['message', 'fix'] as const)
    for (const word of /\b(error|invalid|please)\b/i.exec(branch[part]) ?? [])
      say([part], `says "${word}"; say what was seen and what to do`);
}

const hasAssume = (tree: Condition): boolean =>
  ('assume' in tree && tree.assume !== undefined) || childrenOf(tree).some(hasAssume);

/** Sentences of a text: full stops, question and exclamation marks with a blank or the end behind them. */
const sentences = (text: string): number => (`${text} `.match(/[.?!]\s/g) ?? [text]).length;

export const CaseSchema = z
  .strictObject({
    name: Text,
    expect: z.enum(['fails', 'passes', 'not-checked', 'not-applicable']),
    branch: opt(Id),
    severity: opt(z.enum(SEVERITIES)),
    missing: opt(Text),
    payer: opt(z.enum(PAYER_KINDS)),
    on: opt(Day),
    claim: z.record(z.string(), z.unknown()),
    context: opt(z.record(z.string(), z.unknown())),
  })
  .superRefine((one, context) => {
    const say = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    const needsBranch = one.expect === 'fails' || one.expect === 'not-checked';
    if (needsBranch && one.branch === undefined)
      say('branch', `is missing; a case that ${one.expect} names its branch`);
    if (!needsBranch && one.branch !== undefined) say('branch', `says nothing for a case that ${one.expect}`);
    if (one.missing !== undefined && one.expect !== 'not-checked') say('missing', 'is only for not-checked');
    if (one.severity !== undefined && one.expect !== 'fails') say('severity', 'is only for fails');
  })
  .meta({ id: 'Case' });

/** One rule file. Unknown keys are refused everywhere. */
export const RuleSchema: z.ZodType<Rule> = z
  .strictObject({
    id: Id,
    title: Text,
    category: Id,
    payers: PayerScopeSchema,
    scope: z.enum(['claim', 'line']),
    codes: opt(CodeSelectorSchema),
    effective: opt(EffectiveSchema),
    params: opt(z.array(Text).min(1)),
    branches: z.array(BranchSchema).min(1),
    denials: z.array(DenialSchema),
    remedy: z.enum(REMEDIES),
    documents: opt(z.array(Text).min(1)),
    sources: z.array(SourceSchema).min(1),
    unsure: opt(Text),
    supersedes: opt(z.array(BranchId).min(1)),
    yieldsTo: opt(z.strictObject({ field: Text, faults: z.array(z.enum(FAULTS)).min(1) })),
    why: Text,
    cases: z.array(CaseSchema).min(1),
  })
  .superRefine(checkRule);

function checkRule(rule: Rule, context: z.core.$RefinementCtx<Rule>): void {
  const say: Say = (path, message) => context.addIssue({ code: 'custom', path: [...path], message });
  unique(rule.branches, (branch) => branch.id, 'branches', say);
  unique(rule.cases, (one) => one.name, 'cases', say);
  for (const [i, one] of rule.cases.entries())
    if (one.branch !== undefined && !rule.branches.some((branch) => branch.id === one.branch))
      say(['cases', i, 'branch'], `is ${one.branch}, and the rule has no such branch`);
  for (const [i, branch] of rule.branches.entries())
    if (!rule.cases.some((one) => one.branch === branch.id))
      say(['branches', i], `no case tries ${branch.id}; write one that fails, or that is not checked`);
  if (rule.denials.length === 0 && rule.branches.some((branch) => branch.severity !== 'info'))
    say(['denials'], 'is empty; only a rule that merely notes something (info) has no denial');
  const count = (kind: string): number => rule.cases.filter((one) => one.expect === kind).length;
  for (const kind of ['fails', 'passes'])
    if (count(kind) < FEWEST_OF_EACH) say(['cases'], `has fewer than ${FEWEST_OF_EACH} that are ${kind}`);
  if (count('not-checked') === 0)
    say(['cases'], 'has none that is not-checked: what if the page does not show it?');
  if (count('not-applicable') === 0 && canBeElsewhere(rule))
    say(['cases'], 'has none that is not-applicable: another code, payer or date');
}

/** Whether some claim lies outside the rule: it has codes, dates, conditions or payers of its own. */
function canBeElsewhere(rule: Rule): boolean {
  const limited = (part: Pick<Branch, 'codes' | 'effective' | 'when'>) =>
    part.codes || part.effective || part.when;
  return (
    rule.payers.all !== 'as-is' ||
    limited(rule) !== undefined ||
    rule.branches.every((branch) => limited(branch) !== undefined)
  );
}

function unique<T>(list: readonly T[], nameOf: (one: T) => string, place: string, say: Say): void {
  const seen = new Set<string>();
  for (const [i, one] of list.entries()) {
    const name = nameOf(one);
    if (seen.has(name)) say([place, i], `is called "${name}" like another`);
    seen.add(name);
  }
}

/** The JSON Schema that editors use, for `rule.schema.json`. */
export function ruleJsonSchema(): object {
  return z.toJSONSchema(RuleSchema, { io: 'input' });
}
