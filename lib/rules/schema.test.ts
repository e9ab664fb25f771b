import { describe, expect, test } from 'vitest';
import { RuleSchema } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';

const CLAIM = { lines: [] };
const FAILS = { expect: 'fails', branch: 'only', claim: CLAIM };
const BRANCH = {
  id: 'only',
  fault: 'contradiction',
  fires: { fact: 'line.modifiers', has: 'NU' },
  severity: 'will-deny',
  message: '{line.procedureCode} says it was sold. Medicare will deny it.',
  fix: 'Bill RR.',
  fields: ['line.modifiers'],
};
const RULE = {
  id: 'a-rule',
  title: 'A rule',
  category: 'modifier',
  payers: { 'medicare-dme': 'as-is', 'medicare-advantage': 'one-lower' },
  scope: 'line',
  branches: [BRANCH],
  denials: [{ group: 'CO', carc: '4', rarc: ['N519'] }],
  remedy: 'correct-and-resubmit',
  sources: [{ title: 'A source', read: '2026-11-24', confidence: 'verified' }],
  why: 'Because.',
  cases: [
    { name: 'one', ...FAILS },
    { name: 'two', ...FAILS },
    { name: 'three', expect: 'passes', claim: CLAIM },
    { name: 'four', expect: 'passes', claim: CLAIM },
    { name: 'five', expect: 'not-checked', branch: 'only', missing: 'line.modifiers', claim: CLAIM },
    { name: 'six', expect: 'not-applicable', payer: 'va', claim: CLAIM },
  ],
};

