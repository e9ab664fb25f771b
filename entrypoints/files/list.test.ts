import { expect, test } from 'vitest';
import { isClean, isWhole, listed, type Shown } from './list.ts';
import type { ClaimRow } from './protocol.ts';

const row = (id: number, more: Partial<ClaimRow>): ClaimRow => ({
  id,
  file: 0,
  number: id + 1,
  payerKind: 'medicare-dme',
  payerReason: '',
  findings: 0,
  checked: 10,
  notChecked: 0,
  faults: 0,
  words: `acc-${id} medicare dme`,
  ...more,
});
const ROWS = [
  row(0, {}),
  row(1, { worst: 'review', words: 'acc-1 sold rental' }),
  row(2, { faults: 1 }),
  row(3, { worst: 'will-deny' }),
  row(4, { worst: 'review', faults: 2 }),
  row(5, { checked: 0 }),
];
const idsOf = (text: string, show: Shown) => listed(ROWS, { text, show }).map(({ id }) => id);

test('the worst come first, then what could not be read as a whole, then in the order of the file', () => {
  expect(idsOf('', 'all')).toEqual([3, 1, 4, 2, 0, 5]);
});

test.each([
  ['found', [3, 1, 4]],
  ['review', [1, 4]],
  ['info', []],
  ['faults', [4, 2]],
  ['clean', [0]],
] as const)('%s', (show, ids) => expect(idsOf('', show)).toEqual(ids));

test('all words must be there, in small or capital letters', () => {
  expect(idsOf('Rental ACC', 'all')).toEqual([1]);
  expect(idsOf('rental acc-2', 'all')).toEqual([]);
});

test('a rule that could not be checked takes the tick away', () => {
  expect(isWhole(row(6, {}))).toBe(true);
  expect(isWhole(row(6, { notChecked: 1 }))).toBe(false);
});

test('a claim of which nothing could be checked is not clean', () => {
  expect(ROWS.filter(isClean).map(({ id }) => id)).toEqual([0]);
});
