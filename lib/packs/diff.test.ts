import { expect, test } from 'vitest';
import { diffPacks } from './diff.ts';
import { diffLines } from './diff-text.ts';
import type { PackBase } from './extend.ts';
import { packOf, ruleOf } from './test-pack.ts';
import type { PackContent } from './types.ts';

const pack = {
  rules: [
    {
      id: 'sold-rental',
      title: 'A capped rental billed as a sale',
      branches: [
        { id: 'sold', severity: 'will-deny' },
        { id: 'maybe', severity: 'review' },
      ],
    },
  ],
  sets: { PLAN_AUTH: ['E0601', 'E0260'] },
};
const payers = [{ id: 'aetna', title: 'Aetna' }];
const core = { pack, payers } as unknown as PackBase;
const why = 'Our contract says otherwise.';
const said = (before: PackContent | undefined, after: PackContent, later = {}) =>
  diffLines(diffPacks(before && packOf(before), packOf(after, { version: '1.1.0', ...later }), core));
const texts = (...args: Parameters<typeof said>) => said(...args).map(({ text }) => text);

test('the same pack does not differ, whatever the order of its names', () => {
  const rule = ruleOf('cpap-kx', { title: 'CPAP needs KX' });
  const turned = Object.fromEntries(Object.entries(rule).toReversed()) as unknown as typeof rule;
  expect(said({ kinds: [rule] }, { kinds: [turned] })).toEqual([]);
});

test('a denial that is silenced stands first and is grave; a review that is switched off is not', () => {
  const rule = ruleOf('cpap-kx');
  const after = {
    kinds: [rule],
    changes: [
      { rule: 'sold-rental#maybe', severity: 'off', why } as const,
      { rule: 'sold-rental', severity: 'review', why } as const,
      { rule: 'nothing', severity: 'off', why } as const,
    ],
  };
  expect(said({}, after)).toEqual([
    {
      text: 'Box24’s rule “A capped rental billed as a sale” (sold-rental): Have a look, before: Will be denied.',
      grave: true,
    },
    {
      text: 'Box24’s rule “A capped rental billed as a sale” (sold-rental#maybe): off, before: Have a look.',
      grave: false,
    },
    { text: 'Changes nothing, which Box24 does not have: nothing happens.', grave: false },
    { text: 'New rule “E0601 needs KX” (cpap-kx): Likely denied.', grave: false },
  ]);
  expect(texts(after, { kinds: [rule] })[0]).toBe(
    'Box24’s rule “A capped rental billed as a sale” (sold-rental#maybe): Have a look, before: off.',
  );
});

test('of a rule it is said what differs, severity first', () => {
  const [a, b] = [ruleOf('a', { title: 'A' }), ruleOf('b', { title: 'B' })];
  expect(
    texts(
      { kinds: [a, b, ruleOf('gone')], shadow: ['a'] },
      {
        kinds: [
          { ...a, parameters: { modifiers: ['GA'] }, effective: { from: '2027-01-01', basis: 'service' } },
          { ...b, severity: 'will-deny' },
        ],
      },
    ),
  ).toEqual([
    'Rule “B” (b) differs in: how bad (Will be denied, before: Likely denied).',
    'Rule “A” (a) differs in: conditions, dates. It was silent and speaks from now on.',
    'Rule “E0601 needs KX” (gone) is gone; it said: Likely denied.',
  ]);
});

test('lists, payers and the manifest', () => {
  const source = { source: 'Manual', read: '2026-11-01', confidence: 'verified' } as const;
  expect(
    texts(
      {
        sets: [{ set: 'PLAN_AUTH', add: ['K0001'], why }],
        payers: [{ id: 'aetna', values: { timelyDays: 90, authNoc: true }, source }],
      },
      {
        sets: [{ set: 'PLAN_AUTH', remove: ['E0260'], why }],
        payers: [
          {
            id: 'aetna',
            values: { timelyDays: 120, authThreshold: '1000.00' },
            source: { ...source, source: 'Contract' },
          },
          { id: 'humana', values: { timelyDays: 180 }, source },
        ],
      },
      { channel: 'pilot' },
    ),
  ).toEqual([
    'List PLAN_AUTH: without E0260, K0001.',
    'Says something else of Aetna: Filing limit counted from the From date: 120 days (before: 90 days); Charge above which authorization is needed: $1,000.00 (before: not said); no longer: Unlisted codes need authorization; the source.',
    'Says what humana wants: Filing limit counted from the From date: 180 days.',
    'For whom: pilot, before: all.',
  ]);
});
