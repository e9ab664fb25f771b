import { expect, test } from 'vitest';
import { ClaimHistory, PREFILL_MS } from './history.ts';
import { NO_CLAIM, wholeClaim } from './parts.ts';
import { pageClaim } from './test-claims.ts';

const HEADER = pageClaim({ insured: { id: '1EG4TE5MK73' }, patientAccount: 'A-100', priorAuthNumber: '' });
const EMPTY = pageClaim({ insured: { id: '' }, patientAccount: '', priorAuthNumber: '' });
const LINES = pageClaim({ lines: [{ procedureCode: 'E0601', charge: '96.40' }] });
const IDLE = { submitting: false };

const whole = (history: ClaimHistory, now = NO_CLAIM) => wholeClaim(now, history.parts).claim;

test('a step that was left still counts, and is told once', () => {
  const history = new ClaimHistory();
  history.read(HEADER, IDLE, 0);
  expect(history.read(LINES, IDLE, 1)).toEqual({ isOther: false, left: HEADER });
  expect(history.read(LINES, IDLE, 2)).toEqual({ isOther: false });
  expect(whole(history, LINES).fields.patientAccount).toMatchObject({ value: 'A-100' });
});

test('a fresh header after the lines is another claim, once its script had its time to fill it', () => {
  const history = new ClaimHistory();
  history.read(HEADER, IDLE, 0);
  history.read(LINES, IDLE, 1);
  expect(history.read(EMPTY, IDLE, 2).isOther).toBe(false);
  expect(whole(history, EMPTY).lines, 'in doubt nothing is taken over').toEqual([]);
  expect(history.patience(2)).toBe(PREFILL_MS);
  expect(history.read(EMPTY, IDLE, 2 + PREFILL_MS).isOther).toBe(true);
  expect(history.steps).toEqual([]);
});

test('a header that its script fills a moment later is the same claim', () => {
  const history = new ClaimHistory();
  history.read(HEADER, IDLE, 0);
  history.read(LINES, IDLE, 1);
  history.read(EMPTY, IDLE, 2);
  expect(history.read(HEADER, IDLE, 500).isOther).toBe(false);
  expect(whole(history, HEADER).lines).toHaveLength(1);
});

test('the steps of an earlier page count until this page says otherwise', () => {
  const history = new ClaimHistory();
  history.join([HEADER], false);
  expect(history.read(LINES, IDLE, 0).isOther).toBe(false);
  expect(whole(history, LINES).fields.patientAccount).toMatchObject({ value: 'A-100' });
  const other = pageClaim({ insured: { id: '1EG4TE5MK73' }, patientAccount: 'A-101', priorAuthNumber: '' });
  expect(history.read(other, IDLE, 1).isOther).toBe(true);
  expect(whole(history, other).lines).toEqual([]);
});

test('what the biller types is no other claim until it is complete; what the biller empties is none either', () => {
  const history = new ClaimHistory();
  history.read(EMPTY, IDLE, 0);
  const typing = { ...IDLE, focused: 'insured.id', edited: 'insured.id' };
  for (const id of ['1', '1EG4', '1EG4TE5MK73'])
    expect(history.read(pageClaim({ insured: { id }, patientAccount: '' }), typing, 1).isOther).toBe(false);
  history.read(HEADER, IDLE, 2);
  history.read(pageClaim({ insured: { id: '' }, patientAccount: 'A-100', priorAuthNumber: '' }), typing, 3);
  const left = history.read(
    pageClaim({ insured: { id: '' }, patientAccount: 'A-100', priorAuthNumber: '' }),
    { ...IDLE, edited: 'priorAuthNumber' },
    4 + 2 * PREFILL_MS,
  );
  expect(left.isOther).toBe(false);
});

test('a form that empties itself after Submit is another claim at once', () => {
  const history = new ClaimHistory();
  history.read(pageClaim({ lines: [{ procedureCode: 'E0601' }] }), IDLE, 0);
  expect(history.read(pageClaim({ lines: [] }), { submitting: true }, 1).isOther).toBe(true);
});
