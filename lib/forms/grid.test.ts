import { describe, expect, it } from 'vitest';
import { cellsAbove, gridOf, turned } from './grid.ts';

/** `name`, `name:2` = two columns, `name:1x2` = two rows. */
const cells = (row: string) =>
  row.split(' ').map((text) => {
    const [cell = '', span = '1'] = text.split(':');
    const [colSpan = '1', rowSpan = '1'] = span.split('x');
    return { cell, colSpan: Number(colSpan), rowSpan: Number(rowSpan) };
  });

const holds = (cell: string) =>
  cell.startsWith('in')
    ? 'control'
    : cell.startsWith('own')
      ? 'captioned control'
      : cell === '-'
        ? 'nothing'
        : 'text';

function above(rows: string[], cell: string) {
  const grid = gridOf(rows.map(cells));
  const place = grid.places.find((one) => one.cell === cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return cellsAbove(grid, place, holds).map((one) => `${one.cell}${one.crossed ? ' (crossed)' : ''}`);
}

describe('gridOf', () => {
  it('lets later cells move over for row spans', () => {
    const grid = gridOf(['a:1x2 b', 'c d'].map(cells));
    expect(grid.places.map(({ cell, row, column }) => `${cell}${row}${column}`)).toEqual([
      'a00',
      'b01',
      'c11',
      'd12',
    ]);
  });

  it('does not believe absurd spans', () => {
    expect(gridOf([cells('a:5000')]).places[0]?.columnEnd).toBe(100);
  });
});

describe('cellsAbove', () => {
  it('finds the caption in the row above and the one over that', () => {
    expect(above(['service:2 pos', 'from to B', 'in1 in2 in3'], 'in2')).toEqual(['to', 'service']);
  });

  it('goes through a box that lies across several headings, not through one that a heading is for', () => {
    const rows = ['code:2 pos units', 'in1:4', 'in2 in3 in4 in5'];
    expect(above(rows, 'in3')).toEqual(['code (crossed)']);
    expect(above(['code:2 pos units', 'in1:2 in4 in5', 'in2 in3 in6 in7'], 'in3')).toEqual([]);
  });

  it('goes through boxes of the same column', () => {
    expect(above(['from to', 'in1 in2', 'in3 in4'], 'in4')).toEqual(['to (crossed)']);
  });

  it('stops at a box that is not as wide', () => {
    expect(above(['all:2', 'in1:2', 'in3 in4'], 'in4')).toEqual([]);
  });

  it('stops at a box with a caption of its own', () => {
    expect(above(['head', 'own1', 'in2'], 'in2')).toEqual([]);
  });

  it('passes empty cells', () => {
    expect(above(['head', '-', 'in2'], 'in2')).toEqual(['head']);
  });
});

describe('turned', () => {
  it('makes columns of rows, spans included', () => {
    const grid = turned(gridOf([cells('from in1 in2'), cells('code:1x2 in3 in4'), cells('in5 in6')]));
    const place = (name: string) => grid.places.find(({ cell }) => cell === name);
    expect(grid.at.map((row) => row.map((one) => one?.cell))).toEqual([
      ['from', 'code', 'code'],
      ['in1', 'in3', 'in5'],
      ['in2', 'in4', 'in6'],
    ]);
    expect(place('code')).toMatchObject({ row: 0, column: 1, rowEnd: 1, columnEnd: 3 });
  });
});
