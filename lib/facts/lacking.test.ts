import { expect, test } from 'vitest';
import { ABSENT_LIST, BLANK, type Claim, type ClaimLine, known } from '../claim/claim.ts';
import { lackingIn } from './lacking.ts';

const LINE: ClaimLine = { fields: {}, modifiers: ABSENT_LIST, diagnosisPointers: ABSENT_LIST };
const claim = (lines: readonly ClaimLine[]): Claim => ({
  fields: {
    priorAuthNumber: BLANK,
    amountPaid: { state: 'unreadable', raw: 'x' },
    patientAccount: known('A-1'),
  },
  diagnoses: { entries: [{ state: 'unreadable', raw: 'G47' }], complete: true },
  lines,
  linesComplete: true,
  attachments: [],
});

const unknown = (missing: string, reason: string) => ({ state: 'unknown', reason, missing });

test('says of boxes on the page why they are not known, of others nothing', () => {
  const unread = {
    ...LINE,
    modifiers: { ...ABSENT_LIST, state: 'unreadable' as const, raw: 'two selected' },
  };
  const names = [
    'line.modifiers',
    'priorAuthNumber',
    'amountPaid',
    'diagnoses',
    'patientAccount',
    'resubmission.code',
    'history',
  ];
  expect(lackingIn(claim([LINE, unread]), names)).toEqual({
    'line.modifiers': unknown('line.modifiers', 'unreadable'),
    priorAuthNumber: { state: 'blank', from: 'page' },
    amountPaid: unknown('amountPaid', 'unreadable'),
    diagnoses: unknown('diagnoses', 'unreadable'),
  });
});

test('a list of which more may stand behind is incomplete, a box that one line has not is not blank', () => {
  const more = { ...LINE, modifiers: { state: 'known' as const, values: ['KX'], complete: false } };
  expect(lackingIn(claim([more]), ['line.modifiers'])).toEqual({
    'line.modifiers': unknown('line.modifiers', 'incomplete'),
  });
  const inPart = { ...claim([]), diagnoses: { entries: [known('G47.33')], complete: false } };
  expect(lackingIn(inPart, ['diagnoses'])).toEqual({ diagnoses: unknown('diagnoses', 'incomplete') });
  const blank = { ...LINE, fields: { units: BLANK } };
  expect(lackingIn(claim([blank, LINE]), ['line.units'])).toEqual({});
  expect(lackingIn(claim([blank, blank]), ['line.units'])).toEqual({
    'line.units': { state: 'blank', from: 'page' },
  });
});
