import { expect, test } from 'vitest';
import { namedModifiers } from './statements.ts';

test.each([
  ['Add KX only if the record shows it; otherwise GA with a signed ABN, or GZ.', ['KX', 'GA', 'GZ']],
  ['Add A1 to A3 for the number of wounds.', ['A1', 'A2', 'A3']],
  ['Add the K-level from the notes.', ['K0', 'K1', 'K2', 'K3', 'K4']],
  ['Bill E0143 with the price.', []],
])('"%s"', (text, named) => {
  expect([...namedModifiers(text)].toSorted()).toEqual(named.toSorted());
});
