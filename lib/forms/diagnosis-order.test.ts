import { describe, expect, it } from 'vitest';
import type { Assigned } from './assign.ts';
import { diagnosisOrder } from './diagnosis-order.ts';
import { WORDS } from './suits.ts';
import { unitForTests } from './unit-for-tests.ts';

describe('diagnosisOrder', () => {
  const boxOf = (text: string): Assigned => ({
    judged: {
      unit: unitForTests({ captions: [{ source: 'label', text, weight: 0.95 }] }),
      verdict: { claim: [], line: [] },
    },
    path: 'diagnoses[i]',
    stage: 'scored',
    confidence: 0.9,
    evidence: [],
  });

  it.each([
    ['Diagnosis codes (ICD-10)', 0],
    ['Diagnosis 3', 2],
    ['ICD-10 diagnosis B', 1],
  ])('%s is box %i', (caption, place) => {
    expect(diagnosisOrder([boxOf(caption)], WORDS).map(([index]) => index)).toEqual([place]);
  });
});
