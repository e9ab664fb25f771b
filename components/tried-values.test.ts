import { expect, test } from 'vitest';
import { boxesOf, triedIn } from './tried-values.ts';

const FORM = boxesOf(1, {
  'lines[1].procedureCode': 'E0601',
  'lines[1].modifiers': 'NU KX',
  'lines[1].dateFrom': '11/03/2026',
  'lines[1].charge': '$820.00',
  priorAuthNumber: '',
});

test('what stands in the form is no trial, also when it was typed again', () => {
  expect(triedIn(1, FORM, {}).edits).toEqual([]);
  expect(triedIn(1, FORM, { procedureCode: 'E0601 ', charge: '$820.00' })).toEqual({ edits: [], wrong: {} });
});

test('boxes that differ become edits of the claim, in its own values', () => {
  const { edits } = triedIn(1, FORM, {
    procedureCode: 'e0470',
    dateFrom: '11/5/26',
    charge: '90',
    priorAuthNumber: 'A12',
    'modifiers[0]': 'rr',
    'modifiers[1]': '',
    'modifiers[2]': 'KH',
  });
  expect(edits).toEqual([
    { field: 'lines[1].procedureCode', to: 'E0470' },
    { field: 'lines[1].dateFrom', to: '2026-11-05' },
    { field: 'lines[1].charge', to: 9000 },
    { field: 'priorAuthNumber', to: 'A12' },
    { field: 'lines[1].modifiers', to: ['RR', 'KH'] },
  ]);
});

test('an emptied box tries a blank field', () => {
  expect(triedIn(1, FORM, { charge: '' }).edits).toEqual([{ field: 'lines[1].charge', to: '' }]);
});

test.each([
  ['procedureCode', 'ABCD'],
  ['procedureCode', 'E06O1'],
  ['dateFrom', '13/45/2026'],
  ['placeOfService', '123'],
  ['units', '0'],
  ['units', 'two'],
  ['charge', 'free'],
  ['modifiers[2]', 'KHI'],
])('%s does not take %s, and the rest is tried without it', (box, written) => {
  const { edits, wrong } = triedIn(1, FORM, { [box]: written, priorAuthNumber: 'A12' });
  expect(edits).toEqual([{ field: 'priorAuthNumber', to: 'A12' }]);
  expect(Object.keys(wrong)).toEqual([box]);
});
