import { expect, test } from 'vitest';
import type { Severity } from '../rules/types.ts';
import { impactOf, type JudgedTwice, saidBy } from './impact.ts';

const claim = (
  name: string,
  before: Readonly<Record<string, Severity>>,
  after: Readonly<Record<string, Severity>>,
): JudgedTwice => ({ name, before: new Map(Object.entries(before)), after: new Map(Object.entries(after)) });

test('of a claim the worst of each rule counts, and only what failed', () => {
  const said = saidBy([
    { rule: 'kx', severity: 'review', status: 'failed' },
    { rule: 'kx', severity: 'will-deny', status: 'failed' },
    { rule: 'kx', severity: 'info', status: 'failed' },
    { rule: 'order', severity: 'will-deny', status: 'not-checked' },
  ]);
  expect([...said]).toEqual([['kx', 'will-deny']]);
});

test('a rule begins, ends, grows louder and milder, each on the claims where it does', () => {
  const claims = [
    claim('a', {}, { own: 'likely-deny' }),
    claim('b', { kx: 'will-deny' }, { own: 'likely-deny' }),
    claim('c', { kx: 'review' }, { kx: 'will-deny' }),
    claim('d', { kx: 'will-deny' }, { kx: 'info' }),
    claim('e', { other: 'review' }, { other: 'review' }),
  ];
  expect(impactOf(claims, ['own'])).toEqual([
    { rule: 'own', before: 0, after: 2, begins: ['a', 'b'], ends: [], louder: [], milder: [] },
    { rule: 'kx', before: 3, after: 2, begins: [], ends: ['b'], louder: ['c'], milder: ['d'] },
  ]);
});

test('a rule of the pack that never speaks is told of, another one is not', () => {
  expect(impactOf([claim('a', {}, {})], ['own'])).toMatchObject([{ rule: 'own', before: 0, after: 0 }]);
});
