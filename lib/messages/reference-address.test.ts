import { expect, test } from 'vitest';
import { hashOf, type ReferenceView, referenceAddress, viewOf } from './reference-address.ts';

test.each<[string, ReferenceView]>([
  ['#', { view: 'rules' }],
  ['#span-dates', { view: 'rule', id: 'span-dates' }],
  ['#code', { view: 'code' }],
  ['#code=E0601', { view: 'code', code: 'E0601' }],
  ['#code=E0601&payer=medicaid', { view: 'code', code: 'E0601', payer: { kind: 'medicaid' } }],
  [
    '#code=L1833&payer=commercial/priority-health',
    { view: 'code', code: 'L1833', payer: { kind: 'commercial', id: 'priority-health' } },
  ],
])('%s is a view, and the view gives that address', (hash, view) => {
  expect(viewOf(hash)).toEqual(view);
  expect(hashOf(view)).toBe(hash);
});

test('what does not fit is left out', () => {
  expect(viewOf('')).toEqual({ view: 'rules' });
  expect(viewOf('#code=e0601')).toEqual({ view: 'code', code: 'E0601' });
  expect(viewOf('#code=<b>&payer=nobody')).toEqual({ view: 'code' });
});

test('an address leads there from any page of the extension', () => {
  expect(referenceAddress({ view: 'rule', id: 'span-dates' })).toBe('/reference.html#span-dates');
});
