import { expect, test } from 'vitest';
import type { LinePaper, Paper } from '../lib/session/papers.ts';
import { answerPaper, groupPapers, lineNumbers, type PaperAnswer, stateOfAll } from './paper-answers.ts';

const open = (line: number): LinePaper => ({ line, state: 'open', dates: {} });
const paper = (name: string, ...places: LinePaper[]): Paper => ({
  name,
  tick: 'ctx.orderOnFile',
  dates: ['ctx.orderDate'],
  places,
});

/** What is answered when something is pressed. */
function answers(of: Paper, said: PaperAnswer): unknown[] {
  const all: unknown[] = [];
  answerPaper(of, of.places, said, ({ fact, line }, value, isUntold) => {
    all.push([fact, line, value, ...(isUntold ? ['untold'] : [])]);
  });
  return all;
}

test('a tick answers for every line; a date for the fact that it says', () => {
  const order = paper('Order', open(0), open(2));
  expect(answers(order, { state: 'have' })).toEqual([
    ['ctx.orderOnFile', 0, true],
    ['ctx.orderOnFile', 2, true],
  ]);
  expect(answers(paper('Order', open(0)), { date: 'ctx.orderDate', value: '2026-10-03' })).toEqual([
    ['ctx.orderDate', 0, '2026-10-03'],
  ]);
});

test('a paper that is not there has no date; one that has a date is there', () => {
  const dated = { ...open(0), state: 'have' as const, dates: { 'ctx.orderDate': '2026-10-03' } };
  expect(answers(paper('Order', dated), { state: 'missing' })).toEqual([
    ['ctx.orderDate', 0, null],
    ['ctx.orderOnFile', 0, false],
  ]);
  const missing = { ...open(0), state: 'missing' as const };
  expect(answers(paper('Order', missing), { date: 'ctx.orderDate', value: '2026-10-03' })).toEqual([
    ['ctx.orderDate', 0, '2026-10-03'],
    ['ctx.orderOnFile', 0, null],
  ]);
});

test('what an earlier claim said does not come back once it was taken back', () => {
  const remembered = {
    line: 0,
    state: 'have' as const,
    dates: { 'ctx.orderDate': '2026-10-03' },
    from: '2026-10-05',
    isRemembered: true as const,
  };
  const takenBack = [
    ['ctx.orderDate', 0, null, 'untold'],
    ['ctx.orderOnFile', 0, null, 'untold'],
  ];
  expect(answers(paper('Order', remembered), { state: 'open' })).toEqual(takenBack);
  // Nor where the biller had said something else meanwhile: "Don't have it", and not that either.
  const missing = { line: 0, state: 'missing' as const, dates: {}, isRemembered: true as const };
  expect(answers(paper('Order', missing), { state: 'open' })).toEqual([
    ['ctx.orderOnFile', 0, null, 'untold'],
  ]);
});

test('papers of several lines come first, by stage where there are many, those of the claim last', () => {
  const shared = paper('Order', open(0), open(1));
  const own = [paper('Study', open(1)), paper('Note', { state: 'open', dates: {} }), paper('Test', open(0))];
  expect(groupPapers([shared, ...own]).map(({ of, stage }) => [of, stage])).toEqual([
    ['several', undefined],
    [0, undefined],
    [1, undefined],
    ['claim', undefined],
  ]);
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => ({
    ...shared,
    name,
    stage: at < 3 ? 'order' : 'use',
  }));
  expect(groupPapers(many).map(({ stage, papers }) => [stage, papers.length])).toEqual([
    ['order', 3],
    ['use', 4],
  ]);
});

test('lines that differ are told so, and runs of lines are drawn together', () => {
  expect(stateOfAll([open(0), { ...open(1), state: 'have' }])).toBe('some');
  expect(stateOfAll([open(0), open(1)])).toBe('open');
  expect(lineNumbers([0, 1, 2, 4, 5, 8])).toBe('1–3, 5, 6, 9');
});
