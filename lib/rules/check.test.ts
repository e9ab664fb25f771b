import { describe, expect, test } from 'vitest';
import { createTables } from '../tables/lookup.ts';
import { check } from './check.ts';
import { compile, compileWhole } from './compile.ts';
import { ALWAYS, branchOf, inputsOf, packOf, ruleOf, type TestInputs } from './test-world.ts';
import type { Branch, Condition, Outcome, Rule, Verdict } from './types.ts';

function verdictOf(
  rules: readonly Rule[],
  test: TestInputs = {},
  sets: Record<string, string[]> = {},
): Verdict {
  return check(inputsOf(test), compile(packOf(rules, sets)));
}

/** `rule#branch@line severity`, with a question mark for what is not checked. */
const brief = ({ rule, branch, line, severity, status }: Outcome): string =>
  `${rule}#${branch}@${line} ${severity}${status === 'failed' ? '' : '?'}`;
const briefs = (verdict: Verdict): string[] => verdict.outcomes.map(brief);

const mods = (...modifiers: string[]): TestInputs => ({
  claim: { lines: [{ procedureCode: 'E0601', modifiers }] },
});
const has = (modifier: string): Condition => ({ fact: 'line.modifiers', has: modifier });
const UNKNOWN: Condition = { fact: 'ctx.abnOnFile', eq: true };
const NEVER: Condition = { not: ALWAYS };

describe('one branch on one line', () => {
  type Row = [name: string, branch: Partial<Branch>, status: 'failed' | 'not-checked' | 'passed' | 'nothing'];
  const rows: Row[] = [
    ['fires', { fires: has('RR') }, 'failed'],
    ['does not fire', { fires: has('NU') }, 'passed'],
    ['fires is unknown', { fires: UNKNOWN }, 'not-checked'],
    ['expects what holds', { expect: has('RR') }, 'passed'],
    ['expects what does not hold', { expect: has('NU') }, 'failed'],
    ['expects what is unknown', { expect: UNKNOWN }, 'not-checked'],
    ['when holds', { when: has('RR'), fires: has('RR') }, 'failed'],
    ['when does not hold', { when: has('NU'), fires: has('RR') }, 'nothing'],
    ['when does not hold, fires is unknown', { when: has('NU'), fires: UNKNOWN }, 'nothing'],
    ['when is unknown, fires', { when: UNKNOWN, fires: has('RR') }, 'not-checked'],
    [
      'when is unknown, does not fire: no answer could make it fail',
      { when: UNKNOWN, fires: has('NU') },
      'passed',
    ],
    ['excused', { fires: has('RR'), unless: has('RR') }, 'passed'],
    ['not excused', { fires: has('RR'), unless: has('NU') }, 'failed'],
    ['perhaps excused', { fires: has('RR'), unless: UNKNOWN }, 'not-checked'],
    ['perhaps excused, does not fire', { fires: has('NU'), unless: UNKNOWN }, 'passed'],
    ['excused whatever fires is', { fires: UNKNOWN, unless: has('RR') }, 'passed'],
  ];
  test.each(rows)('%s', (_name, branch, status) => {
    const verdict = verdictOf([ruleOf('a', branch)], mods('RR'));
    expect(verdict.outcomes.map((outcome) => outcome.status)).toEqual(
      status === 'failed' || status === 'not-checked' ? [status] : [],
    );
    expect(verdict.checked).toBe(status === 'failed' || status === 'passed' ? 1 : 0);
    expect(verdict.notChecked).toEqual(status === 'not-checked' ? { 'ctx.abnOnFile': 1 } : {});
  });

  test('what is missing is named once, in the order of the rule', () => {
    const fires: Condition = { all: [UNKNOWN, { fact: 'ctx.hospice', eq: true }, { not: UNKNOWN }] };
    const [outcome] = verdictOf(
      [ruleOf('a', { when: { fact: 'ctx.msp', eq: true }, fires })],
      mods(),
    ).outcomes;
    expect(outcome?.missing).toEqual(['ctx.msp', 'ctx.abnOnFile', 'ctx.hospice']);
  });

  test('a leaf that could not change the answer is not missing', () => {
    const fires: Condition = { all: [{ any: [{ fact: 'ctx.hospice', eq: true }, has('RR')] }, UNKNOWN] };
    const [outcome] = verdictOf([ruleOf('a', { fires })], mods('RR')).outcomes;
    expect(outcome?.missing).toEqual(['ctx.abnOnFile']);
  });

  test.each([
    ['a blank date', { dateFrom: '' }, { fact: 'line.dateFrom', lt: '2026-01-01' }, 'line.dateFrom'],
    ['an absent date', {}, { fact: 'line.dateFrom', lt: '2026-01-01' }, 'line.dateFrom'],
    [
      'a modifier box that could not be read',
      { modifiers: ['RR', { raw: '?' }] },
      { fact: 'line.modifiers', lacks: 'KX' },
      'line.modifiers',
    ],
    [
      'a list worked out from it',
      { modifiers: ['RR', { raw: '?' }] },
      { fact: 'line.modifierSet', lacks: 'KX' },
      'line.modifiers',
    ],
    ['no history', {}, { some: 'history', where: { fact: 'item.units', gt: 1 } }, 'history'],
    [
      'a date of the member',
      { dateFrom: '' },
      { some: 'lines', where: { fact: 'item.dateFrom', lt: '2026-01-01' } },
      'line.dateFrom',
    ],
  ] as const)('names %s', (_name, line, fires, missing) => {
    const [outcome] = verdictOf([ruleOf('a', { fires })], {
      claim: { lines: [line] },
    }).outcomes;
    expect(outcome?.missing).toEqual([missing]);
  });
});

