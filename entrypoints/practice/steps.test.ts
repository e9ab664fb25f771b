import { expect, test } from 'vitest';
import type { Seen } from './seen.ts';
import { after, nextStep, STEPS } from './steps.ts';

const NOTHING: Seen = {
  isRead: false,
  open: [],
  answers: 0,
  isCardOpen: false,
  isWhyOpen: false,
  isHeld: false,
};
const READ: Seen = { ...NOTHING, isRead: true, open: ['a', 'b'] };

test.each([
  ['open', READ, { ...READ, isCardOpen: true }],
  ['why', READ, { ...READ, isCardOpen: true, isWhyOpen: true }],
  ['mend', READ, { ...READ, open: ['b', 'c'] }],
  ['answer', { ...READ, answers: 1 }, { ...READ, answers: 2 }],
  ['submit', READ, { ...READ, isHeld: true }],
  ['finish', READ, { ...READ, open: [] }],
] as const)('%s waits for its deed and for nothing else', (step, before, done) => {
  expect(nextStep(step, before, before)).toBeUndefined();
  expect(nextStep(step, done, before)).toBe(after(step));
});

test('a claim that is not read yet is not without faults', () => {
  expect(nextStep('finish', NOTHING, NOTHING)).toBeUndefined();
});

test('a new finding is no mended one', () => {
  expect(nextStep('mend', { ...READ, open: ['a', 'b', 'c'] }, READ)).toBeUndefined();
});

test('the last step is followed by none', () => {
  expect(after(STEPS[STEPS.length - 1] ?? 'open')).toBe('done');
});
