import { expect, test } from 'vitest';
import { withEdits } from './edit.ts';
import { claimFromJson, claimToJson } from './json.ts';

const { claim } = claimFromJson({
  icdIndicator: '9',
  lines: [
    { procedureCode: 'K0553', modifiers: ['KX'] },
    { procedureCode: 'E0466', modifiers: ['RR', 'KH'] },
  ],
});

test('fields of header and lines are changed, in a claim of its own', () => {
  const edited = withEdits(claim, [
    { field: 'icdIndicator', to: '0' },
    { field: 'lines[0].procedureCode', to: 'A4239' },
    { field: 'lines[1].modifiers', to: ['RR'] },
  ]);
  expect(claimToJson(edited)).toEqual({
    icdIndicator: '0',
    lines: [
      { procedureCode: 'A4239', modifiers: ['KX'] },
      { procedureCode: 'E0466', modifiers: ['RR'] },
    ],
  });
  expect(claim.lines[1]?.modifiers.values).toEqual(['RR', 'KH']);
});

test('nothing is left blank', () => {
  const edited = withEdits(claim, [
    { field: 'icdIndicator', to: '' },
    { field: 'lines[1].modifiers', to: [] },
  ]);
  expect(edited.fields.icdIndicator).toEqual({ state: 'blank' });
  expect(edited.lines[1]?.modifiers).toEqual({ state: 'known', values: [], complete: true });
});

test('a line that is not there cannot be changed', () => {
  expect(() => withEdits(claim, [{ field: 'lines[2].units', to: 1 }])).toThrow('lines[2].units');
});
