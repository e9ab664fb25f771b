import { formatValue } from '../claim/format.ts';
import { untoldOf } from '../facts/papers.ts';
import type { ContextValue, FactInputs } from '../facts/types.ts';
import { text as words } from '../texts/text.ts';
import { contextQuestion } from './questions.ts';
import type { GivenAnswer } from './types.ts';

/** What the biller has answered for this claim, in the words of the questions, so that it can be seen and taken back. */
export function givenAnswers(inputs: FactInputs): GivenAnswer[] {
  const { values, lineValues } = inputs.context;
  const ofLines = Object.entries(lineValues).flatMap(([line, own]) => answersIn(own, Number(line), inputs));
  return [...answersIn(values, undefined, inputs), ...ofLines];
}

function answersIn(
  values: Readonly<Record<string, ContextValue>>,
  line: number | undefined,
  inputs: FactInputs,
): GivenAnswer[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const untold = untoldOf(name);
    const question = contextQuestion(`ctx.${untold ?? name}`, line, inputs);
    if (!question) return [];
    const { fact, text, type } = question;
    const kind = type === 'integer' ? 'number' : type;
    const said = untold === undefined ? formatValue(kind, value) : words('value.unknown');
    return [{ fact, ...(line !== undefined && { line }), text, value: said }];
  });
}
