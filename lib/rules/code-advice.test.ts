import { expect, test } from 'vitest';
import type { PayerKind } from '../claim/claim.ts';
import { createFactScope } from '../facts/scope.ts';
import { adviceStatements } from './code-advice.ts';
import { compile } from './compile.ts';
import { branchOf, inputsOf, packOf, ruleOf } from './test-world.ts';
import type { Branch, Rule } from './types.ts';

const CODE = 'E0601';
const CODES = { list: [CODE] };

/** What the rules say of E0601 on 2026-11-03, by topic. */
function advice(rules: readonly Rule[], topic: 'modifiers' | 'documents', payer?: PayerKind) {
  const inputs = inputsOf({
    claim: { lines: [{ procedureCode: CODE, dateFrom: '2026-11-03' }] },
    linesComplete: false,
    ...(payer && { payer }),
  });
  const rulebook = compile(packOf(rules, { RENTAL: ['RR', 'KH'] }));
  const subject = {
    code: CODE,
    on: '2026-11-03',
    scope: createFactScope(inputs, rulebook.registry),
    sources: {},
  };
  return adviceStatements(subject, rulebook).filter((one) => one.topic === topic);
}

const texts = (...args: Parameters<typeof advice>) => advice(...args).map(({ text }) => text);
const one = (branch: Partial<Branch>, rule: Partial<Rule> = {}) => [
  ruleOf('a-rule', branch, { codes: CODES, ...rule }),
];
const NOTHING = ['No rule asks for one by this code'];

test.each<[string, Partial<Branch>, string]>([
  [
    'a modifier whose absence is the fault',
    { fires: { fact: 'line.modifierSet', lacks: 'RR' } },
    'RR needed',
  ],
  ['one of several', { fires: { fact: 'line.modifierSet', disjoint: ['NU', 'UE'] } }, 'One of NU UE needed'],
  ['what must hold', { expect: { fact: 'line.modifierSet', has: 'RR' } }, 'RR needed'],
  ['a set', { fires: { fact: 'line.modifierSet', intersects: { set: 'RENTAL' } } }, 'Not RR KH'],
  [
    'two that exclude each other',
    { fires: { fact: 'line.modifierSet', hasAll: ['RT', 'LT'] } },
    'Not RT LT together',
  ],
  [
    'one in cases that other facts decide',
    { when: { fact: 'line.rentalMonth', eq: 1 }, fires: { fact: 'line.modifierSet', lacks: 'KH' } },
    'KH in some cases',
  ],
])('%s', (_what, branch, text) => {
  expect(texts(one(branch), 'modifiers')).toEqual([`${text}: Do something.`]);
});

test('a modifier that is a fault of its own is not offered', () => {
  const rule = ruleOf(
    'a-rule',
    {},
    {
      codes: CODES,
      branches: [
        branchOf('none', { fires: { fact: 'line.modifierSet', disjoint: ['RR', 'NU'] } }),
        branchOf('sold', {
          when: { fact: 'line.modifierSet', lacks: 'MS' },
          fires: { fact: 'line.modifierSet', has: 'NU' },
        }),
      ],
    },
  );
  expect(texts([rule], 'modifiers')).toEqual(['RR needed: Do something.']);
});

test('a rule about modifiers that asks by another fact is given in its own words', () => {
  const rules = one({ fault: 'missing-on-line', fires: { fact: 'line.kLevel', blank: true } });
  expect(texts(rules, 'modifiers')).toEqual(['Do something.']);
});

test('values that only a claim has leave the title of the rule; the code is filled in', () => {
  const fires = { fact: 'line.modifierSet', lacks: 'RR' } as const;
  expect(texts(one({ fires, fix: 'Add RR to {line.procedureCode}.' }), 'modifiers')).toEqual([
    'RR needed: Add RR to E0601.',
  ]);
  expect(texts(one({ fires, fix: 'Add {line.expectedRentalModifier}.' }), 'modifiers')).toEqual([
    'RR needed: The rule a-rule',
  ]);
});

test('rules that do not speak of the code, the date or the payer say nothing', () => {
  const fires = { fact: 'line.modifierSet', lacks: 'RR' } as const;
  expect(texts(one({ fires }, { codes: { list: ['E0470'] } }), 'modifiers')).toEqual(NOTHING);
  expect(texts([ruleOf('every-line', { fires })], 'modifiers')).toEqual(NOTHING);
  expect(texts(one({ fires, when: { fact: 'line.procedureCode', eq: 'E0470' } }), 'modifiers')).toEqual(
    NOTHING,
  );
  expect(texts(one({ fires }, { effective: { from: '2026-11-04', basis: 'service' } }), 'modifiers')).toEqual(
    NOTHING,
  );
  expect(
    texts(one({ fires }, { effective: { from: '2026-11-03', basis: 'service' } }), 'modifiers'),
  ).not.toEqual(NOTHING);
  expect(texts(one({ fires }, { payers: { tricare: 'as-is' } }), 'modifiers')).toEqual(NOTHING);
  expect(texts(one({ fires }, { payers: { tricare: 'as-is' } }), 'modifiers', 'tricare')).not.toEqual(
    NOTHING,
  );
});

test('a document is named once, with all rules that ask for it; rules for whole letters do not count', () => {
  const fires = { fact: 'line.modifierSet', lacks: 'RR' } as const;
  const rules = [
    ruleOf('first', { fires }, { codes: CODES, documents: ['Order', 'Sleep study'] }),
    ruleOf('second', { fires }, { codes: CODES, documents: ['Order'] }),
    ruleOf('letter', { fires }, { codes: { prefix: ['E'] }, documents: ['Discharge date'] }),
  ];
  expect(advice(rules, 'documents').map(({ text, basis }) => [text, basis.map(({ name }) => name)])).toEqual([
    ['Order', ['first', 'second']],
    ['Sleep study', ['first']],
  ]);
  expect(advice([], 'documents')).toMatchObject([{ known: false }]);
});
