import { expect, it } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { unknownValue } from '../facts/papers.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Outcome, Verdict } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import { bestQuestion } from './questions.ts';

const inputs = (lineValues: FactInputs['context']['lineValues'] = {}): FactInputs => ({
  claim: claimFromJson({ lines: [{ procedureCode: 'E1390' }, { procedureCode: 'E1390' }] }).claim,
  payer: { kind: 'medicare-dme', reason: 'a test says so' },
  tables: createTables([], {}),
  context: { values: {}, lineValues, profile: {} },
  today: '2026-11-24',
});

const open = (severity: Outcome['severity'], line: number, ...missing: string[]): Outcome => ({
  rule: missing.join(),
  branch: 'a',
  severity,
  status: 'not-checked',
  line,
  missing,
  listed: false,
  fault: 'contradiction',
  assumed: false,
});
const verdict = (...outcomes: Outcome[]): Verdict => ({ checked: 0, notChecked: {}, outcomes });
const ALL = verdict(
  open('review', 0, 'ctx.rentalMonth'),
  open('will-deny', 0, 'ctx.orderDate'),
  open('will-deny', 1, 'ctx.orderDate'),
);
const asked = (of: FactInputs) => {
  const { fact, line } = bestQuestion(ALL, of, () => true) ?? {};
  return [fact, line];
};

it('asks what settles the worst, for the first line that waits for it', () => {
  expect(asked(inputs())).toEqual(['ctx.orderDate', 0]);
});

it('does not ask again what the biller cannot tell, of that line', () => {
  const untold = { [unknownValue('orderDate')]: true };
  expect(asked(inputs({ 0: untold }))).toEqual(['ctx.orderDate', 1]);
  expect(asked(inputs({ 0: untold, 1: untold }))).toEqual(['ctx.rentalMonth', 0]);
});
