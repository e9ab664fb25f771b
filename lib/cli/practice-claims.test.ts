import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { fileJudge } from '../session/file-judge.ts';
import { daysBefore } from '../training/dates.ts';
import type { PracticeClaim } from '../training/types.ts';
import { loadCorePack } from './build-pack.ts';
import { readPracticeClaims } from './practice-plugin.ts';

const TODAY = '2026-11-26';
const core = loadCorePack();
const judge = fileJudge({ ...core, today: TODAY });

/** The claim as its form sends it. */
function claimOf({ fields, diagnoses, lines }: PracticeClaim) {
  const total = lines.reduce((sum, { charge }) => sum + Number(charge), 0);
  return claimFromJson({
    ...fields,
    diagnoses,
    totalCharge: total.toFixed(2),
    lines: lines.map(({ daysAgo, ...line }) => {
      const date = daysBefore(TODAY, daysAgo);
      return { ...line, diagnosisPointers: [...line.diagnosisPointers], dateFrom: date, dateTo: date };
    }),
  });
}

test.each(readPracticeClaims().map((claim) => [claim.id, claim] as const))(
  '%s has the faults that it names, and no others',
  (_, practice) => {
    const { claim, ignored } = claimOf(practice);
    expect(ignored).toEqual([]);
    const failed = judge(claim)
      .findings()
      .filter(({ status, severity }) => status === 'failed' && severity !== 'info');
    const names = failed.map(({ rule, branch, line }) => `${rule}#${branch}@${(line ?? -1) + 1}`);
    expect(names.toSorted()).toEqual(practice.faults.toSorted());
  },
);

test('today is today, and a day before a leap day is counted', () => {
  expect(daysBefore(TODAY, 0)).toBe(TODAY);
  expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29');
});
