import { beforeAll, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { readScenarios } from '../cli/scenarios.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { compile } from '../rules/compile.ts';
import { translateStatement } from '../rules/statements.ts';
import { categoryOf } from '../tables/category.ts';
import { createTables } from '../tables/lookup.ts';
import { speakIn } from '../texts/languages.ts';
import { CARD_KINDS, type Card, type QuizItem, quizCards } from './quiz.ts';
import { quizCodes } from './quiz-codes.ts';
import { tellingPapers } from './quiz-documents.ts';
import { quizItem } from './quiz-item.ts';

const TODAY = '2026-11-27';
const core = loadCorePack();
const tables = createTables(core.tables, core.pack.sets);
const rulebook = compile(core.pack);

const world = {
  payer: { kind: 'medicare-dme', reason: '' },
  tables,
  context: contextFromJson({}),
} as const;
const items = new Map<string, QuizItem>();
const itemOf = (code: string): QuizItem => {
  const item = items.get(code) ?? quizItem(code, TODAY, world, rulebook);
  items.set(code, item);
  return item;
};

const telling = tellingPapers((paper) => paper);

let cards: readonly Card[] = [];
const make = (seed: string): readonly Card[] =>
  quizCards(
    quizCodes(readScenarios(), core.pack.sets).map(itemOf),
    core.statements.map((statement) => translateStatement(statement, 'en')),
    telling,
    seed,
  );
beforeAll(async () => {
  await speakIn('en');
  cards = make('today');
});
const card = (id: string): Card => {
  const found = cards.find((one) => one.id === id);
  if (!found) throw new Error(`there is no card ${id}`);
  return found;
};

test('there are cards of every kind, each once, with one answer among its choices and what it rests on', () => {
  for (const kind of CARD_KINDS)
    expect(cards.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(10);
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  for (const { id, kind, choices, answer, rests } of cards) {
    expect(choices.filter((choice) => choice.id === answer).length, id).toBe(1);
    expect(new Set(choices.map((choice) => choice.id)).size, id).toBe(kind === 'hme-dme' ? 2 : 4);
    expect(rests, id).not.toBe('');
  }
});

test.each([
  ['category:E0601', 'capped-rental'],
  ['category:E1390', 'oxygen'],
  ['category:E0466', 'frequent-servicing'],
  ['category:E0143', 'routinely-purchased'],
  ['hme-dme:E0240', 'hme'],
  ['hme-dme:E0260', 'dme'],
  ['modifier:KH', 'KH'],
  ['document:E0601', 'Sleep study'],
  ['document:L8030', 'Chart note on the mastectomy'],
  ['document:E1399', "Manufacturer's price list or invoice"],
  ['price:E0601', 'RR'],
  ['price:L1851', 'none'],
  ['price:A4253', 'NU'],
  ['item:Mobility examination', 'K0823'],
])('%s: %s', (id, answer) => {
  expect(card(id).answer).toBe(answer);
});

test('what could be disputed is not asked', () => {
  const ids = cards.map(({ id }) => id);
  for (const id of [
    'category:E0730',
    'hme-dme:E2301',
    'modifier:N3',
    'modifier:A4',
    'document:E0470',
    'price:E0730',
  ])
    expect(ids).not.toContain(id);
  const choicesOf = (id: string) => card(id).choices.map((choice) => choice.id);
  expect(choicesOf('modifier:CG')).not.toContain('KX');
  for (const { kind, answer, choices } of cards) {
    const others = choices.map(({ id }) => id).filter((id) => id !== answer);
    if (kind === 'category' && answer === 'supply') expect(others).not.toContain('lump-sum');
  }
});

/** Papers that rules ask for with a code, as the engine says. */
const papersWith = (code: string): readonly string[] =>
  itemOf(code).explained.statements.flatMap(({ topic, known, text }) =>
    topic === 'documents' && known ? [text] : [],
  );

/** The choices of a card that are right by the engine, found on a way of their own. */
function rightOf({ kind, item, states, choices }: Card): readonly string[] {
  const code = item?.code ?? '';
  const ids = choices.map(({ id }) => id);
  switch (kind) {
    case 'category':
      return ids.filter((id) => id === categoryOf(tables, code, TODAY).payment);
    case 'hme-dme':
      return ids.filter((id) => (id === 'dme') === (categoryOf(tables, code, TODAY).benefit === 'dme'));
    case 'modifier': {
      if (states)
        return ids.filter((id) =>
          core.statements.some((one) => one.modifier === id && one.states === states.words),
        );
      const row = tables.lookup('fee-category', code, TODAY);
      const priced = row.state === 'row' ? row.row.modifiers : undefined;
      return ids.filter((id) => Array.isArray(priced) && priced.includes(id));
    }
    case 'document':
      return states
        ? ids.filter((id) => papersWith(id).includes(states.words))
        : ids.filter((id) => papersWith(code).includes(id));
  }
}

test('of every card, on whichever day, one choice is right by the engine, and it is the answer', () => {
  for (const seed of ['2026-11-27', '2026-11-28', '2027-02-01', 'a', 'b', 'c'])
    for (const one of make(seed)) expect([one.id, rightOf(one)]).toEqual([one.id, [one.answer]]);
});

test('cards about papers are many, and ask both ways', () => {
  const documents = cards.filter(({ kind }) => kind === 'document');
  expect(new Set(documents.map(({ states, answer }) => states?.words ?? answer)).size).toBeGreaterThan(20);
  expect(documents.filter(({ states }) => states).length).toBeGreaterThan(15);
  // Three wrong papers of one kind would give the right one away.
  for (const { choices, states } of documents)
    if (!states)
      expect(choices.filter(({ id }) => /diabetes|insulin|testing/i.test(id)).length).toBeLessThan(3);
});

test('the papers that are asked for have these names, and the order is the same for a seed only', () => {
  for (const paper of telling.values()) expect(Object.keys(core.pack.documents)).toContain(paper);
  const order = (list: readonly Card[]) => list.map(({ id, choices }) => [id, choices.map((one) => one.id)]);
  expect(order(make('today'))).toEqual(order(cards));
  expect(order(make('tomorrow'))).not.toEqual(order(cards));
  const places = cards
    .filter(({ choices }) => choices.length === 4)
    .map(({ choices, answer }) => choices.findIndex(({ id }) => id === answer));
  for (const place of [0, 1, 2, 3])
    expect(places.filter((one) => one === place).length).toBeGreaterThan(places.length / 8);
});
