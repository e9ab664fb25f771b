import type { CodeExplanation } from '../rules/code-explanation.ts';
import { basisText } from '../rules/code-reading.ts';
import type { Card, Choice } from './quiz.ts';
import { shuffled } from './shuffle.ts';

/** A card has so many, or two. */
export const MOST_CHOICES = 4;
/** A trial rental comes before the purchase of a TENS unit, so that more than one answer is right. */
export const TENS = 'TE';

/**
 * Answer and choices of a card, in an order that the seed decides.
 * @param others wrong ones, the best first
 */
export function choicesOf(
  answer: string,
  others: readonly string[],
  seed: string,
  choiceOf: (id: string) => Choice = (id) => ({ id }),
): Pick<Card, 'choices' | 'answer'> {
  const wrong = others.slice(0, MOST_CHOICES - 1);
  return {
    choices: shuffled([answer, ...wrong], seed + answer, (one) => one).map(choiceOf),
    answer,
  };
}

/** What the statements of an explanation on a topic rest on. */
export const restsOf = ({ statements }: CodeExplanation, topic: 'benefit' | 'payment' | 'fees'): string =>
  statements
    .filter((one) => one.topic === topic)
    .flatMap(({ basis }) => basis.map(basisText))
    .join('; ');