/** `path: message` of what is wrong with a rule. */
function faults(rule: unknown): string[] {
  const { error } = RuleSchema.safeParse(rule);
  return schemaFaults(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const withBranch = (branch: object) => ({ ...RULE, branches: [{ ...BRANCH, ...branch }] });
const fires = (condition: unknown) => withBranch({ fires: condition });

test('a rule is accepted as it is', () => {
  expect(faults(RULE)).toEqual([]);
});

test('a rule that merely notes something needs no denial', () => {
  const note = { severity: 'info', message: '{line.procedureCode} says it was sold.' };
  expect(faults({ ...withBranch(note), denials: [] })).toEqual([]);
});

describe('conditions', () => {
  const leaf = { fact: 'line.units', gt: 1 };
  const nested = (depth: number): object => (depth === 1 ? leaf : { not: nested(depth - 1) });

  test.each([
    [{ fact: 'line.modifiers', intersects: ['RR', 'NU'] }],
    [{ days: ['ctx.f2fDate', 'ctx.orderDate'], between: [0, 183] }],
    [{ fact: 'line.modifiers', countIn: { of: { set: 'X' }, gt: 1 } }],
    [{ fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', plus: '13 months' } }],
    [{ fact: 'line.dateFrom', gt: { date: 'ctx.orderDate', minus: { row: 'limits.valid' } } }],
    [{ none: 'history', where: { fact: 'item.units', gt: 1 }, assume: true }],
    [nested(5)],
  ])('%j is one', (condition) => {
    // An assumption in red needs its reason, which is another test's matter.
    expect(faults(withBranch({ fires: condition, severity: 'review', message: 'Look.' }))).toEqual([]);
  });

  test.each([
    [{ fact: 'line.units' }, 'branches.0.fires: a leaf takes exactly one operator'],
    [{ fact: 'line.units', gt: 1, lt: 5 }, 'branches.0.fires: a leaf takes exactly one operator'],
    [{ fact: 'line.units', above: 1 }, 'branches.0.fires.above: is no name that belongs here'],
    [{ fact: 'line units', gt: 1 }, 'is no name of a fact'],
    [{ all: [] }, 'branches.0.fires.all: '],
    [
      { all: [leaf, { fact: 'line.units', foo: 1 }] },
      'branches.0.fires.all.1.foo: is no name that belongs here',
    ],
    [{ fact: 'line.x', countIn: { of: ['RR'] } }, 'countIn takes "of" and exactly one bound'],
    [{ fact: 'line.x', countIn: { of: ['RR'], gt: 1, lt: 3 } }, 'countIn takes "of" and exactly one bound'],
    [{ fact: 'line.x', gt: { date: 'ctx.orderDate', plus: '2 weeks' } }, 'branches.0.fires.gt'],
    [{ fact: 'line.x', shape: 'SSN' }, 'branches.0.fires.shape'],
    [{ fact: 'line.x', known: false }, 'branches.0.fires.known'],
    [
      { fact: 'line.x', in: Array.from({ length: 501 }, () => 'RR') },
      'branches.0.fires.in: has more than 500 members',
    ],
    [{ some: 'claims', where: leaf }, 'branches.0.fires'],
    [nested(6), 'branches.0.fires: is 6 levels deep; more than 5'],
    [{ any: Array.from({ length: 60 }, () => leaf) }, 'branches.0.fires: has 61 nodes; more than 60'],
    [
      { some: 'lines', where: { not: { none: 'history', where: leaf } } },
      'branches.0.fires: has a quantifier inside a quantifier',
    ],
    ['line.units > 1', 'branches.0.fires'],
  ])('%#: is none', (condition, fault) => {
    expect(faults(fires(condition)).join('\n')).toContain(fault);
  });
});

describe('branches', () => {
  test.each([
    [{ expect: BRANCH.fires }, 'branches.0: has exactly one of fires'],
    [{ severity: 'fatal' }, 'branches.0.severity'],
    [{ fault: 'other' }, 'branches.0.fault'],
    [{ id: 'Only One' }, 'branches.0.id: is not in small letters'],
    [{ fields: [] }, 'branches.0.fields'],
    [{ colour: 'red' }, 'branches.0.colour: is no name that belongs here'],
    [{ codes: {} }, 'branches.0.codes: selects nothing'],
    [{ codes: { list: ['E601'] } }, 'branches.0.codes.list.0: is no HCPCS code'],
    [{ effective: { basis: 'service' } }, 'branches.0.effective: has neither from nor to'],
    [{ effective: { basis: 'service', from: '2026-02-30' } }, 'branches.0.effective.from: is no date'],
    [
      { effective: { basis: 'service', from: '2026-02-01', to: '2026-01-01' } },
      'branches.0.effective: ends before it begins',
    ],
    [{ fires: { ...BRANCH.fires, assume: true } }, 'branches.0: assumes something and is will-deny'],
    [
      { unless: { some: 'history', where: BRANCH.fires, assume: false } },
      'branches.0: assumes something and is will-deny',
    ],
    [{ assumeWhy: 'x' }, 'branches.0.assumeWhy: explains an assumption that nothing makes'],
    [{ message: 'One. Two. Three.' }, 'branches.0.message: has more than 2 sentences'],
    [
      { message: `${'word '.repeat(59)}end.` },
      'branches.0.message: has 62 words with its fix; 60 are the most',
    ],
    [{ message: 'An error.' }, 'branches.0.message: says "error"'],
    [{ fix: 'Please bill RR.' }, 'branches.0.fix: says "Please"'],
    [{ severity: 'review' }, 'branches.0.message: is sure of a denial'],
    [{ denials: [{ group: 'XX', carc: '4' }] }, 'branches.0.denials.0.group'],
    [
      { denials: [{ group: 'CO', carc: '4', rarc: ['519'] }] },
      'branches.0.denials.0.rarc.0: is no remark code',
    ],
  ])('%j is refused', (branch, fault) => {
    expect(faults(withBranch(branch)).join('\n')).toContain(fault);
  });

  test('a branch without a fault is refused', () => {
    const { fires: _fires, ...branch } = BRANCH;
    expect(faults({ ...RULE, branches: [branch] }).join('\n')).toContain(
      'branches.0: has exactly one of fires',
    );
  });

  test('an assumption in red is accepted with its reason', () => {
    expect(
      faults(withBranch({ fires: { ...BRANCH.fires, assume: true }, assumeWhy: 'It is always so.' })),
    ).toEqual([]);
  });
  test('numbers and abbreviations do not end sentences', () => {
    expect(faults(withBranch({ message: 'G47.33 is in item 24.E of 2.5 pages.' }))).toEqual([]);
  });
});

describe('rules', () => {
  const without = (name: string) => ({ ...RULE, cases: RULE.cases.filter((one) => one.name !== name) });
  test.each([
    [{ ...RULE, id: 'A_Rule' }, 'id: is not in small letters'],
    [{ ...RULE, payers: {} }, 'payers: names no payer'],
    [{ ...RULE, payers: { medicare: 'as-is' } }, 'payers'],
    [{ ...RULE, scope: 'pair' }, 'scope'],
    [{ ...RULE, denials: [] }, 'denials: is empty; only a rule that merely notes something'],
    [{ ...RULE, sources: [] }, 'sources'],
    [{ ...RULE, sources: [{ ...RULE.sources[0], url: 'http://x.y' }] }, 'sources.0.url: is no https address'],
    [{ ...RULE, extra: 1 }, 'extra: is no name that belongs here'],
    [{ ...RULE, branches: [BRANCH, BRANCH] }, 'branches.1: is called "only" like another'],
    [{ ...RULE, branches: [BRANCH, { ...BRANCH, id: 'untried' }] }, 'branches.1: no case tries untried'],
    [{ ...RULE, cases: [...RULE.cases, RULE.cases[0]] }, 'cases.6: is called "one" like another'],
    [without('one'), 'cases: has fewer than 2 that are fails'],
    [without('three'), 'cases: has fewer than 2 that are passes'],
    [without('five'), 'cases: has none that is not-checked'],
    [without('six'), 'cases: has none that is not-applicable'],
  ])('%#: refused', (rule, fault) => {
    expect(faults(rule).join('\n')).toContain(fault);
  });

  test('a rule for every payer, line and date has nothing that it does not apply to', () => {
    expect(faults({ ...without('six'), payers: { all: 'as-is' } })).toEqual([]);
    expect(faults({ ...without('six'), payers: { all: 'as-is' }, codes: { prefix: ['E'] } })).toHaveLength(1);
  });

  test.each([
    [{ name: 'x', expect: 'fails', claim: CLAIM }, 'branch: is missing'],
    [{ name: 'x', expect: 'passes', branch: 'only', claim: CLAIM }, 'branch: says nothing'],
    [{ name: 'x', ...FAILS, branch: 'other' }, 'branch: is other, and the rule has no such branch'],
    [{ name: 'x', ...FAILS, missing: 'history' }, 'missing: is only for not-checked'],
    [{ name: 'x', expect: 'passes', severity: 'info', claim: CLAIM }, 'severity: is only for fails'],
    [{ name: 'x', ...FAILS, on: '11/03/2026' }, 'on: is no date'],
    [{ name: 'x', ...FAILS, claim: [] }, 'claim'],
  ])('the case %j is refused', (one, fault) => {
    expect(faults({ ...RULE, cases: [...RULE.cases, one] }).join('\n')).toContain(`cases.6.${fault}`);
  });
});
