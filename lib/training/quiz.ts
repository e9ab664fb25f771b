import type { CodeExplanation } from '../rules/code-explanation.ts';
import { basisText } from '../rules/code-reading.ts';
import type { SpokenStatement } from '../rules/statements.ts';
import type { PaymentCategory } from '../tables/types.ts';
import type { Cause } from './scenario-types.ts';
import { shuffled } from './shuffle.ts';

/** What a card asks: how an item is paid, whether it is DME, which modifier says something, which paper a code takes. */
export const CARD_KINDS = ['category', 'hme-dme', 'modifier', 'document'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A word of a payer, of the tables or of the rules. */
export interface Choice {
  /** The same in every language, except of papers. */
  readonly id: string;
  /** As it is said, where the rules say it; left out: the page has a word for the id. */
  readonly words?: string;
  readonly lang?: string;
}

/** A question with one answer that nobody disputes, taken from a table or a rule. */
export interface Card {
  readonly id: string;
  readonly kind: CardKind;
  readonly cause: Cause;
  /** The item that it asks about, with what HCPCS calls it. */
  readonly item?: { readonly code: string; readonly short: string };
  /** What a modifier says. */
  readonly states?: { readonly words: string; readonly lang?: string };
  readonly choices: readonly Choice[];
  /** The id of the right one. */
  readonly answer: string;
  /** What it rests on: an edition of a table, the title of a rule, the paper that a modifier is taken from. */
  readonly rests: string;
}

/** A code as cards are made from it. */
export interface QuizItem {
  /** For Medicare, on the day of the quiz. */
  readonly explained: CodeExplanation;
  readonly short: string;
  /** Its letters in the fee schedule; none where that has no row for it. */
  readonly fees: readonly string[];
  /** The coverage indicator of HCPCS. */
  readonly coverage: string;
  /** Whether it stands in the list of what the law excludes from Medicare. */
  readonly isExcluded: boolean;
}

const MOST_CHOICES = 4;
/** Ways of paying that a biller tells apart; a supply is paid once, too, so these two never stand on one card. */
const WAYS: readonly PaymentCategory[] = [
  'capped-rental',
  'routinely-purchased',
  'frequent-servicing',
  'oxygen',
  'lump-sum',
  'supply',
];
const ALIKE: readonly PaymentCategory[] = ['lump-sum', 'supply'];
/** Equipment proper: what is paid so under the benefit for DME is nothing else. */
const EQUIPMENT: readonly PaymentCategory[] = [
  'capped-rental',
  'routinely-purchased',
  'frequent-servicing',
  'oxygen',
];
/** A trial rental comes before the purchase of a TENS unit, so that more than one answer is right. */
const TENS = 'TE';
/** Equipment, and what is bought for incontinence: codes for which home billers meet the question. */
const ASKED_IF_DME = /^(E|K|A45)/;
/** HCPCS says so too: not payable (I), excluded by statute (S), not covered (M). */
const NOT_COVERED = ['I', 'S', 'M'];

/**
 * All cards that rules and tables give for some codes. Where they leave an answer open, there is no card.
 * @param statements what modifiers state
 * @param telling {@link TELLING_PAPERS} as explanations call them
 * @param seed decides the order of cards and choices
 */
export function quizCards(
  items: readonly QuizItem[],
  statements: readonly SpokenStatement[],
  telling: ReadonlySet<string>,
  seed: string,
): readonly Card[] {
  const cards = [
    ...items.flatMap((item) => categoryCard(item, seed)),
    ...items.flatMap(benefitCard),
    ...modifierCards(statements, seed),
    ...documentCards(items, telling, seed),
  ];
  return shuffled(cards, seed, ({ id }) => id);
}

function categoryCard({ explained, short, fees }: QuizItem, seed: string): Card[] {
  const { code, payment } = explained;
  if (fees.length !== 1 || fees[0] === TENS || !WAYS.includes(payment)) return [];
  const others = WAYS.filter((way) => way !== payment && !(ALIKE.includes(way) && ALIKE.includes(payment)));
  return [
    {
      id: `category:${code}`,
      kind: 'category',
      cause: 'wrong-category',
      item: { code, short },
      ...choicesOf(
        payment,
        shuffled(others, seed + code, (one) => one),
        seed + code,
      ),
      rests: restsOf(explained, 'payment'),
    },
  ];
}

function benefitCard({ explained, short, fees, coverage, isExcluded }: QuizItem): Card[] {
  const { code, benefit, payment } = explained;
  const isDme = benefit === 'dme' && EQUIPMENT.includes(payment) && fees.length > 0;
  const isHme = benefit === 'none' && isExcluded && NOT_COVERED.includes(coverage);
  if (!ASKED_IF_DME.test(code) || isDme === isHme) return [];
  return [
    {
      id: `hme-dme:${code}`,
      kind: 'hme-dme',
      cause: 'wrong-category',
      item: { code, short },
      choices: [{ id: 'dme' }, { id: 'hme' }],
      answer: isDme ? 'dme' : 'hme',
      rests: restsOf(explained, 'benefit'),
    },
  ];
}

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

function modifierCards(statements: readonly SpokenStatement[], seed: string): Card[] {
  const asked = statements.flatMap(({ question, ...one }) =>
    question === undefined || question === TOO_EASY || one.modifier === NEEDS_OTHERS
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

/** Papers on one test, disease or loss, by their names in the pack: whether a code takes one of them nobody disputes. */
export const TELLING_PAPERS = [
  'Sleep study',
  'Qualifying oxygen test',
  'Mobility examination',
  "Functional level in practitioner's and prosthetist's notes",
  'Chart note that names the stoma',
  'Chart note on the mastectomy',
  'Chart note that names lymphedema',
  'Insulin or problematic low blood sugar',
  'Statement of the certifying physician',
] as const;

/** For each code the telling paper that its rules ask for, beside some that no rule asks for with it. */
function documentCards(items: readonly QuizItem[], telling: ReadonlySet<string>, seed: string): Card[] {
  const asked = items.map((item) => ({ item, papers: papersOf(item.explained, telling) }));
  const all = [
    ...new Map(asked.flatMap(({ papers }) => papers.map((paper) => [paper.text, paper]))).values(),
  ];
  return asked.flatMap(({ item: { explained, short }, papers }) => {
    const { code } = explained;
    const [own] = papers;
    const others = all.filter(({ text }) => !papers.some((paper) => paper.text === text));
    if (!own || others.length < MOST_CHOICES - 1) return [];
    const wrong = shuffled(others, seed + code, ({ text }) => text).slice(0, MOST_CHOICES - 1);
    return [
      {
        id: `document:${code}`,
        kind: 'document',
        cause: 'documentation',
        item: { code, short },
        choices: shuffled([own, ...wrong], seed + code, ({ text }) => text).map(({ text, lang }) => ({
          id: text,
          words: text,
          ...(lang !== undefined && { lang }),
        })),
        answer: own.text,
        rests: own.basis.map(basisText).join('; '),
      },
    ];
  });
}

const papersOf = ({ statements }: CodeExplanation, telling: ReadonlySet<string>) =>
  statements.filter(
    ({ topic, known, text, basis }) =>
      topic === 'documents' && known && telling.has(text) && basis.every(({ kind }) => kind === 'rule'),
  );

/** @param others the best first */
function choicesOf(
  answer: string,
  others: readonly string[],
  seed: string,
): Pick<Card, 'choices' | 'answer'> {
  const wrong = others.slice(0, MOST_CHOICES - 1);
  return {
    choices: shuffled([answer, ...wrong], seed + answer, (one) => one).map((id) => ({ id })),
    answer,
  };
}

const restsOf = ({ statements }: CodeExplanation, topic: 'benefit' | 'payment'): string =>
  statements
    .filter((one) => one.topic === topic)
    .flatMap(({ basis }) => basis.map(basisText))
    .join('; ');
