import type { Source } from './types.ts';

/** What may have to be decided about a line's modifiers, in the order of asking: what prices it before what the policy wants. */
export const MODIFIER_TOPICS = [
  'price',
  'month',
  'election',
  'class',
  'flow',
  'used-with',
  'coverage',
  'monitor',
  'dose',
  'waste',
  'supply',
  'route',
  'side',
  'wounds',
  'level',
] as const;
export type ModifierTopic = (typeof MODIFIER_TOPICS)[number];

/** A modifier that states a fact. Box24 never adds one by itself. */
export interface Statement {
  readonly modifier: string;
  /** The codes on which it states this; left out for what it states on all others. */
  readonly codes?: readonly string[];
  /** What whoever bills it states, a sentence. */
  readonly states: string;
  /** The question that decides it; left out where no rule asks for it. */
  readonly question?: ModifierTopic;
  /** The paper that it is taken from. */
  readonly document: string;
  readonly source: Source;
}

/** The same with what is said of it in a language. */
export interface SpokenStatement extends Statement {
  /** What the paper is called. */
  readonly paper: string;
  /** Languages of `states` and `paper`; what is left out is in that of the rule files. */
  readonly languages: { readonly states?: string; readonly paper?: string };
}

/** A statement in another language. @param names of the pack in that language, see `PackWords`; left out: it is told in English */
export function translateStatement(
  statement: Statement,
  language: string,
  names: Readonly<Record<string, string>> = {},
): SpokenStatement {
  const states = names[`statement.${statement.states}`];
  const paper = names[`document.${statement.document}`];
  return {
    ...statement,
    states: states ?? statement.states,
    paper: paper ?? statement.document,
    languages: {
      ...(states !== undefined && { states: language }),
      ...(paper !== undefined && { paper: language }),
    },
  };
}

/** What modifiers state on a line with this code: one that states something of its own there states nothing else. */
export function statementsOn(
  code: string,
  statements: readonly SpokenStatement[],
): readonly SpokenStatement[] {
  const own = statements.filter(({ codes }) => codes?.includes(code)).map(({ modifier }) => modifier);
  return statements.filter(({ modifier, codes }) => codes?.includes(code) ?? !own.includes(modifier));
}

/** `A1 to A9`, in any language that rules speak. */
const RANGE = /\b([A-Z])(\d) (?:to|through|a|-|–) \1(\d)\b/g;
const LEVELS = ['K0', 'K1', 'K2', 'K3', 'K4'];

/** The modifiers that a text names, by themselves, as a range or as "a K-level". */
export function namedModifiers(text: string): ReadonlySet<string> {
  const named = new Set<string>(text.match(/\b[A-Z][A-Z0-9]\b/g));
  for (const [, letter = '', first, last] of text.matchAll(RANGE))
    for (let digit = Number(first); digit <= Number(last); digit += 1) named.add(`${letter}${digit}`);
  if (/\bK-level|functional level|\bnivel (?:K|funcional)/i.test(text))
    for (const level of LEVELS) named.add(level);
  return named;
}
