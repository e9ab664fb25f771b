import { describe, expect, it } from 'vitest';
import type { Judged } from './lines.ts';
import { byPlace } from './stacks.ts';
import { unitForTests } from './unit-for-tests.ts';

const PITCH = 40;
const HEIGHT = 30;

/** A column of boxes; orders go on from column to column, as in the document. */
function column(left: number, top: number, rows: number): Judged[] {
  return Array.from({ length: rows }, (_, row) => ({
    unit: unitForTests({
      order: left * 10 + row,
      box: { left, right: left + 50, top: top + row * PITCH, bottom: top + row * PITCH + HEIGHT },
    }),
    verdict: { line: [], claim: [] },
  }));
}

const linesOf = (codes: Judged[], dates: Judged[]) =>
  byPlace(codes, [...dates, ...codes]).map(({ members }) =>
    dates.flatMap((date, row) => (members.includes(date) ? [row] : [])),
  );

describe('byPlace', () => {
  it('joins what stands at the same height', () => {
    expect(linesOf(column(200, 0, 3), column(100, 0, 3))).toEqual([[0], [1], [2]]);
  });

  it.each([18, 22, 38, -22])('joins columns by their order where one starts %i lower', (lower) => {
    expect(linesOf(column(200, lower, 3), column(100, 0, 3))).toEqual([[0], [1], [2]]);
  });

  it('joins columns of different length by their height', () => {
    expect(linesOf(column(200, 2, 3), column(100, 0, 4))).toEqual([[0], [1], [2]]);
  });

  it('leaves boxes between two heights alone, where columns have different lengths', () => {
    expect(linesOf(column(200, 20, 3), column(100, 0, 4))).toEqual([[], [], []]);
  });
});
