import '../texts/english.ts';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { explain } from './explain.ts';
import { ALWAYS, inputsOf, packOf, ruleOf, type TestInputs } from './test-world.ts';
import type { Branch, Condition, Finding, Rule } from './types.ts';

function findings(rule: Rule, test: TestInputs): Finding[] {
  const rulebook = compile(packOf([rule]));
  const inputs = inputsOf(test);
  return check(inputs, rulebook).outcomes.map((outcome) => explain(outcome, inputs, rulebook));
}

function finding(branch: Partial<Branch>, test: TestInputs, rule: Partial<Rule> = {}): Finding {
  const [first] = findings(ruleOf('a-rule', branch, rule), test);
  if (!first) throw new Error('The rule found nothing.');
  return first;
}

const LINE = {
  procedureCode: 'E0601',
  modifiers: ['RR', 'NU'],
  dateFrom: '2026-11-03',
  charge: '1096.40',
  units: 1,
  emergency: true,
};
const claim = { priorAuthNumber: '', lines: [{ procedureCode: 'A4253' }, LINE] };
const onSecond = (fires: Condition): Condition => ({
  all: [{ fact: 'line.procedureCode', eq: 'E0601' }, fires],
});

describe('a failure', () => {
  test('names the boxes of the modifiers that it speaks of, unless one is missing', () => {
    const fires = onSecond({ fact: 'line.modifierSet', intersects: ['NU', 'UE'] });
    const named = (fault: Branch['fault']) =>
      finding({ fires, fields: ['line.modifiers'], fault }, { claim }).fields;
    expect(named('contradiction')).toEqual(['lines[1].modifiers[1]', 'lines[1].modifiers']);
    expect(named('missing-on-line')).toEqual(['lines[1].modifiers']);
  });
  test('says rule, branch, place, and what goes with them', () => {
    const fields = ['line.modifiers', 'priorAuthNumber', 'diagnoses'];
    const branch: Partial<Branch> = { id: 'both', fires: onSecond(ALWAYS), fields, severity: 'review' };
    const found = finding(branch, { claim }, { documents: ['Order'] });
    expect(found).toMatchObject({
      rule: 'a-rule',
      branch: 'both',
      version: '1.2.3',
      severity: 'review',
      status: 'failed',
      line: 1,
      title: 'The rule a-rule',
      category: 'modifier',
      fault: 'contradiction',
      fields: ['lines[1].modifiers', 'priorAuthNumber', 'diagnoses'],
      remedy: 'correct-and-resubmit',
      documents: ['Order'],
      missing: [],
      denials: [{ group: 'CO', carc: '4', text: 'modifier does not fit' }],
    });
  });

  test.each([[['2023-02-02', '2024-05-02']], [['2024-05-02', '2023-02-02']]])(
    'names the latest of several earlier lines: %j',
    (dates) => {
      const fires = onSecond({ some: 'history', where: { fact: 'item.procedureCode', eq: 'E0601' } });
      const history = dates.map((date) => ({ date, procedureCode: 'E0601' }));
      const found = finding({ fires, message: 'since {item.dateFrom}' }, { claim, context: { history } });
      expect(found.message).toBe('since 05/02/2024');
    },
  );

  test('names the other line that it found, and what was added up', () => {
    const lines = [
      { ...LINE, procedureCode: 'K0052' },
      { ...LINE, procedureCode: 'K0001', dateFrom: '2026-11-01' },
    ];
    const chair: Condition = { fact: 'item.procedureCode', eq: 'K0001' };
    const isPart: Condition = { fact: 'line.procedureCode', eq: 'K0052' };
    const message = '{line.procedureCode} is included in {item.procedureCode} of {item.dateFrom}.';
    const faults: Partial<Branch>[] = [
      { fires: { some: 'otherLines', where: chair } },
      { expect: { none: 'otherLines', where: chair } },
    ];
    for (const fault of faults)
      expect(finding({ ...fault, when: isPart, message }, { claim: { lines } }).message).toBe(
        'K0052 is included in K0001 of 11/01/2026.',
      );
    const history = [{ date: '2026-10-03', procedureCode: 'K0052', units: 2 }];
    const sum: Condition = {
      sum: 'claim+history',
      of: 'item.units',
      where: { fact: 'item.procedureCode', eq: 'K0052' },
      gt: 2,
    };
    const adding: Partial<Branch> = { when: isPart, fires: sum, message: 'This makes {total}.' };
    const found = finding(adding, { claim: { lines }, context: { history } });
    expect(found.message).toBe('This makes 3.');
    expect(found.because).toContainEqual({
      fact: 'Days or units (item 24G)',
      value: '2',
      from: 'from earlier claims',
    });
  });

  test('names the boxes of item 21 that it rests on before the list', () => {
    const fields = ['icdIndicator', 'diagnoses'];
    const fieldsOf = (fires: Condition) =>
      finding(
        { fires, fields },
        { claim: { diagnoses: ['I10', 'G4', '', 'G47.33', 'G4733'] } },
        { scope: 'claim' },
      ).fields;
    expect(fieldsOf({ fact: 'diagnoses.malformed', filled: true })).toEqual([
      'icdIndicator',
      'diagnoses[1]',
      'diagnoses',
    ]);
    expect(fieldsOf({ fact: 'diagnoses.duplicates', filled: true })).toEqual([
      'icdIndicator',
      'diagnoses[3]',
      'diagnoses[4]',
      'diagnoses',
    ]);
    expect(fieldsOf({ fact: 'diagnoses.gap', eq: true })).toEqual(fields);
  });

  test('about the claim has no line', () => {
    expect('line' in finding({}, { claim }, { scope: 'claim' })).toBe(false);
  });

  test('its twin holds no value of the claim', () => {
    const found = finding({ fires: onSecond(ALWAYS), message: 'It is {line.procedureCode}.' }, { claim });
    expect(found.redacted).toEqual({
      rule: 'a-rule',
      branch: 'only',
      version: '1.2.3',
      severity: 'will-deny',
      status: 'failed',
      line: 1,
    });
  });

  test("a branch's own denials win, and a code without words has none", () => {
    const found = finding({ denials: [{ group: 'PR', carc: '96', rarc: ['N1'] }] }, { claim });
    expect(found.denials).toEqual([{ group: 'PR', carc: '96', rarc: ['N1'], text: '' }]);
  });

  test('a denial with several remark codes lists what they say', () => {
    const found = finding({ denials: [{ group: 'CO', carc: '4', rarc: ['M20', 'M78'] }] }, { claim });
    expect(found.denials.map(({ text }) => text)).toEqual(['modifier does not fit: no code; no modifier']);
  });
});

