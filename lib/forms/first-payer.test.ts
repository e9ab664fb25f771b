import { expect, it } from 'vitest';
import type { Assigned } from './assign.ts';
import { withoutFirstPayer } from './first-payer.ts';
import { unitForTests } from './unit-for-tests.ts';
import type { TextRun } from './walk.ts';

const field = (path: string, text: string): Assigned => ({
  judged: {
    unit: unitForTests({ captions: [{ source: 'label', text, weight: 0.95 }] }),
    verdict: { claim: [], line: [] },
  },
  path,
  stage: 'scored',
  confidence: 0.9,
  evidence: [],
});
const title = (text: string, heading = true) => ({ text, heading }) as TextRun;

const CLAIM = [
  field('payer.name', 'Primary payer'),
  field('primaryPaid', 'Primary paid amount'),
  field('insured.id', 'Member ID'),
];
const pathsUnder = (...runs: TextRun[]) => withoutFirstPayer(CLAIM, runs).map(({ path }) => path);

it('the primary payer is the claim’s, but for a claim that goes on to the next', () => {
  expect(pathsUnder(title('Claim entry'))).toEqual(['payer.name', 'primaryPaid', 'insured.id']);
  expect(pathsUnder(title('Secondary insurance'))).toContain('payer.name');
  expect(pathsUnder(title('Secondary claim entry', false))).toContain('payer.name');
  expect(pathsUnder(title('Secondary claim entry'))).toEqual(['primaryPaid', 'insured.id']);
  expect(pathsUnder(title('Secondary payer (bill to)'))).toEqual(['primaryPaid', 'insured.id']);
});