describe('what is on its way', () => {
  const tables = createTables([{ name: 'limits', edition: 'x', partial: true, rows: {} }], {});
  const pending: Condition = { fact: 'line.units', gt: { row: 'limits.max' } };
  const line = {
    claim: { lines: [{ procedureCode: 'E0601', dateFrom: '2026-11-03', units: 5, modifiers: ['RR'] }] },
    tables,
  };

  test('is neither counted nor listed', () => {
    expect(verdictOf([ruleOf('a', { fires: pending })], line)).toEqual({
      checked: 0,
      notChecked: {},
      outcomes: [],
    });
    expect(verdictOf([ruleOf('a', { fires: { all: [pending, UNKNOWN] } })], line).outcomes).toEqual([]);
  });
  test('is not assumed', () => {
    expect(verdictOf([ruleOf('a', { fires: { ...pending, assume: true } })], line).outcomes).toEqual([]);
    const some: Condition = {
      some: 'lines',
      where: { fact: 'item.units', gt: { row: 'limits.max' } },
      assume: true,
    };
    expect(verdictOf([ruleOf('a', { fires: some })], line).outcomes).toEqual([]);
  });
  test('does not hide what is decided without it', () => {
    expect(briefs(verdictOf([ruleOf('a', { fires: { any: [pending, has('RR')] } })], line))).toEqual([
      'a#only@0 will-deny',
    ]);
  });
});