describe('placeholders', () => {
  const say = (message: string, test: TestInputs = { claim }) =>
    finding({ fires: onSecond(ALWAYS), message }, test).message;
  test.each([
    ['{line.procedureCode} has {line.modifiers}.', 'E0601 has RR NU.'],
    ['On {line.dateFrom} for {line.charge}.', 'On 11/03/2026 for $1,096.40.'],
    ['{line.emergency}, {line.units}', 'yes, 1'],
    ['Item 23 is {priorAuthNumber}.', 'Item 23 is blank.'],
    ['Delivered {ctx.deliveryDate}.', 'Delivered not known.'],
    ['Without any', 'Without any'],
    ['{line.units|1 unit|# units} of {line.procedureCode}', '1 unit of E0601'],
    ['{line.modifiers} {line.modifiers|is|are} wrong', 'RR NU are wrong'],
    ['Sold[ on {line.dateFrom}][, delivered {ctx.deliveryDate}].', 'Sold on 11/03/2026.'],
  ])('%s', (message, said) => {
    expect(say(message)).toBe(said);
  });
  test('a list without members, a text that could not be read', () => {
    const odd = { lines: [{ procedureCode: 'E0601', modifiers: [], dateFrom: { raw: '13/45/26' } }] };
    expect(say('{line.modifiers} {line.dateFrom}', { claim: odd })).toBe('None 13/45/26');
  });
  test('a line without a code that was read goes by its number', () => {
    const odd = { lines: [{ procedureCode: '', units: 1 }] };
    const saying = (message: string) =>
      finding({ fires: { fact: 'line.units', eq: 1 }, message }, { claim: odd }).message;
    expect(saying('{line.procedureCode} is sold.')).toBe('Line 1 is sold.');
    expect(saying('RR on {line.procedureCode}. {line.procedureCode} is sold.')).toBe(
      'RR on line 1. Line 1 is sold.',
    );
  });
  test('0 is a value, and takes the form of many', () => {
    const odd = { lines: [{ procedureCode: 'E0601', units: 0 }] };
    expect(say('[{line.units|1 unit|# units}.]', { claim: odd })).toBe('0 units.');
  });
});

