/**
 * The rule language as types. A rule is data: one YAML file under `lib/core-pack/rules/<category>/<id>.yaml`.
 * `schema.ts` says the same to Zod and to editors (JSON Schema).
 */
import type { PayerKind, Scalar } from '../claim/claim.ts';
import type { FieldEdit } from '../claim/edit.ts';
import type { SetEdition } from '../tables/types.ts';

export const SEVERITIES = ['will-deny', 'likely-deny', 'review', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Duration = `${number} ${'day' | 'days' | 'month' | 'months' | 'year' | 'years'}`;

/** What a leaf compares with. */
export type Value =
  | Scalar
  | readonly Scalar[]
  /** Another fact of the same subject. */
  | { readonly fact: string }
  /** A column of the table row that holds for this line's code and date: `policy-modifiers.accepted`. */
  | { readonly row: string }
  /** A parameter of the payer that the rule declares under `params`. */
  | { readonly profile: string }
  /** A named set of codes or words. */
  | { readonly set: string }
  /** A date fact moved by a calendar duration; the 31st moves to the last day of a shorter month. */
  | { readonly date: string; readonly plus: Duration | { readonly row: string } }
  | { readonly date: string; readonly minus: Duration | { readonly row: string } };

/** Exactly one of these stands in a leaf. */
export interface Operators {
  readonly eq?: Value;
  readonly ne?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
  readonly gt?: Value;
  readonly gte?: Value;
  readonly in?: Value;
  readonly notIn?: Value;
  /** `[from, to]`, both included. */
  readonly between?: readonly [Value, Value];
  /** A date inside an interval fact. */
  readonly within?: { readonly fact: string };
  /** State. Decided whatever the fact holds, except that nothing is while it is on its way. */
  readonly known?: true;
  readonly unknown?: true;
  /** Decided only where the box was seen and understood: on an absent field both are unknown. */
  readonly blank?: true;
  readonly filled?: true;
  readonly unreadable?: true;
  readonly has?: Value;
  readonly lacks?: Value;
  readonly hasAll?: Value;
  readonly intersects?: Value;
  readonly disjoint?: Value;
  readonly subsetOf?: Value;
  /** How many members of a set the list holds. */
  readonly countIn?: {
    readonly of: Value;
    readonly eq?: number;
    readonly ne?: number;
    readonly gt?: number;
    readonly gte?: number;
    readonly lt?: number;
    readonly lte?: number;
  };
  /** Words, whole and in any case: `MD` is not in MDANIEL. */
  readonly hasWord?: Value;
  /** Pieces of text, in any case, hyphens and blanks alike. */
  readonly containsAny?: Value;
  readonly startsWithAny?: Value;
  /** A named shape: NPI (with its check digit), MBI, HICN, UTN, ZIP, HCPCS, ICD10, MODIFIER. */
  readonly shape?: ShapeName;
  readonly notShape?: ShapeName;
  readonly inSet?: string;
  readonly notInSet?: string;
}

export const SHAPES = ['NPI', 'MBI', 'HICN', 'UTN', 'ZIP', 'HCPCS', 'ICD10', 'MODIFIER', 'POINTER'] as const;
export type ShapeName = (typeof SHAPES)[number];

export type Leaf = Operators & {
  /** A fact's name, or `item.<name>` inside a quantifier. */
  readonly fact: string;
  /** Used when the fact is unknown; the finding then says what was assumed. */
  readonly assume?: boolean;
};

/** Days from the first date fact to the second. */
export type DaysLeaf = Operators & { readonly days: readonly [string, string]; readonly assume?: boolean };

/**
 * What a quantifier speaks of. `lines` includes this line, `earlierLines` stand above it on the form;
 * `lineDiagnoses` are the diagnoses that this line points to.
 */
export const OVERS = [
  'lines',
  'otherLines',
  'earlierLines',
  'history',
  'claim+history',
  'diagnoses',
  'lineDiagnoses',
] as const;
export type Over = (typeof OVERS)[number];

/** Speaks of lines, diagnoses or history; inside `where`, `item.…` is the member and the other facts are still those of this line. */
export type Quantifier =
  | { readonly some: Over; readonly where: Condition; readonly assume?: boolean }
  | { readonly none: Over; readonly where: Condition; readonly assume?: boolean }
  | { readonly every: Over; readonly where: Condition; readonly assume?: boolean };

/**
 * How many members fit `where`, or the sum of a number of theirs (`of: item.units`), against a value.
 * Exactly one order stands here.
 */
export type Aggregate = Pick<Operators, 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte'> & {
  readonly where: Condition;
} & ({ readonly count: Over } | { readonly sum: Over; readonly of: string });

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf
  | DaysLeaf
  | Quantifier
  | Aggregate;

export type CodeSelector = {
  /** Codes one by one. */
  readonly list?: readonly string[];
  /** Named sets. */
  readonly set?: readonly string[];
  readonly prefix?: readonly string[];
  readonly except?: CodeSelector;
};

