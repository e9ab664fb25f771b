import { expect, it } from 'vitest';
import { mayHold } from './shown.ts';

it.each([
  ['Plan 65: Gold', true],
  ['Active since 2026 Program: Medicaid PCP: Thorsen Clinic', false],
  ['was sent to the 2 payers', false],
])('whether a name may be "%s": %s', (text, may) => {
  expect(mayHold('payer.name', 'text', text)).toBe(may);
});
