import { inOrder } from '../facts/modifier-order.ts';
import { type ModifierQuestion, modifierQuestions } from '../rules/modifier-questions.ts';
import { type ModifierTopic, type SpokenStatement, statementsOn } from '../rules/statements.ts';
import type { Finding, RulePack } from '../rules/types.ts';
import type { Trial } from './trial.ts';
import { NONE } from './types.ts';

/** What the biller said, by topic: a modifier, or {@link NONE}. */
export type ModifierAnswers = Readonly<Partial<Record<ModifierTopic, string>>>;

/** A question with what would be wrong with each of its answers. */
export interface AskedQuestion extends ModifierQuestion {
  /** By modifier: the worst that would be found on the line because of it. */
  readonly objections: Readonly<Record<string, Pick<Finding, 'severity' | 'message' | 'languages'>>>;
}

/** How far the choice of a line's modifiers has come. */
export interface ModifierChoice {
  readonly questions: readonly AskedQuestion[];
  /** What the line would say, in the order that payers read. */
  readonly modifiers: readonly string[];
  /** Those of them that stand in the form and that no question is about. */
  readonly kept: readonly string[];
  /** What whoever sends it states. */
  readonly stated: readonly SpokenStatement[];
  /** Every question has an answer. */
  readonly isDone: boolean;
}

/** What a choice is made from. */
export interface ChoiceWorld {
  /** The modifiers that stand in the form. */
  readonly form: readonly string[];
  readonly answers: ModifierAnswers;
  /** Index of the line, and its HCPCS code. */
  readonly line: number;
  readonly code: string;
  readonly pack: Pick<RulePack, 'rules' | 'sets'>;
  readonly statements: readonly SpokenStatement[];
  /** Judges the line with other modifiers; one trial for each list. */
  readonly tryOut: (tries: readonly (readonly string[])[]) => Promise<readonly Trial[]>;
}

/** What is decided anew whenever the other is: a month belongs to a rental. */
const FOLLOWS: Readonly<Partial<Record<ModifierTopic, ModifierTopic>>> = {
  month: 'price',
  election: 'price',
};

/**
 * Asks what decides a line's modifiers. An answer may bring the next question: whoever says "rented" is asked for the month.
 * What stands in the form already is no answer: it is asked like everything else.
 */
export async function chooseModifiers(asked: ChoiceWorld): Promise<ModifierChoice> {
  const world = { ...asked, statements: statementsOn(asked.code, asked.statements) };
  const questions = await openQuestions(world);
  const kept = keptOf(world, questions);
  const chosen = questions.map((question) => answerOf(question, world.answers));
  const answered = chosen.flatMap((modifier) => modifier || []);
  const modifiers = inOrder([...kept, ...answered]);
  return {
    questions: await withObjections(world, questions, kept),
    modifiers,
    kept,
    stated: modifiers
      .filter((modifier) => answered.includes(modifier))
      .flatMap((modifier) => world.statements.find((one) => one.modifier === modifier) ?? []),
    isDone: chosen.every((modifier) => modifier !== undefined),
  };
}

/** The answer to a question where it is one of those that it takes now. */
function answerOf(
  { topic, options, isOptional }: ModifierQuestion,
  answers: ModifierAnswers,
): string | undefined {
  const answer = answers[topic];
  if (answer === NONE) return isOptional ? NONE : undefined;
  return options.some(({ modifier }) => modifier === answer) ? answer : undefined;
}

/** Asks again with each answer, until none brings another question. Every round answers at least one topic more. */
async function openQuestions(world: ChoiceWorld): Promise<readonly ModifierQuestion[]> {
  const { answers, pack, statements, tryOut, form } = world;
  const asked: ModifierQuestion[] = [];
  const never = form.filter((modifier) => topicOf(modifier, statements) === undefined);
  for (;;) {
    const modifiers = asked.flatMap((question) => answerOf(question, answers) || []);
    const [trial] = await tryOut([inOrder([...never, ...modifiers])]);
    const open = modifierQuestions(trial?.open ?? [], pack, statements);
    const fresh = open.filter(({ topic }) => asked.every((one) => one.topic !== topic));
    const next = fresh.find((question) => answerOf(question, answers) !== undefined);
    if (!next) return [...asked, ...fresh];
    asked.push(next);
  }
}

const topicOf = (modifier: string, statements: readonly SpokenStatement[]): ModifierTopic | undefined =>
  statements.find((one) => one.modifier === modifier)?.question;

/** What stands in the form and is not decided by what is asked. */
function keptOf(
  { form, statements }: ChoiceWorld,
  questions: readonly ModifierQuestion[],
): readonly string[] {
  const isAsked = (topic: ModifierTopic | undefined) => questions.some((one) => one.topic === topic);
  return form.filter((modifier) => {
    const topic = topicOf(modifier, statements);
    return topic === undefined || !(isAsked(topic) || isAsked(FOLLOWS[topic]));
  });
}

/** Tries every answer of every question, each beside the answers to the others. */
async function withObjections(
  world: ChoiceWorld,
  questions: readonly ModifierQuestion[],
  kept: readonly string[],
): Promise<readonly AskedQuestion[]> {
  const { answers, line, tryOut } = world;
  const others = (question: ModifierQuestion) => [
    ...kept,
    ...questions.filter((one) => one !== question).flatMap((one) => answerOf(one, answers) || []),
  ];
  const tries = questions.flatMap((question) => [
    others(question),
    ...question.options.map(({ modifier }) => inOrder([...others(question), modifier])),
  ]);
  const trials = await tryOut(tries);
  let at = 0;
  return questions.map((question) => {
    const without = trials[at];
    const objections = question.options.flatMap(({ modifier }, option) => {
      const found = objectionTo(trials[at + 1 + option], without, line);
      return found ? [[modifier, found] as const] : [];
    });
    at += 1 + question.options.length;
    return { ...question, objections: Object.fromEntries(objections) };
  });
}

/** What is wrong because of a modifier: not what is still missing beside it, nor what was wrong without it. */
function objectionTo(
  trial: Trial | undefined,
  without: Trial | undefined,
  line: number,
): Pick<Finding, 'severity' | 'message' | 'languages'> | undefined {
  const worst = trial?.findings.find(
    (finding) =>
      finding.line === line &&
      finding.fault !== 'missing-on-line' &&
      (finding.severity === 'will-deny' || finding.severity === 'likely-deny') &&
      !without?.findings.some(
        ({ rule, branch, line: place }) =>
          rule === finding.rule && branch === finding.branch && place === finding.line,
      ),
  );
  if (!worst) return undefined;
  const { severity, message, languages } = worst;
  return { severity, message, ...(languages && { languages }) };
}
