import { expect, test } from 'vitest';
import { Draft, newLine } from './draft.ts';

const draft = () =>
  new Draft({
    fields: { 'patient.deathDate': '01/01/2026', 'insured.id': 'W1' },
    diagnoses: ['G47.33'],
    lines: [newLine({ procedureCode: 'E0601', modifiers: ['RR'], charge: '98.40' })],
  });

test('carries what no box shows, and sums up what is charged', () => {
  const one = draft();
  one.set('insured.id', 'W2');
  one.lines.push(newLine({ charge: '1,001.60' }), newLine({ charge: 'none' }));
  expect(one.claim().fields).toEqual({
    'patient.deathDate': '01/01/2026',
    'insured.id': 'W2',
    totalCharge: '1100.00',
  });
});

test('leaves out lines, modifiers and last diagnoses into which nothing is typed', () => {
  const one = draft();
  one.lines.push(newLine());
  one.setModifier(0, 3, 'KX');
  one.setDiagnosis(3, 'I10');
  one.setDiagnosis(5, ' ');
  const { diagnoses, lines } = one.claim();
  expect(diagnoses).toEqual(['G47.33', '', '', 'I10']);
  expect(lines.map(({ modifiers }) => modifiers)).toEqual([['RR', 'KX']]);
});
