import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { atRisk } from './at-risk.ts';

const { claim } = claimFromJson({
  totalCharge: '916.00',
  lines: [
    { procedureCode: 'E0601', charge: '820.00' },
    { charge: { raw: 'eighty' } },
    { charge: '' },
    { charge: '0.00' },
    { charge: '-5.00' },
  ],
});

test('a line risks its charge, the claim its total', () => {
  expect(atRisk(0, claim)).toBe(82_000);
  expect(atRisk(-1, claim)).toBe(91_600);
});

test.each([1, 2, 3, 4, 5])('a charge that was not read, or is none, is no amount (line %i)', (line) => {
  expect(atRisk(line, claim)).toBeUndefined();
});
