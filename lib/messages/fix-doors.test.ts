import { expect, test } from 'vitest';
import { fixInputs } from './fix-doors.ts';

const ROWS = [{ field: 'lines[i].modifiers[j]', from: 'KX RR', to: 'RR KX' }];
const EDITS = [{ field: 'lines[0].modifiers', to: ['RR', 'KX'] }];

test('a change of claim fields goes through as it is', () => {
  expect(fixInputs.make({ edits: EDITS, rows: ROWS, says: 'a1', form: 1 })).toEqual({
    edits: EDITS,
    rows: ROWS,
    says: 'a1',
    form: 1,
  });
});

test.each([
  ['a box that is no field of a claim', { edits: [{ field: 'password', to: 'x' }], rows: ROWS, says: 'a1' }],
  [
    'a value that no field takes',
    { edits: [{ field: 'totalCharge', to: { raw: '1' } }], rows: ROWS, says: 'a1' },
  ],
  ['no word of what was shown', { edits: EDITS, says: 'a1' }],
  ['no word of what the claim said', { edits: EDITS, rows: ROWS }],
  ['a form that is no number', { edits: EDITS, rows: ROWS, says: 'a1', form: '1' }],
  ['nothing at all', null],
])('%s does not', (_, input) => {
  expect(() => fixInputs.make(input)).toThrow();
});