export type PayerMode = 'as-is' | 'one-lower' | 'off';
/** `all` stands for every payer, the unknown one included; a kind that is not named is off. */
export type PayerScope = Readonly<Partial<Record<PayerKind | 'all', PayerMode>>>;

export type DateBasis = 'service' | 'delivery' | 'order' | 'submission';
export interface Effective {
  readonly from?: string;
  readonly to?: string;
  readonly basis: DateBasis;
}

export interface Denial {
  readonly group: 'CO' | 'PR' | 'OA';
  readonly carc: string;
  readonly rarc?: readonly string[];
}

export const CONFIDENCES = ['verified', 'verified-part', 'expertise'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly section?: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly confidence: Confidence;
}

/**
 * What a fix changes without anything that the biller must say: modifiers taken off that can never stand there, or a field
 * whose content the rule or a fact knows. What testifies (KX, GA, a side, a level …), days, money and diagnoses are never edited.
 */
export type Edit =
  | { readonly field: string; readonly remove: readonly string[] | { readonly set: string } }
  | { readonly field: string; readonly to: Scalar | { readonly fact: string } };

export interface Branch {
  readonly id: string;
  /** These four stand in place of the rule's own. */
  readonly scope?: Scope;
  readonly codes?: CodeSelector;
  readonly payers?: PayerScope;
  readonly effective?: Effective;
  readonly when?: Condition;
  readonly unless?: Condition;
  /** The fault. Exactly one of `fires` and `expect` (what must hold) stands here. */
  readonly fires?: Condition;
  readonly expect?: Condition;
  readonly fault: Fault;
  readonly severity: Severity;
  /** `checklist` also lists the undecided branch with its question; both count as not checked. Left out: `silent`. */
  readonly ifUnknown?: 'silent' | 'checklist';
  /** Facts in braces: "{line.procedureCode} is a capped rental …". */
  readonly message: string;
  readonly fix: string;
  /** The fix as changes of fields, where nobody needs to decide anything; all of them or none. */
  readonly edits?: readonly Edit[];
  /** Where the mark goes: `line.modifiers`, `priorAuthNumber`. The first one on this page carries it. */
  readonly fields: readonly string[];
  readonly denials?: readonly Denial[];
  /** Where it is another one than the rule's. */
  readonly remedy?: Remedy;
  /** Why an assumption is safe enough for red; required where a will-deny branch has a leaf with `assume`. */
  readonly assumeWhy?: string;
  /** Speaks beside a worse branch of its rule that marks the same field. Left out: one field, one finding of a rule. */
  readonly also?: true;
  /** Like the rule's, but only when this branch failed. */
  readonly supersedes?: readonly string[];
}

export type Scope = 'claim' | 'line';

/**
 * What kind of fault a branch finds; decides when it may speak.
 * - `value`: a value is wrong in itself (check digit, ended code)
 * - `contradiction`: values that are there contradict each other
 * - `missing-on-line`: the line lacks something (modifier, note, pointer)
 * - `missing-on-claim`: the claim lacks something (authorization number, ordering provider)
 * - `between-lines`: two lines disagree
 * - `total`: sums and dates of the whole claim
 */
export const FAULTS = [
  'value',
  'contradiction',
  'missing-on-line',
  'missing-on-claim',
  'between-lines',
  'total',
] as const;
export type Fault = (typeof FAULTS)[number];

export const REMEDIES = ['correct-and-resubmit', 'reopening', 'appeal-only', 'cannot-be-cured'] as const;
/** The way back after the denial. */
export type Remedy = (typeof REMEDIES)[number];

export interface RuleCase {
  readonly name: string;
  readonly expect: 'fails' | 'passes' | 'not-checked' | 'not-applicable';
  /** The branch that must fail or stay undecided. Required for those two. */
  readonly branch?: string;
  /** When the payer lowers it. Left out: the branch's own. */
  readonly severity?: Severity;
  /** Fact that must be named as missing; for `not-checked`. */
  readonly missing?: string;
  /** Left out: medicare-dme. */
  readonly payer?: PayerKind;
  /** From date of lines that have none. Left out: such lines have no date. */
  readonly on?: string;
  /** A claim file (contract 3); only what this rule looks at. */
  readonly claim: unknown;
  /** A context file. */
  readonly context?: unknown;
}

