import { PAYER_KINDS } from '../claim/claim.ts';
import { CONTEXT_FIELDS, type ContextField } from '../facts/context-fields.ts';
import { isUntold } from '../facts/papers.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Severity, Verdict } from '../rules/types.ts';
import { plainText, text } from '../texts/text.ts';
import type { Question } from './types.ts';

/** What settling an undecided branch is worth: one red finding outweighs any number of notes that come with it. */
const WORTH: Readonly<Record<Severity, number>> = { 'will-deny': 8, 'likely-deny': 4, review: 2, info: 1 };

const fields = new Map<string, ContextField>(CONTEXT_FIELDS.map((field) => [`ctx.${field.name}`, field]));

/** The words of a question, without the line it is for; undefined for what a biller is not asked. */
function questionText(fact: string): string | undefined {
  const id = fields.get(fact)?.question;
  return id === undefined ? undefined : plainText(id);
}

/**
 * The one question that would settle the most severe undecided findings.
 * What the biller said cannot be told is not asked again. While the payer is unknown that is the question, once there is a line to judge.
 * @param isSettled whether a line, or the claim (-1), has come so far that it may be asked about
 * @returns undefined when no answer of the biller would settle anything
 */
export function bestQuestion(
  verdict: Verdict,
  inputs: FactInputs,
  isSettled: (line: number) => boolean,
): Question | undefined {
  if (inputs.payer.kind === 'unknown') return payerQuestion(inputs, isSettled);
  const worth = new Map<string, { points: number; rules: Set<string>; lines: Set<number> }>();
  for (const outcome of verdict.outcomes) {
    if (outcome.status !== 'not-checked' || !isSettled(outcome.line)) continue;
    for (const fact of outcome.missing) {
      if (questionText(fact) === undefined) continue;
      if (isUntold(inputs.context, fact.replace(/^ctx\./, ''), outcome.line)) continue;
      const entry = worth.get(fact) ?? { points: 0, rules: new Set(), lines: new Set() };
      entry.points += WORTH[outcome.severity];
      entry.rules.add(outcome.rule);
      if (outcome.line >= 0) entry.lines.add(outcome.line);
      worth.set(fact, entry);
    }
  }
  const best = [...worth].toSorted(
    ([a, one], [b, other]) => other.points - one.points || a.localeCompare(b),
  )[0];
  if (!best) return undefined;
  const [fact, { rules, lines }] = best;
  const question = contextQuestion(fact, [...lines].toSorted((a, b) => a - b)[0], inputs);
  return question && { ...question, settles: rules.size };
}

/** The question for a fact, in words; undefined for what a biller is not asked. */
export function contextQuestion(
  fact: string,
  line: number | undefined,
  inputs: FactInputs,
): Omit<Question, 'settles'> | undefined {
  const field = fields.get(fact);
  const question = questionText(fact);
  if (!field || question === undefined || field.type === 'codes' || field.type.endsWith('by code'))
    return undefined;
  const code = line === undefined ? undefined : inputs.claim.lines[line]?.fields.procedureCode;
  return {
    fact,
    ...(line !== undefined && { line }),
    text:
      line !== undefined && code?.state === 'known'
        ? text('question.forLine', { line: line + 1, code: String(code.value), question })
        : question,
    type: field.type as Question['type'],
    ...(field.values && { choices: field.values }),
  };
}

function payerQuestion(inputs: FactInputs, isSettled: (line: number) => boolean): Question | undefined {
  const judgeable = inputs.claim.lines.some(
    (line, index) => line.fields.procedureCode?.state === 'known' && isSettled(index),
  );
  if (!judgeable) return undefined;
  return {
    fact: 'payer.kind',
    text: text('question.payer'),
    type: 'enum',
    choices: PAYER_KINDS.filter((kind) => kind !== 'unknown'),
    settles: 0,
  };
}
