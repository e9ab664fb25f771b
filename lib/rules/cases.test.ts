import { describe, expect, test } from 'vitest';
import { createTables } from '../tables/lookup.ts';
import { caseInputs, runCase } from './cases.ts';
import { compile } from './compile.ts';
import { packOf, ruleOf } from './test-world.ts';
import type { RuleCase } from './types.ts';

const tables = createTables([], {});
const rule = ruleOf(
  'sold',
  { when: { fact: 'line.procedureCode', eq: 'E0601' }, fires: { fact: 'line.modifiers', has: 'NU' } },
  { payers: { 'medicare-dme': 'as-is', 'medicare-advantage': 'one-lower' } },
);
const silencer = ruleOf('silencer', {}, { supersedes: ['sold'] });
const rulebook = compile(packOf([rule, silencer]));

const line = (modifiers: unknown, procedureCode = 'E0601') => ({ lines: [{ procedureCode, modifiers }] });
const run = (one: Partial<RuleCase>) =>
  runCase(
    rule,
    { name: 'x', expect: 'fails', branch: 'only', claim: line(['NU']), ...one },
    rulebook,
    tables,
  );

describe('runCase', () => {
  test.each([
    ['fails', {}],
    ['fails lower', { payer: 'medicare-advantage', severity: 'likely-deny' }],
    ['passes', { expect: 'passes', claim: line(['RR']) }],
    ['is not checked', { expect: 'not-checked', claim: line({ raw: '?' }), missing: 'line.modifiers' }],
    ['does not apply', { expect: 'not-applicable', claim: line(['NU'], 'E0260') }],
    ['does not apply to the payer', { expect: 'not-applicable', payer: 'va' }],
  ] as readonly (readonly [string, Partial<RuleCase>])[])('%s as the case says', (_name, one) => {
    expect(run(one)).toEqual({ ok: true, reason: '' });
  });

  test.each([
    [{ claim: line(['RR']) }, 'only did not fail; came: a pass'],
    [{ branch: 'other' }, 'other did not fail; came: only failed on line 1 (will-deny)'],
    [{ payer: 'medicare-advantage' }, 'only failed as likely-deny, not will-deny'],
    [{ expect: 'passes' }, 'it did not pass; came: only failed on line 1'],
    [{ expect: 'passes', claim: line(['NU'], 'E0260') }, 'it did not pass; came: nothing to judge'],
    [
      { expect: 'passes', claim: line({ raw: '?' }) },
      'it did not pass; came: only not-checked on line 1 (missing line.modifiers)',
    ],
    [{ expect: 'not-checked' }, 'something failed'],
    [{ expect: 'not-checked', claim: line(['RR']) }, 'only was decided'],
    [
      { expect: 'not-checked', claim: line({ raw: '?' }), missing: 'history' },
      'history is not what is missing',
    ],
    [{ expect: 'not-applicable' }, 'it applied'],
    [{ claim: [] }, 'a claim file holds one object'],
    [{ context: { colour: 'red' } }, 'colour: no context field has this name'],
  ] as readonly (readonly [Partial<RuleCase>, string])[])('%j does not hold', (one, reason) => {
    const result = run(one);
    expect(result.ok).toBe(false);
    expect(result.reason).toContain(reason);
  });
});

describe('the inputs of a case', () => {
  const inputs = (one: Partial<RuleCase>) =>
    caseInputs({ name: 'x', expect: 'passes', claim: {}, ...one }, tables);
  test('its day stands in for service dates that are not given', () => {
    const { claim } = inputs({
      on: '2026-11-03',
      claim: { lines: [{}, { dateFrom: '2026-10-01' }, { dateFrom: '' }] },
    });
    expect(claim.lines.map(({ fields }) => fields.dateFrom)).toEqual([
      { state: 'known', value: '2026-11-03' },
      { state: 'known', value: '2026-10-01' },
      { state: 'blank' },
    ]);
  });
  test('it is submitted on the day of its context, else on the latest service date', () => {
    expect(inputs({ context: { today: '2026-11-20' }, on: '2026-11-03' }).today).toBe('2026-11-20');
    expect(inputs({ claim: { lines: [{ dateFrom: '2026-10-01' }, { dateFrom: '2026-10-05' }] } }).today).toBe(
      '2026-10-05',
    );
    expect(inputs({}).today).toBe('2026-11-24');
  });
  test('it is for Medicare where it says nothing else', () => {
    expect(inputs({}).payer.kind).toBe('medicare-dme');
    expect(inputs({ payer: 'va' }).payer.kind).toBe('va');
  });
});
