import type { SpokenStatement } from '../rules/statements.ts';
import type { Card, QuizItem } from './quiz.ts';
import { choicesOf, restsOf, TENS } from './quiz-choices.ts';
import type { Cause } from './scenario-types.ts';
import { shuffled } from './shuffle.ts';

const CAUSE_BY_QUESTION: Readonly<Partial<Record<string, Cause>>> = {
  price: 'wrong-category',
  month: 'rental-months',
  election: 'rental-months',
  side: 'left-right',
};
/** Who bears what is not covered. */
const LIABILITY = ['GA', 'GX', 'GY', 'GZ'];

/** The number is in the sentence. */
const TOO_EASY = 'wounds';
/** Says that something is met, as others do in other words: next to them it has two answers. */
const VAGUE = ['coverage', 'monitor'];
/** Speaks of what the other groups are not. */
const NEEDS_OTHERS = 'N3';

/** For each modifier that states a fact, on whatever line it stands, the question which one states it. */
export function modifierCards(statements: readonly SpokenStatement[], seed: string): Card[] {
  const asked = statements.flatMap(({ question, codes, ...one }) =>
    question === undefined || codes !== undefined || question === TOO_EASY || one.modifier === NEEDS_OTHERS
      ? []
      : [{ ...one, question }],
  );
  return asked.map(({ modifier, question, states, languages, paper }) => {
    const inOrder = (list: typeof asked) =>
      shuffled(
        list.map((one) => one.modifier),
        seed + modifier,
        (one) => one,
      );
    const others = asked.filter((one) => one.modifier !== modifier);
    const wrong = [
      ...inOrder(others.filter((one) => one.question === question)),
      ...inOrder(others.filter((one) => one.question !== question && !VAGUE.includes(one.question))),
    ];
    return {
      id: `modifier:${modifier}`,
      kind: 'modifier',
      cause: LIABILITY.includes(modifier) ? 'liability' : (CAUSE_BY_QUESTION[question] ?? 'modifier'),
      states: { words: states, ...(languages.states !== undefined && { lang: languages.states }) },
      ...choicesOf(modifier, wrong, seed),
      rests: paper,
    };
  });
}

/** What a fee schedule may price an item under: new, used, rented, or without a modifier. */
const PRICES = ['NU', 'UE', 'RR', 'none'];

/** Under which modifier the fee schedule has the price of an item, where it is one. */
export function priceCard({ explained, short, prices, fees }: QuizItem, seed: string): Card[] {
  const { code } = explained;
  const [price] = prices;
  if (price === undefined || prices.length !== 1 || !PRICES.includes(price) || fees.includes(TENS)) return [];
  return [
    {
      id: `price:${code}`,
      kind: 'modifier',
      cause: 'wrong-category',
      item: { code, short },
      ...choicesOf(
        price,
        PRICES.filter((one) => one !== price),
        seed + code,
      ),
      rests: restsOf(explained, 'fees'),
    },
  ];
}
