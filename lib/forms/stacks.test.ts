import { describe, expect, it } from 'vitest';
import type { Judged } from './lines.ts';
import { byPlace, withColumnsBeside } from './stacks.ts';
import { unitForTests } from './unit-for-tests.ts';
import type { Concept } from './vocabulary.ts';

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

describe('withColumnsBeside', () => {
  const named = (boxes: Judged[]): Judged[] =>
    boxes.map(({ unit }) => {
      const concept = { path: 'lines[i].dateFrom' } as Concept;
      return { unit, verdict: { line: [{ concept, score: 0.8, stage: 'scored', evidence: [] }], claim: [] } };
    });
  const sizes = (dates: Judged[], rows: number) => {
    const codes = column(200, 0, rows);
    const records = codes.map((seed) => ({ seed, members: [seed], anchor: seed.unit.anchor }));
    return withColumnsBeside(records, [...dates, ...codes]).map(({ members }) => members.length);
  };

  it('gives each line its box of a column that stands elsewhere in the document', () => {
    expect(sizes(named(column(100, 0, 3)), 3)).toEqual([2, 2, 2]);
  });

  it('leaves alone what not every line has, and what may be no line field', () => {
    expect(sizes(named(column(100, 0, 2)), 3)).toEqual([1, 1, 1]);
    expect(sizes(column(100, 0, 3), 3)).toEqual([1, 1, 1]);
  });
});