describe('payers', () => {
  const rule = (payers: Rule['payers'], branch: Partial<Branch> = {}) => [ruleOf('a', branch, { payers })];
  const severity = (rules: readonly Rule[], payer: NonNullable<TestInputs['payer']>, profile: object = {}) =>
    verdictOf(rules, { payer, context: { profile } }).outcomes[0]?.severity;

  test('a kind that is not named is off; all includes the unknown payer', () => {
    expect(severity(rule({ 'medicare-dme': 'as-is' }), 'medicare-dme')).toBe('will-deny');
    expect(severity(rule({ 'medicare-dme': 'as-is' }), 'commercial')).toBeUndefined();
    expect(severity(rule({ 'medicare-dme': 'as-is' }), 'unknown')).toBeUndefined();
    expect(severity(rule({ all: 'as-is' }), 'unknown')).toBe('will-deny');
    expect(severity(rule({ all: 'as-is', medicaid: 'off' }), 'medicaid')).toBeUndefined();
    expect(severity(rule({ all: 'as-is', medicaid: 'one-lower' }), 'medicaid')).toBe('likely-deny');
  });
  test('one lower goes down one level, and no further than info', () => {
    const lowered = (from: Branch['severity']) =>
      severity(rule({ 'medicare-advantage': 'one-lower' }, { severity: from }), 'medicare-advantage');
    expect(lowered('will-deny')).toBe('likely-deny');
    expect(lowered('likely-deny')).toBe('review');
    expect(lowered('review')).toBe('info');
    expect(lowered('info')).toBe('info');
  });
  test("a branch's own payers win", () => {
    const rules = rule({ 'medicare-dme': 'as-is' }, { payers: { commercial: 'one-lower' } });
    expect(severity(rules, 'commercial')).toBe('likely-deny');
    expect(severity(rules, 'medicare-dme')).toBeUndefined();
  });
  test('an Advantage plan that keeps the FFS edits hears them in full; nobody else does', () => {
    const profile = { followsFFSModifiers: true };
    expect(severity(rule({ 'medicare-advantage': 'one-lower' }), 'medicare-advantage', profile)).toBe(
      'will-deny',
    );
    expect(severity(rule({ medicaid: 'one-lower' }), 'medicaid', profile)).toBe('likely-deny');
  });
  test('a rule that the payer follows too holds as it is written', () => {
    const rules = rule({ 'medicare-dme': 'as-is' });
    expect(severity(rules, 'commercial', { alsoApplies: ['a'] })).toBe('will-deny');
    expect(severity(rules, 'commercial', { alsoApplies: ['b'] })).toBeUndefined();
  });
});

describe('codes', () => {
  const codes = (selector: Branch['codes'], code: unknown, ruleCodes?: Branch['codes']) =>
    verdictOf(
      [ruleOf('a', selector ? { codes: selector } : {}, ruleCodes ? { codes: ruleCodes } : {})],
      { claim: { lines: [{ procedureCode: code }] } },
      { BEDS: ['E0260', 'E0265'] },
    ).outcomes.length;
  test.each([
    [{ list: ['E0601'] }, 'E0601', 1],
    [{ list: ['E0601'] }, 'E0602', 0],
    [{ set: ['BEDS'] }, 'E0265', 1],
    [{ prefix: ['L'] }, 'L1833', 1],
    [{ prefix: ['L18', 'K'] }, 'L1999', 0],
    [{ set: ['BEDS'], except: { list: ['E0265'] } }, 'E0265', 0],
    [{ except: { set: ['BEDS'] } }, 'E0601', 1],
    [{ except: { set: ['BEDS'] } }, 'E0260', 0],
  ] as const)('%j and %s', (selector, code, found) => {
    expect(codes(selector, code)).toBe(found);
  });
  test("a branch's own codes win over its rule's", () => {
    expect(codes({ list: ['E0601'] }, 'E0601', { set: ['BEDS'] })).toBe(1);
    expect(codes({ list: ['E0601'] }, 'E0260', { set: ['BEDS'] })).toBe(0);
    expect(codes(undefined, 'E0260', { set: ['BEDS'] })).toBe(1);
  });
  test('a line without a code that could be read hears only rules for every line', () => {
    for (const code of ['', { raw: 'E06?' }]) {
      expect(codes(undefined, code)).toBe(1);
      expect(codes({ prefix: ['E'] }, code)).toBe(0);
    }
  });
  test('a rule about the claim with codes needs a line that has one', () => {
    const rule = ruleOf('a', { scope: 'claim', codes: { set: ['BEDS'] } });
    const lines = (...list: string[]) =>
      briefs(
        verdictOf(
          [rule],
          { claim: { lines: list.map((procedureCode) => ({ procedureCode })) } },
          { BEDS: ['E0260'] },
        ),
      );
    expect(lines('A4253', 'E0260', 'E0260')).toEqual(['a#only@-1 will-deny']);
    expect(lines('A4253')).toEqual([]);
    expect(lines()).toEqual([]);
  });
});

