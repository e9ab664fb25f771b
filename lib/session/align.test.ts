import { expect, test } from 'vitest';
import { alignLines } from './align.ts';

test.each([
  ['nothing moved', ['A|1', 'B|1'], ['A|1', 'B|1'], [0, 1]],
  ['one put in front', ['A|1', 'B|1'], ['C|1', 'A|1', 'B|1'], [1, 2]],
  ['one taken out', ['A|1', 'B|1', 'C|1'], ['A|1', 'C|1'], [0, undefined, 1]],
  ['one put between two alike', ['A|1', 'A|1'], ['A|1', 'C|1', 'A|1'], [0, 2]],
  ['one edited while another comes', ['A|1', 'B|1'], ['C|1', 'A|2', 'B|1'], [1, 2]],
  ['a code that is being typed', ['A|1', 'E|'], ['A|1', 'E0|'], [0, 1]],
  ['all gone', ['A|1'], [], [undefined]],
])('%s', (_, before, after, expected) => {
  expect(alignLines(before, after)).toEqual(expected);
});
