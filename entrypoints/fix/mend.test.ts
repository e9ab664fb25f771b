import { expect, test } from 'vitest';
import { claimFromJson } from '../../lib/claim/json.ts';
import { translateStatement } from '../../lib/rules/statements.ts';
import { statementsFor } from './mend.ts';

const source = { title: 'T', read: '2026-11-23', confidence: 'verified' } as const;
const statements = [
  { modifier: 'KX', states: 'The criteria are met.', document: 'Record', source },
  { modifier: 'KX', codes: ['A4253'], states: 'Insulin is taken.', document: 'List', source },
  { modifier: 'KS', states: 'No insulin is taken.', document: 'List', source },
].map((one) => translateStatement(one, 'en'));

test.each([
  ['A4253', ['Insulin is taken.', 'No insulin is taken.']],
  ['E0601', ['The criteria are met.', 'No insulin is taken.']],
])('on a line with %s the choices state %j', (procedureCode, states) => {
  const { claim } = claimFromJson({ lines: [{ procedureCode, modifiers: ['NU'] }] });
  const finding = { fix: 'KX with insulin, KS without.', line: 0 };
  const choices = statementsFor(finding, { claim, edits: [], doMend: () => true }, statements);
  expect(choices.map((one) => one.states)).toEqual(states);
});
