import { describe, expect, it } from 'vitest';
import { gridOf, type Holds } from './grid.ts';
import { twinHead } from './twin-heads.ts';

/** `name`, `name:1x2` = one column, two rows; what begins with `in` is a box. */
const cells = (row: string) =>
  row.split(' ').map((text) => {
    const [cell = '', span = '1'] = text.split(':');
    const [colSpan = '1', rowSpan = '1'] = span.split('x');
    return { cell, colSpan: Number(colSpan), rowSpan: Number(rowSpan) };
  });

/** `in1d` takes a date. */
const boxes = (cell: string) => (cell.endsWith('d') ? 'date' : 'text');
const holds = (cell: string): Holds => (cell.startsWith('in') ? 'control' : 'text');

function headOf(rows: string[], cell: string) {
  const grid = gridOf(rows.map(cells));
  const place = grid.places.find((one) => one.cell === cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return twinHead(grid, place, holds, boxes);
}

describe('two rows of headings over lines of two rows', () => {
  const numbered = ['Ln:1x2 From Code', 'Mod POS', '1:1x2 in1 in2', 'in3 in4', '2:1x2 in5 in6', 'in7 in8'];

  it('gives each row of boxes its own headings, where a cell spans the line', () => {
    expect(headOf(numbered, 'in1')).toBe('From');
    expect(headOf(numbered, 'in4')).toBe('POS');
    expect(headOf(numbered, 'in7')).toBe('Mod');
  });

  it('tells rows apart by their cells', () => {
    const rows = ['Note:2 NDC', 'From Code Units', 'in1:2 in2', 'in3 in4 in5', 'in6:2 in7', 'in8 in9 in10'];
    expect(headOf(rows, 'in7')).toBe('NDC');
    expect(headOf(rows, 'in9')).toBe('Code');
  });

  it('tells rows of equal cells apart by their boxes', () => {
    const rows = ['From Code', 'Charge Units', 'in1d in2', 'in3 in4', 'in5d in6', 'in7 in8'];
    expect(headOf(rows, 'in2')).toBe('Code');
    expect(headOf(rows, 'in7')).toBe('Charge');
  });

  it('says nothing where all rows are alike: two levels of one heading', () => {
    expect(headOf(['A B', 'From To', 'in1 in2', 'in3 in4'], 'in3')).toBeUndefined();
  });
});
