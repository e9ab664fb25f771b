import { expect, test } from 'vitest';
import { ClaimNotes } from './notes.ts';

const CPAP = 'E0601|2026-11-03|9640|RR KH';
const MASK = 'A7030|2026-11-03|3000|';
const BED = 'E0260|2026-11-03|9900|RR';

function answered(): ClaimNotes {
  const notes = new ClaimNotes();
  notes.follow([CPAP, MASK]);
  notes.answer('ctx.rentalMonth', 0, 3);
  notes.answer('ctx.highUse', 1, true);
  notes.dismiss('late#rule@1', 'x');
  return notes;
}

test('answers and "Not now" stay with their line when a line comes before it or goes', () => {
  const notes = answered();
  notes.follow([BED, CPAP, MASK]);
  expect(notes.context.lineValues).toEqual({ 1: { rentalMonth: 3 }, 2: { highUse: true } });
  expect(notes.isDismissed('late#rule@2', () => 'x')).toBe(true);
  notes.follow([BED, MASK]);
  expect(notes.context.lineValues).toEqual({ 1: { highUse: true } });
  expect(notes.isDismissed('late#rule@1', () => 'x')).toBe(true);
});

test('a line that comes back finds its answer; another item in its place does not', () => {
  const notes = answered();
  notes.follow([MASK]);
  notes.follow([BED, MASK]);
  expect(notes.context.lineValues).toEqual({ 1: { highUse: true } });
  notes.follow([CPAP, BED, MASK]);
  expect(notes.context.lineValues).toEqual({ 0: { rentalMonth: 3 }, 2: { highUse: true } });
});

test('a code that is typed over loses its answer, a charge that is corrected does not', () => {
  const notes = answered();
  notes.follow(['E0601|2026-11-03|9900|RR KH', MASK]);
  expect(notes.context.lineValues[0]).toEqual({ rentalMonth: 3 });
  notes.follow([BED, MASK]);
  expect(notes.context.lineValues[0]).toBeUndefined();
});

test('on another page of the claim everything is there again, at the lines where they stand there', () => {
  const before = answered();
  before.answer('payer.kind', undefined, 'medicaid');
  before.answer('ctx.deliveryDate', undefined, '2026-11-03');
  before.dismiss('early#rule@0', 'y', 'payer-confirmed');
  const notes = new ClaimNotes();
  notes.adopt(structuredClone(before.carry));
  notes.follow([BED, CPAP, MASK]);
  expect(notes.payer).toEqual({ kind: 'medicaid' });
  expect(notes.context.values).toEqual({ deliveryDate: '2026-11-03' });
  expect(notes.context.lineValues).toEqual({ 1: { rentalMonth: 3 }, 2: { highUse: true } });
  expect(notes.isDismissed('late#rule@2', () => 'x')).toBe(true);
  expect(notes.dismissed).toEqual([
    { key: 'late#rule@2', signature: 'x' },
    { key: 'early#rule@1', signature: 'y', reason: 'payer-confirmed' },
  ]);
});
