import { basisText } from '../rules/code-reading.ts';
import type { Statement } from '../rules/code-statement.ts';
import type { Card, QuizItem } from './quiz.ts';
import { choicesOf, MOST_CHOICES } from './quiz-choices.ts';
import { shuffled } from './shuffle.ts';

/**
 * Papers on one test, disease, loss or step, by their names in the pack: whether a code takes one of them nobody disputes. Those of a
 * family belong to one kind of item. Cards ask about a family only with items that take its first paper, and where an item takes any of
 * them, none of the others is offered as wrong.
 */
const FAMILIES: readonly (readonly [string, ...string[]])[] = [
  ['Sleep study', 'Usage report of 30 consecutive days', 'Re-evaluation note from day 31 to 91'],
  ['Qualifying oxygen test', 'Order with the flow at rest'],
  ['Mobility examination'],
  ["Functional level in practitioner's and prosthetist's notes"],
  ['Chart note that names the stoma'],
  ['Chart note on the mastectomy'],
  ['Chart note that names lymphedema'],
  [
    'Chart note that names diabetes',
    'Medication list of the service date',
    'Insulin or problematic low blood sugar',
    'Log of actual testing',
    'Note of the diabetes visit',
  ],
  ['Statement of the certifying physician', 'Fitting notes at selection and delivery'],
  ['Order with drug, form and dose', 'Dispensing record with the amount discarded'],
  ['Order that names the way of feeding'],
  ['Order with frequency of change and number of wounds'],
  ['Record of the trial'],
  ["Manufacturer's price list or invoice"],
  ['Prior authorization decision letter with its date and UTN'],
];
const FAMILY_OF = new Map(FAMILIES.flatMap((papers, family) => papers.map((paper) => [paper, family])));

/** {@link FAMILIES} as explanations call them, each with its name in the pack. @param spoken what a paper is called */
export const tellingPapers = (spoken: (paper: string) => string): ReadonlyMap<string, string> =>
  new Map([...FAMILY_OF.keys()].map((paper) => [spoken(paper), paper]));

/** A telling paper that the rules ask for with an item. */
interface AskedPaper {
  /** In the pack. */
  readonly name: string;
  readonly statement: Statement;
}

interface AskedItem {
  readonly item: QuizItem;
  /** All that is asked for with it. */
  readonly papers: readonly AskedPaper[];
  /** Those that its cards ask for. */
  readonly own: readonly AskedPaper[];
}

/** Which paper an item takes, and which item takes a paper, where rules ask for one on a test, a disease or the like. */
export function documentCards(
  items: readonly QuizItem[],
  telling: ReadonlyMap<string, string>,
  seed: string,
): Card[] {
  const asked = items.map((item) => askedOf(item, telling));
  const words = new Map(
    asked.flatMap(({ papers }) => papers.map(({ name, statement }) => [name, statement])),
  );
  return [
    ...asked.flatMap((one) => one.own.flatMap((paper) => paperCard(one, paper, words, seed))),
    ...[...words].flatMap(([name, statement]) => itemCard(name, statement, asked, seed)),
  ];
}

function askedOf(item: QuizItem, telling: ReadonlyMap<string, string>): AskedItem {
  const papers = item.explained.statements.flatMap((statement): AskedPaper[] => {
    const name = telling.get(statement.text);
    const isOfRules = statement.known && statement.basis.every(({ kind }) => kind === 'rule');
    return statement.topic === 'documents' && isOfRules && name !== undefined ? [{ name, statement }] : [];
  });
  const names = papers.map(({ name }) => name);
  const own = papers.filter(({ name }) => names.includes(FAMILIES[familyOf(name)]?.[0] ?? ''));
  return { item, papers, own };
}

const familyOf = (paper: string): number => FAMILY_OF.get(paper) ?? -1;

/** Whether an item has nothing to do with what a paper is about. */
const isForeign = ({ papers }: AskedItem, paper: string): boolean =>
  !papers.some(({ name }) => familyOf(name) === familyOf(paper));

/** Which of four papers an item takes; the wrong ones are of a family each. */
function paperCard(
  one: AskedItem,
  { name, statement }: AskedPaper,
  words: ReadonlyMap<string, Statement>,
  seed: string,
): Card[] {
  const { item } = one;
  const { code } = item.explained;
  const foreign = shuffled(
    [...words.keys()].filter((paper) => isForeign(one, paper)),
    `${seed}${code}${name}`,
    (paper) => paper,
  );
  const wrong = foreign.filter(
    (paper, at) => foreign.findIndex((other) => familyOf(other) === familyOf(paper)) === at,
  );
  if (wrong.length < MOST_CHOICES - 1) return [];
  const isFirst = one.own[0]?.name === name;
  return [
    {
      id: isFirst ? `document:${code}` : `document:${code}:${name}`,
      kind: 'document',
      cause: 'documentation',
      item: { code, short: item.short },
      ...choicesOf(name, wrong, seed + code, (paper) => ({ id: paper, ...wordsOf(words.get(paper)) })),
      rests: statement.basis.map(basisText).join('; '),
    },
  ];
}

const wordsOf = (statement: Statement | undefined) =>
  statement && {
    words: statement.text,
    ...(statement.lang !== undefined && { lang: statement.lang }),
  };

/** Which of four items takes a paper: another one each day. */
function itemCard(name: string, statement: Statement, asked: readonly AskedItem[], seed: string): Card[] {
  const inOrder = (items: readonly AskedItem[]) =>
    shuffled(items, seed + name, ({ item }) => item.explained.code);
  const [right] = inOrder(asked.filter(({ own }) => own.some((paper) => paper.name === name)));
  // Items about which papers tell something: others have nothing to do with papers at all.
  const wrong = inOrder(asked.filter((one) => one.own.length > 0 && isForeign(one, name)));
  const taken = right?.papers.find((paper) => paper.name === name);
  if (!right || !taken || wrong.length < MOST_CHOICES - 1) return [];
  const shorts = new Map([right, ...wrong].map(({ item }) => [item.explained.code, item.short]));
  return [
    {
      id: `item:${name}`,
      kind: 'document',
      cause: 'documentation',
      states: { words: statement.text, ...(statement.lang !== undefined && { lang: statement.lang }) },
      ...choicesOf(
        right.item.explained.code,
        wrong.map(({ item }) => item.explained.code),
        seed + name,
        (code) => ({ id: code, words: `${code} (${shorts.get(code) ?? ''})` }),
      ),
      rests: taken.statement.basis.map(basisText).join('; '),
    },
  ];
}