describe('effective dates', () => {
  const status = (effective: Branch['effective'], test: TestInputs, scope: 'line' | 'claim' = 'line') =>
    verdictOf([ruleOf('a', { ...(effective && { effective }) }, { scope })], test).outcomes[0]?.status;
  const service = (dateFrom: unknown): TestInputs => ({ claim: { lines: [{ dateFrom }] } });

  test('both ends are in', () => {
    const effective = { from: '2026-04-01', to: '2026-06-30', basis: 'service' } as const;
    expect(status(effective, service('2026-03-31'))).toBeUndefined();
    expect(status(effective, service('2026-04-01'))).toBe('failed');
    expect(status(effective, service('2026-06-30'))).toBe('failed');
    expect(status(effective, service('2026-07-01'))).toBeUndefined();
  });
  test('each basis has its own date', () => {
    const from = '2026-04-01';
    const context = { deliveryDate: '2026-03-31', orderDate: '2026-04-01' };
    expect(status({ from, basis: 'delivery' }, { context })).toBeUndefined();
    expect(status({ from, basis: 'order' }, { context })).toBe('failed');
    expect(status({ from, basis: 'submission' }, { today: '2026-03-31' })).toBeUndefined();
    expect(status({ from, basis: 'submission' }, { today: '2026-04-01' })).toBe('failed');
    const perLine = { context: { deliveryDate: '2026-03-31', lines: [{ deliveryDate: '2026-05-01' }] } };
    expect(status({ from, basis: 'delivery' }, perLine)).toBe('failed');
  });
  test('no other date stands in for one that is missing', () => {
    const effective = { from: '2026-04-01', basis: 'delivery' } as const;
    const verdict = verdictOf([ruleOf('a', { effective })], service('2026-11-03'));
    expect(verdict.notChecked).toEqual({ 'ctx.deliveryDate': 1 });
    expect(status({ from: '2026-04-01', basis: 'service' }, service(''))).toBe('not-checked');
    expect(verdictOf([ruleOf('a', { effective, fires: NEVER })]).outcomes).toEqual([]);
  });
  test('a claim is served on the earliest of its dates', () => {
    const effective = { from: '2026-04-01', basis: 'service' } as const;
    const lines = (...dates: unknown[]): TestInputs => ({
      claim: { lines: dates.map((dateFrom) => ({ dateFrom })) },
    });
    expect(status(effective, lines('2026-04-02', '2026-04-01'), 'claim')).toBe('failed');
    expect(status(effective, lines('2026-04-02', '2026-03-31'), 'claim')).toBeUndefined();
    expect(status(effective, lines('2026-04-02', ''), 'claim')).toBe('not-checked');
  });
  test("a branch's own dates win over its rule's", () => {
    const rule = ruleOf(
      'a',
      { effective: { to: '2020-12-31', basis: 'service' } },
      { effective: { from: '2026-01-01', basis: 'service' } },
    );
    expect(briefs(verdictOf([rule], service('2020-06-01')))).toEqual(['a#only@0 will-deny']);
  });
});

