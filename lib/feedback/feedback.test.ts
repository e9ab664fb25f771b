import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { newNoteId } from './note-id.ts';
import { wrongNoteSchema, wrongReportSchema } from './schema.ts';
import { identifies } from './screen.ts';

const { claim } = claimFromJson({
  patient: { lastName: 'Sample', firstName: 'Ada' },
  patientAccount: 'A-100',
  lines: [{ procedureCode: 'E0601', modifiers: ['RR'] }],
});

test.each([
  'Her birthday is 02/01/1950',
  'seen 2026-11-03',
  'call 555 012 3456',
  'member 1EG4TE5MK73',
  'ask ada.s@clinic.example',
  'Mrs. SAMPLE has the order on file',
  'account a-100 was paid',
])('"%s" seems to say whose claim it is', (text) => {
  expect(identifies(text, claim)).toBe(true);
});

test.each([
  '',
  'E0601 with RR KX is paid by this plan, see LCD L33718',
  'G47.33 is on the list since April',
  'the KX rule does not hold for 4 of our payers',
])('"%s" does not', (text) => {
  expect(identifies(text, claim)).toBe(false);
});

test('a note holds codes and no more', () => {
  const note = {
    id: newNoteId(),
    choice: 'on-file',
    comment: '',
    code: 'E0601',
    modifiers: ['RR', 'KX'],
    finding: { rule: 'r', branch: 'b', version: '1', severity: 'will-deny', status: 'failed', line: 0 },
  };
  expect(wrongReportSchema.safeParse(note).success).toBe(true);
  for (const extra of [
    { patient: 'Sample' },
    { id: 'Sample' },
    { id: '1-Sample' },
    { code: 'SAMPLE' },
    { modifiers: ['Sample'] },
    { choice: 'because' },
  ])
    expect(wrongReportSchema.safeParse({ ...note, ...extra }).success).toBe(false);
  expect(wrongReportSchema.safeParse({ ...note, finding: { ...note.finding, message: 'x' } }).success).toBe(
    false,
  );
});

test('notes of an older version, with ids of another kind, are read', () => {
  const note = {
    id: '0b1c6e0e-3c6e-4b57-9d3c-0d5a1f8f6b52',
    day: '2026-11-02',
    choice: 'other',
    comment: '',
    modifiers: [],
    finding: { rule: 'r', branch: 'b', version: '1', severity: 'will-deny', status: 'failed' },
  };
  expect(wrongNoteSchema.safeParse(note).success).toBe(true);
});
