import type { Tables } from '../tables/types.ts';
import { caseInputs } from './cases.ts';
import { check } from './check.ts';
import { compile, type Rulebook } from './compile.ts';
import { type Example, exampleOf } from './example.ts';
import { explain } from './explain.ts';
import type { RuleWords } from './translation.ts';
import type { Rule, RuleCase } from './types.ts';

/** What a rule's file says beside what goes to a page: its example, its own words on real values, its doubts. */
export interface RuleNotes {
  readonly example?: Example;
  /** The branch that the example fails. */
  readonly fails?: string;
  /** By branch, what it says of the first of its cases that fails: a message with values in place of names in braces. */
  readonly says: Readonly<Record<string, Spoken>>;
  readonly unsure?: Doubt;
}

/** The notes of a pack's rules. */
export type NotesById = Readonly<Record<string, RuleNotes>>;

/** What the sources of a rule leave open. */
interface Doubt {
  readonly text: string;
  /** Where it is told in another language than that of rule files. */
  readonly language?: string;
}

/** A message and what to do. */
export interface Spoken {
  readonly message: string;
  readonly fix: string;
}

/**
 * The notes of a rule, for the page "Rules and codes".
 * @param rulebook the pack that the rule belongs to, in the language of the notes
 * @param words what the rule says in that language, where it is not English
 */
export function ruleNotes(rule: Rule, rulebook: Rulebook, tables: Tables, words: RuleWords = {}): RuleNotes {
  const { pack, registry } = rulebook;
  const own = compile({ ...pack, rules: pack.rules.filter(({ id }) => id === rule.id) }, registry);
  const failing = rule.cases.filter(({ expect }) => expect === 'fails');
  const [first] = failing;
  const says: Record<string, Spoken> = {};
  for (const { id } of rule.branches) {
    const one = failing.find(({ branch }) => branch === id);
    const spoken = one && spokenOf(one, own, tables);
    if (spoken) says[id] = spoken;
  }
  return {
    ...(first && { example: exampleOf(first) }),
    ...(first?.branch && { fails: first.branch }),
    says,
    ...(rule.unsure && { unsure: doubtOf(rule.unsure, words.unsure, pack.language) }),
  };
}

const doubtOf = (english: string, own: string | undefined, language: string | undefined): Doubt =>
  own === undefined || language === undefined ? { text: english } : { text: own, language };

function spokenOf(one: RuleCase, rulebook: Rulebook, tables: Tables): Spoken | undefined {
  const inputs = caseInputs(one, tables);
  const outcome = check(inputs, rulebook).outcomes.find(
    ({ branch, status }) => branch === one.branch && status === 'failed',
  );
  if (!outcome) return undefined;
  const { message, fix } = explain(outcome, inputs, rulebook);
  return { message, fix };
}
