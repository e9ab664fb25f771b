import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { atRisk } from './at-risk.ts';

const { claim } = claimFromJson({
  totalCharge: '916.00',
  lines: [{ procedureCode: 'E0601', charge: '820.00' }, { charge: { raw: 'eighty' } }, { charge: '' }],
});

test('a line risks its charge, the claim its total', () => {
  expect(atRisk(0, claim)).toBe(82_000);
  expect(atRisk(-1, claim)).toBe(91_600);
});

test.each([1, 2, 3])('a charge that was not read is no amount (line %i)', (line) => {
  expect(atRisk(line, claim)).toBeUndefined();
});
