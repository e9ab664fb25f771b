import { expect, test } from 'vitest';
import { readTable } from './markdown-tables.ts';

const TEXT = `Words.

| a | b c |
|---|---|
| one | two \\| three |
| \`x\` | |

| other | d |
|---|---|
| 1 | 2 |
`;

test('rows are read by their heads, up to the end of the table', () => {
  expect(readTable(TEXT, 'a', 'x.md')).toEqual([
    { a: 'one', 'b c': 'two | three' },
    { a: '`x`', 'b c': '' },
  ]);
  expect(readTable(TEXT, 'other', 'x.md')).toEqual([{ other: '1', d: '2' }]);
});

test('a table that is not there, or a row that does not fit, is no empty table', () => {
  expect(() => readTable(TEXT, 'none', 'x.md')).toThrow('x.md has no table');
  expect(() => readTable('| a | b |\n|---|---|\n| 1 |\n', 'a', 'x.md')).toThrow('has 1 cells, not 2');
});