describe('one cause, one finding', () => {
  const two = (first: Partial<Branch>, second: Partial<Branch>) => [
    ruleOf('a', {}, { branches: [branchOf('first', first), branchOf('second', second)] }),
  ];
  test('of two branches that mark the same field the worse speaks', () => {
    expect(briefs(verdictOf(two({ severity: 'review' }, { severity: 'likely-deny' })))).toEqual([
      'a#second@0 likely-deny',
    ]);
  });
  test('of two that are equally bad the first', () => {
    expect(briefs(verdictOf(two({}, {})))).toEqual(['a#first@0 will-deny']);
  });
  test('branches that mark different fields find different things', () => {
    expect(briefs(verdictOf(two({}, { fields: ['line.units', 'line.modifiers'] })))).toEqual([
      'a#first@0 will-deny',
      'a#second@0 will-deny',
    ]);
  });
  test('a branch may ask to speak also', () => {
    expect(briefs(verdictOf(two({}, { severity: 'review', also: true })))).toEqual([
      'a#first@0 will-deny',
      'a#second@0 review',
    ]);
  });
  test('a failure hides what is undecided and not worse at its field', () => {
    expect(briefs(verdictOf(two({ severity: 'review', fires: UNKNOWN }, { severity: 'review' })))).toEqual([
      'a#second@0 review',
    ]);
    expect(briefs(verdictOf(two({ severity: 'will-deny', fires: UNKNOWN }, { severity: 'review' })))).toEqual(
      ['a#second@0 review', 'a#first@0 will-deny?'],
    );
  });

  const silencing = (
    supersedes: string[],
    rule: Partial<Rule> = {},
    other: Partial<Rule> = {},
    branch: Partial<Branch> = {},
  ) => [ruleOf('speaker', branch, { supersedes, ...rule }), ruleOf('other', {}, other)];
  test('a superseded rule is silent where the other failed', () => {
    expect(briefs(verdictOf(silencing(['other'])))).toEqual(['speaker#only@0 will-deny']);
    expect(briefs(verdictOf(silencing(['other#only'])))).toEqual(['speaker#only@0 will-deny']);
    expect(briefs(verdictOf(silencing(['other#elsewhere'])))).toHaveLength(2);
    expect(briefs(verdictOf(silencing([], {}, {}, { supersedes: ['other'] })))).toEqual([
      'speaker#only@0 will-deny',
    ]);
  });
  test('not where it passed, was undecided, or is off', () => {
    expect(briefs(verdictOf(silencing(['other'], {}, {}, { fires: NEVER })))).toEqual([
      'other#only@0 will-deny',
    ]);
    expect(briefs(verdictOf(silencing(['other'], {}, {}, { fires: UNKNOWN })))).toEqual([
      'other#only@0 will-deny',
      'speaker#only@0 will-deny?',
    ]);
    expect(briefs(verdictOf(silencing(['other'], { payers: { va: 'as-is' } })))).toEqual([
      'other#only@0 will-deny',
    ]);
  });
  test('on the same line only', () => {
    const fires = has('RR');
    const claim = { lines: [{ modifiers: ['RR'] }, { modifiers: ['NU'] }] };
    expect(briefs(verdictOf(silencing(['other'], {}, {}, { fires }), { claim }))).toEqual([
      'speaker#only@0 will-deny',
      'other#only@1 will-deny',
    ]);
  });
  test('across the claim and its lines', () => {
    const claim = { lines: [{}, {}] };
    expect(briefs(verdictOf(silencing(['other'], { scope: 'claim' }), { claim }))).toEqual([
      'speaker#only@-1 will-deny',
    ]);
    expect(briefs(verdictOf(silencing(['other'], {}, { scope: 'claim' }), { claim }))).toEqual([
      'speaker#only@0 will-deny',
      'speaker#only@1 will-deny',
    ]);
  });
  test('a rule that yields is silent beside faults of the kinds that it names, as bad as its own, at that field', () => {
    const field = 'line.modifiers';
    const beside = (other: Partial<Branch>) =>
      briefs(
        verdictOf([
          ruleOf('order', { severity: 'review' }, { yieldsTo: { field, faults: ['value'] } }),
          ruleOf('other', { fault: 'value', severity: 'review', ...other }),
        ]),
      );
    expect(beside({})).toEqual(['other#only@0 review']);
    expect(beside({ severity: 'will-deny' })).toEqual(['other#only@0 will-deny']);
    expect(beside({ severity: 'info' })).toEqual(['order#only@0 review', 'other#only@0 info']);
    expect(beside({ fault: 'contradiction' })).toHaveLength(2);
    expect(beside({ fields: ['line.units', field] })).toHaveLength(2);
    expect(beside({ fires: NEVER })).toEqual(['order#only@0 review']);
  });
  test('what is silent itself still keeps others silent', () => {
    const rules = [
      ruleOf('first', {}, { supersedes: ['second'] }),
      ruleOf('second', {}, { supersedes: ['third'] }),
      ruleOf('third', {}),
    ];
    expect(briefs(verdictOf(rules))).toEqual(['first#only@0 will-deny']);
  });
  test('what is silent is counted as checked, and undecided there as nothing', () => {
    expect(verdictOf(silencing(['other'])).checked).toBe(2);
    const undecided = silencing(['other'], {}, { branches: [branchOf('only', { fires: UNKNOWN })] });
    const verdict = verdictOf(undecided);
    expect(briefs(verdict)).toEqual(['speaker#only@0 will-deny']);
    expect([verdict.checked, verdict.notChecked]).toEqual([1, {}]);
  });
});