/** Faults at a field that are mended first: what comes of it changes what a rule has to say. */
export interface Yielding {
  /** The field that they mark first. */
  readonly field: string;
  readonly faults: readonly Fault[];
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly payers: PayerScope;
  readonly scope: Scope;
  /** Left out: every line. */
  readonly codes?: CodeSelector;
  readonly effective?: Effective;
  /** Payer parameters that the conditions use. */
  readonly params?: readonly string[];
  readonly branches: readonly Branch[];
  /** Empty only where every branch is `info`. */
  readonly denials: readonly Denial[];
  readonly remedy: Remedy;
  readonly documents?: readonly string[];
  readonly sources: readonly Source[];
  /** What its sources leave open, in a sentence or two; for the reference, it does not go to a page. */
  readonly unsure?: string;
  /** Ids (`rule` or `rule#branch`) that stay silent on the same line when this rule failed there: one cause, one finding. */
  readonly supersedes?: readonly string[];
  /** Other rules' branches to which every branch of this one yields, where they are as bad and fail on the same line. */
  readonly yieldsTo?: Yielding;
  /** Why the payer wants this: two or three sentences for the reference and for training. */
  readonly why: string;
  readonly cases: readonly RuleCase[];
}

/** Texts that may be in another language than that of rule files. */
export interface Translated {
  /** Left out: that of rule files. */
  readonly language?: string;
  /** What is in that of rule files all the same: of a rule `title`, `branch.message`, of a pack `carc:4`. */
  readonly inEnglish?: readonly string[];
}

/** A rule as it goes to pages: without its cases and doubts, and to claim pages without its reasons. */
export interface ShippedRule extends Omit<Rule, 'cases' | 'unsure' | 'why'>, Translated {
  readonly why?: string;
  /** The team's pack that it came with; left out: the bundled one. */
  readonly pack?: PackName;
}

/** Which pack says so. */
export interface PackName {
  readonly id: string;
  /** As the team calls it. */
  readonly title: string;
  readonly version: string;
}

/** What goes to a page: rules without their cases and doubts, sets, and the words for denial codes. */
export interface RulePack extends Translated {
  readonly id: string;
  readonly version: string;
  readonly rules: readonly ShippedRule[];
  /** Members of the named sets that rules and facts use. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** The stage of the work at which each paper that rules name comes into being; the papers in the order of the work. */
  readonly documents: Readonly<Record<string, string>>;
  /** Until when the sets that age may be trusted. */
  readonly setEditions: readonly SetEdition[];
  /** Our words for the denial codes the rules name: `carc:4`, `rarc:N822`. */
  readonly denialWords: Readonly<Record<string, string>>;
}

export interface DenialText extends Denial {
  /** Our words. */
  readonly text: string;
  /** Their language; left out: that of rule files. */
  readonly language?: string;
}

/** One leaf that decided, for "Why?". */
export interface Because {
  readonly fact: string;
  readonly value: string;
  readonly from: string;
}

/** Rule, branch and place, without any value from the claim: the only form that may be stored, counted or exported. */
export interface RedactedFinding {
  readonly rule: string;
  readonly branch: string;
  readonly version: string;
  readonly severity: Severity;
  readonly status: 'failed' | 'not-checked';
  readonly line?: number;
}

/** Contract 2. */
export interface Finding extends RedactedFinding {
  /** The team's pack that says so; left out: the bundled one. */
  readonly pack?: PackName;
  readonly title: string;
  readonly category: string;
  readonly fault: Fault;
  /** Field paths with line numbers; before a list of diagnoses or modifiers the boxes of it that the finding speaks of. */
  readonly fields: readonly string[];
  readonly message: string;
  readonly fix: string;
  /** Languages of its sentences; what is left out is in that of rule files. */
  readonly languages?: { readonly title?: string; readonly message?: string; readonly fix?: string };
  /** What the fix changes by itself; empty where the biller must decide, what is needed is not known, or it is shown live. */
  readonly edits: readonly FieldEdit[];
  readonly denials: readonly DenialText[];
  readonly remedy: Remedy;
  readonly documents: readonly string[];
  readonly sources: readonly Source[];
  readonly because: readonly Because[];
  readonly assumed: readonly string[];
  /** For not-checked: what would settle it. */
  readonly missing: readonly string[];
  readonly redacted: RedactedFinding;
}

/** One branch that failed or stayed undecided on one subject: all that `check` says, without words. */
export interface Outcome {
  readonly rule: string;
  readonly branch: string;
  readonly severity: Severity;
  readonly status: 'failed' | 'not-checked';
  /** Index of the line, -1 for the claim. */
  readonly line: number;
  /** Facts that are missing, for not-checked. */
  readonly missing: readonly string[];
  /** Whether the branch asks to be listed when undecided. */
  readonly listed: boolean;
  readonly fault: Fault;
  /** Whether a failure rests on what the rule takes for granted. */
  readonly assumed: boolean;
}

export interface Verdict {
  /** Rules that had a line (or the claim) to judge and could decide. A rule counts once. */
  readonly checked: number;
  /** Rules that could not decide somewhere, by the first fact that was missing. A rule counts once, here or in `checked`. */
  readonly notChecked: Readonly<Record<string, number>>;
  /** Worst first, then by line. */
  readonly outcomes: readonly Outcome[];
}

/** The language that rule files are written in, as browsers call it: page readers are told where another one is spoken around it. */
export const RULES_LANGUAGE = 'en';
