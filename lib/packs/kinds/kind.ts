import { z } from 'zod';
import type { PaperKinds } from '../../rules/papers.ts';
import type { Branch, CodeSelector, Denial, Remedy, RuleCase, Scope } from '../../rules/types.ts';

/** What a kind may look at while it makes a rule. */
export interface KindSetting {
  /** The codes that the rule speaks of; left out: every line. */
  readonly codes?: CodeSelector;
  /** What there is to know of the papers that rules name. */
  readonly papers: PaperKinds;
}

/** The part of a rule that a kind makes of its parameters: its one branch. */
export interface KindBranch
  extends Pick<
    Branch,
    'fault' | 'when' | 'unless' | 'fires' | 'expect' | 'message' | 'fix' | 'fields' | 'assumeWhy'
  > {
  readonly scope: Scope;
  /** Named sets that its conditions look into. */
  readonly sets?: readonly string[];
}

/** Where examples take place. */
export interface ExamplePlace extends KindSetting {
  /** A code that the rule speaks of. */
  readonly code: string;
  /** Members of named sets. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  /** Service date of the example, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A case without what every kind's cases have in common: payer, date and the branch. */
export interface Example extends Pick<RuleCase, 'name' | 'expect' | 'missing' | 'claim' | 'context'> {
  /** Its lines have no date of service. */
  readonly undated?: true;
}

/** A kind as its file defines it. `P` is what its parameters are once its schema has let them through. */
interface KindDefinition<P> {
  /** The name of its file. */
  readonly name: string;
  readonly category: string;
  readonly remedy: Remedy;
  /** What the payer answers, where the rule does not say. */
  readonly denials: readonly Denial[];
  /** Why payers want such things: the reason of a rule that gives none of its own. */
  readonly why: string;
  readonly parameters: z.ZodType<P>;
  branch(parameters: P, setting: KindSetting): KindBranch;
  /** Papers that it asks for, each with the stage of the work it belongs to. */
  papers?(parameters: P): Readonly<Record<string, string>>;
  /**
   * Claims on both sides of its boundary: at least two that fail, two that pass and one that cannot be checked. What does not
   * apply by code, payer or date needs no example here.
   */
  examples(parameters: P, place: ExamplePlace): readonly Example[];
  /** What it asks of a line, as the end of "For Aetna, E0601 …": "needs KX". In the language that is spoken. */
  reading(parameters: P): string;
}

/** A kind with its parameters. */
export interface BoundKind {
  branch(setting: KindSetting): KindBranch;
  papers(): Readonly<Record<string, string>>;
  examples(place: ExamplePlace): readonly Example[];
  reading(): string;
}

/** What recurs in team's rules, with parameters in the place of a condition tree. */
export interface RuleKind
  extends Pick<KindDefinition<unknown>, 'name' | 'category' | 'remedy' | 'denials' | 'why' | 'parameters'> {
  /** @throws z.ZodError where the parameters are not those of the kind */
  with(parameters: unknown): BoundKind;
}

/** Makes a kind of its definition. */
export function ruleKind<P>(kind: KindDefinition<P>): RuleKind {
  const { name, category, remedy, denials, why, parameters } = kind;
  return {
    name,
    category,
    remedy,
    denials,
    why,
    parameters,
    with(given) {
      const own = parameters.parse(given);
      return {
        branch: (setting) => kind.branch(own, setting),
        papers: () => kind.papers?.(own) ?? {},
        examples: (place) => kind.examples(own, place),
        reading: () => kind.reading(own),
      };
    },
  };
}

/** Longer lists belong into a named set. */
const LONGEST_LIST = 100;

const list = (member: z.ZodString) =>
  z
    .array(member)
    .min(1)
    .max(LONGEST_LIST)
    .refine((members) => new Set(members).size === members.length, { error: 'names one of them twice' });

/** Modifiers, codes, places and diagnoses as parameters. */
export const Modifiers = list(
  z.string().regex(/^[A-Z0-9]{2}$/, 'is no modifier; write two capitals or digits'),
);
export const Codes = list(
  z.string().regex(/^[A-Z]\d{4}$/, 'is no HCPCS code; write a capital letter and four digits'),
);
export const Places = list(z.string().regex(/^\d{2}$/, 'is no place of service; write two digits in quotes'));
export const Diagnoses = list(
  z
    .string()
    .regex(
      /^[A-Z]\d[A-Z0-9](\.[A-Z0-9]{1,4})?$/,
      'is no beginning of an ICD-10-CM code; write it like G47.3',
    ),
);
export const SetName = z.string().min(1);
/** Whole and positive. */
export const Count = z.int().min(1).max(100_000);

/** "KX", "KX or GA", "KX, GA or GZ"; of a long list the first ones and how many more there are. English, for messages. */
export function either(members: readonly string[]): string {
  return joined(members, 'or');
}

/** "KX", "KX and RT". */
export function both(members: readonly string[]): string {
  return joined(members, 'and');
}

/** A message is read in three seconds. */
const MOST_NAMED = 5;

function joined(members: readonly string[], word: string): string {
  const named = members.slice(0, MOST_NAMED);
  const left = members.length - named.length;
  if (left > 0) return `${named.join(', ')} ${word} ${left} more`;
  const last = named.at(-1) ?? '';
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} ${word} ${last}` : last;
}