describe('because', () => {
  const because = (branch: Partial<Branch>, test: TestInputs = { claim }) =>
    finding(branch, test).because.map(({ fact, value, from }) => `${fact} = ${value} (${from})`);

  test('tells what decided, and nothing else', () => {
    const fires = onSecond({
      any: [
        { fact: 'line.modifiers', has: 'KX' },
        { fact: 'line.modifiers', has: 'NU' },
      ],
    });
    expect(because({ fires })).toEqual([
      'HCPCS code (item 24D) = E0601 (on the claim)',
      'Modifier (item 24D) = RR NU (on the claim)',
    ]);
  });

  test('tells of when and unless too, each thing once', () => {
    const branch: Partial<Branch> = {
      when: onSecond({ fact: 'line.charge', gt: 100 }),
      fires: { fact: 'line.charge', gt: 200 },
      unless: { fact: 'priorAuthNumber', filled: true },
    };
    expect(because(branch)).toEqual([
      'HCPCS code (item 24D) = E0601 (on the claim)',
      'Charge (item 24F) = $1,096.40 (on the claim)',
      'Prior authorization number (UTN for Medicare DMEPOS) (item 23) = blank (on the claim)',
    ]);
  });

  test('names answers, parameters of the payer and earlier claims', () => {
    const context = {
      deliveryDate: '2026-11-01',
      profile: { authThreshold: '1000.00' },
      history: [{ date: '2026-10-03', procedureCode: 'E0601', modifiers: ['RR'] }],
    };
    const fires = onSecond({
      all: [
        { fact: 'ctx.deliveryDate', lt: '2026-11-03' },
        { fact: 'line.charge', gt: { profile: 'authThreshold' } },
        { some: 'history', where: { fact: 'item.procedureCode', eq: 'E0601' } },
      ],
    });
    const seen = because({ fires }, { claim, context });
    expect(seen.some((one) => one.endsWith('= 11/01/2026 (your answer)'))).toBe(true);
    expect(seen.some((one) => one.endsWith("= $1,000.00 (this payer's own rules)"))).toBe(true);
    expect(seen).toContain('HCPCS code (item 24D) = E0601 (from earlier claims)');
  });

  test('names the member that a quantifier found, and what a fact is worked out from', () => {
    const fires: Condition = {
      all: [
        onSecond(ALWAYS),
        { some: 'otherLines', where: { fact: 'item.procedureCode', eq: 'A4253' } },
        { fact: 'line.side', eq: 'none' },
      ],
    };
    const seen = because({ fires });
    expect(seen).toContain('HCPCS code (item 24D) = A4253 (on the claim)');
    expect(seen.at(-1)).toMatch(/= none \(worked out from: /);
  });
});

describe('what was taken for granted', () => {
  test('is told in words', () => {
    const found = finding(
      { fires: onSecond({ fact: 'ctx.singleDose', ne: false, assume: true }), assumeWhy: 'x' },
      { claim },
    );
    expect(found.assumed).toEqual([
      'Whether the drug came in a single-dose container, not a multi-dose one: not known; the usual case was taken',
    ]);
    expect(found.because.at(-1)).toMatchObject({ value: 'not known', from: 'the usual case was taken' });
  });
  test('also of a history that was not looked up', () => {
    const unless: Condition = { some: 'history', where: { fact: 'item.units', gt: 1 }, assume: false };
    expect(finding({ fires: onSecond(ALWAYS), unless }, { claim }).assumed).toHaveLength(1);
  });
});

describe('what was not checked', () => {
  const say = (fires: Condition, claimFile: object = claim, context: object = {}) =>
    finding({ fires }, { claim: claimFile, context }).message;
  const lines = (line: object) => ({ lines: [line] });
  test.each([
    [
      { fact: 'priorAuthNumber', eq: 'x' },
      lines({}),
      'Not checked: Prior authorization number (UTN for Medicare DMEPOS) (item 23) not on this page.',
    ],
    [
      { fact: 'line.dateFrom', lt: '2026-01-01' },
      lines({ dateFrom: '' }),
      'Not checked: Date of service from (item 24A) left blank.',
    ],
    [
      { fact: 'line.dateFrom', lt: '2026-01-01' },
      lines({ dateFrom: { raw: '13/45' } }),
      'Not checked: Date of service from (item 24A) not readable: look at it, or retype it.',
    ],
    [
      { fact: 'line.modifiers', lacks: 'KX' },
      lines({ modifiers: ['RR', { raw: '?' }] }),
      'Not checked: Modifier (item 24D): there may be more than was seen.',
    ],
    [
      { fact: 'line.modifierSet', lacks: 'KX' },
      lines({ modifiers: ['RR', { raw: '?' }] }),
      'Not checked: Modifier (item 24D): there may be more than was seen.',
    ],
    [{ fact: 'ctx.deliveryDate', lt: '2026-01-01' }, lines({}), 'Not checked: When was it delivered?'],
    [
      { some: 'history', where: { fact: 'item.units', gt: 1 } },
      lines({}),
      'Not checked: earlier claims of this patient not known.',
    ],
    [
      { fact: 'line.charge', gt: { profile: 'authThreshold' } },
      lines({ charge: '1.00' }),
      'Not checked: charge above which authorization is needed (not in your payer profile).',
    ],
  ] as readonly (readonly [Condition, object, string])[])('%j', (fires, file, said) => {
    expect(say(fires, file)).toBe(said);
  });
  test('it names what is missing, and what was seen so far', () => {
    const found = finding(
      {
        fires: {
          all: [
            { fact: 'line.units', gt: 1 },
            { fact: 'ctx.hospice', eq: true },
          ],
        },
      },
      { claim: lines({ units: 5 }) },
    );
    expect(found.status).toBe('not-checked');
    expect(found.missing).toEqual(['ctx.hospice']);
    expect(found.redacted.status).toBe('not-checked');
  });
});
