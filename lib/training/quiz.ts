import type { CodeExplanation } from '../rules/code-explanation.ts';
import type { SpokenStatement } from '../rules/statements.ts';
import type { PaymentCategory } from '../tables/types.ts';
import { choicesOf, restsOf, TENS } from './quiz-choices.ts';
import { documentCards } from './quiz-documents.ts';
import { modifierCards, priceCard } from './quiz-modifiers.ts';
import type { Cause } from './scenario-types.ts';
import { shuffled } from './shuffle.ts';

/** What a card asks: how an item is paid, whether it is DME, which modifier says something, which paper a code takes. */
export const CARD_KINDS = ['category', 'hme-dme', 'modifier', 'document'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A word of a payer, of the tables or of the rules. */
export interface Choice {
  /** The same in every language. */
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
  /** What a modifier says, or a paper that some items take and others do not. */
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
  /** The modifiers under which the fee schedule has its prices, `none` among them; none where it has no row. */
  readonly prices: readonly string[];
  /** The coverage indicator of HCPCS. */
  readonly coverage: string;
  /** Whether it stands in the list of what the law excludes from Medicare. */
  readonly isExcluded: boolean;
}

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
/** Equipment, and what is bought for incontinence: codes for which home billers meet the question. */
const ASKED_IF_DME = /^(E|K|A45)/;
/** HCPCS says so too: not payable (I), excluded by statute (S), not covered (M). */
const NOT_COVERED = ['I', 'S', 'M'];

/**
 * All cards that rules and tables give for some codes. Where they leave an answer open, there is no card.
 * @param statements what modifiers state
 * @param telling papers that tell items apart: as explanations call them, and their name in the pack (`tellingPapers`)
 * @param seed decides the order of cards and choices
 */
export function quizCards(
  items: readonly QuizItem[],
  statements: readonly SpokenStatement[],
  telling: ReadonlyMap<string, string>,
  seed: string,
): readonly Card[] {
  const cards = [
    ...items.flatMap((item) => categoryCard(item, seed)),
    ...items.flatMap(benefitCard),
    ...items.flatMap((item) => priceCard(item, seed)),
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
