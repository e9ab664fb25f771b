import { beforeAll, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { readScenarios } from '../cli/scenarios.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { compile } from '../rules/compile.ts';
import { translateStatement } from '../rules/statements.ts';
import { categoryOf } from '../tables/category.ts';
import { createTables } from '../tables/lookup.ts';
import { speakIn } from '../texts/languages.ts';
import { CARD_KINDS, type Card, quizCards, TELLING_PAPERS } from './quiz.ts';
import { quizCodes } from './quiz-codes.ts';
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
const itemOf = (code: string) => quizItem(code, TODAY, world, rulebook);

let cards: readonly Card[] = [];
const make = (seed: string): readonly Card[] =>
  quizCards(
    quizCodes(readScenarios(), core.pack.sets).map(itemOf),
    core.statements.map((statement) => translateStatement(statement, 'en')),
    new Set(TELLING_PAPERS),
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
])('%s: %s', (id, answer) => {
  expect(card(id).answer).toBe(answer);
});

test('what could be disputed is not asked', () => {
  const ids = cards.map(({ id }) => id);
  for (const id of ['category:E0730', 'hme-dme:E2301', 'modifier:N3', 'modifier:A4', 'document:E0470'])
    expect(ids).not.toContain(id);
  const choicesOf = (id: string) => card(id).choices.map((choice) => choice.id);
  expect(choicesOf('modifier:CG')).not.toContain('KX');
  for (const { kind, answer, choices } of cards) {
    const others = choices.map(({ id }) => id).filter((id) => id !== answer);
    if (kind === 'category' && answer === 'supply') expect(others).not.toContain('lump-sum');
  }
});

test('no wrong paper is one that the rules ask for with the code', () => {
  for (const { kind, item, answer, choices } of cards.filter((one) => one.kind === 'document')) {
    const papers = itemOf(item?.code ?? '').explained.statements.flatMap(({ topic, text }) =>
      topic === 'documents' ? [text] : [],
    );
    expect([kind, papers.includes(answer)]).toEqual(['document', true]);
    for (const { id } of choices) if (id !== answer) expect(papers).not.toContain(id);
  }
});

test('every category is the one of the fee schedule', () => {
  for (const { kind, item, answer } of cards)
    if (kind === 'category') expect(categoryOf(tables, item?.code ?? '', TODAY).payment).toBe(answer);
});

test('the papers that are asked for have these names, and the order is the same for a seed only', () => {
  for (const paper of TELLING_PAPERS) expect(Object.keys(core.pack.documents)).toContain(paper);
  const order = (list: readonly Card[]) => list.map(({ id, choices }) => [id, choices.map((one) => one.id)]);
  expect(order(make('today'))).toEqual(order(cards));
  expect(order(make('tomorrow'))).not.toEqual(order(cards));
  const places = cards
    .filter(({ choices }) => choices.length === 4)
    .map(({ choices, answer }) => choices.findIndex(({ id }) => id === answer));
  for (const place of [0, 1, 2, 3])
    expect(places.filter((one) => one === place).length).toBeGreaterThan(places.length / 8);
});