describe('a rule counts once', () => {
  const lines = { claim: { lines: [{ units: 1 }, {}, {}] } };
  const over: Condition = { fact: 'line.units', gt: 5 };
  test('as not checked when some line could not be decided', () => {
    const verdict = verdictOf([ruleOf('a', { fires: over }), ruleOf('b', { fires: UNKNOWN })], lines);
    expect(verdict.checked).toBe(0);
    expect(verdict.notChecked).toEqual({ 'line.units': 1, 'ctx.abnOnFile': 1 });
    expect(verdict.outcomes).toHaveLength(5);
  });
  test('as checked when all were', () => {
    expect(
      verdictOf([ruleOf('a', { fires: over })], { claim: { lines: [{ units: 1 }, { units: 2 }] } }).checked,
    ).toBe(1);
  });
  test('not at all when nothing was there to judge', () => {
    expect(verdictOf([ruleOf('a', {})], { claim: { lines: [] } })).toEqual({
      checked: 0,
      notChecked: {},
      outcomes: [],
    });
  });
});

describe('the order of a verdict', () => {
  test('failures before what is not checked, worst first, then the claim and its lines, then the rules', () => {
    const rules = [
      ruleOf('note', { severity: 'info' }),
      ruleOf('open', { fires: UNKNOWN }),
      ruleOf('red', {}),
      ruleOf('claim', {}, { scope: 'claim' }),
      ruleOf('late', {}),
    ];
    expect(briefs(verdictOf(rules, { claim: { lines: [{}, {}] } }))).toEqual([
      'claim#only@-1 will-deny',
      'red#only@0 will-deny',
      'late#only@0 will-deny',
      'red#only@1 will-deny',
      'late#only@1 will-deny',
      'note#only@0 info',
      'note#only@1 info',
      'open#only@0 will-deny?',
      'open#only@1 will-deny?',
    ]);
  });

  test('the same inputs give the same verdict, whatever was checked before', () => {
    const rulebook = compile(packOf([ruleOf('a', { fires: has('RR') }), ruleOf('b', { fires: UNKNOWN })]));
    const one = inputsOf(mods('RR'));
    const other = inputsOf({ ...mods('NU'), payer: 'va' });
    const first = check(one, rulebook);
    check(other, rulebook);
    expect(check(one, rulebook)).toEqual(first);
  });
});

describe('what was taken for granted', () => {
  const assumed = (branch: Partial<Branch>, test: TestInputs = {}) =>
    verdictOf([ruleOf('a', branch)], test).outcomes[0]?.assumed;
  const granted: Condition = { fact: 'ctx.singleDose', ne: false, assume: true };
  test('is told of a failure that rests on it', () => {
    expect(assumed({ fires: granted })).toBe(true);
    expect(assumed({ when: granted })).toBe(true);
    expect(assumed({ unless: { fact: 'ctx.abnOnFile', eq: true, assume: false } })).toBe(true);
    expect(
      assumed({ unless: { some: 'history', where: { fact: 'item.units', gt: 1 }, assume: false } }),
    ).toBe(true);
    expect(assumed({ fires: { none: 'lines', where: { fact: 'item.units', gt: 1, assume: false } } })).toBe(
      true,
    );
  });
  test('and not where the fact is known, or something else decides', () => {
    expect(assumed({ fires: granted }, { context: { singleDose: true } })).toBe(false);
    expect(assumed({ fires: { any: [ALWAYS, { all: [granted, NEVER] }] } })).toBe(false);
    expect(assumed({ fires: { any: [ALWAYS, granted] } })).toBe(false);
    expect(assumed({ unless: { all: [NEVER, { not: granted }] } })).toBe(false);
    expect(assumed({ fires: { any: [NEVER, granted] } })).toBe(true);
  });
});

test('a rule that names what does not exist is refused with its place', () => {
  const broken = ruleOf('a', { when: { all: [{ fact: 'line.colour', eq: 'red' }] } });
  expect(() => compileWhole(packOf([broken]))).toThrow(
    'a: branch only, when: No fact is called "line.colour"',
  );
  const set = ruleOf('a', { codes: { set: ['NOWHERE'] } });
  expect(() => compileWhole(packOf([set]))).toThrow('a: branch only, codes: No set is called "NOWHERE"');
});
