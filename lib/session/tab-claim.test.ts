import { describe, expect, test } from 'vitest';
import type { News } from './shared.ts';
import {
  IDLE_MS,
  isIdle,
  leaveFrame,
  newTabClaim,
  noteLoad,
  sharedFor,
  startOver,
  takeNews,
  takeSigns,
} from './tab-claim.ts';
import { pageClaim } from './test-claims.ts';

const HEADER = { insured: { id: '1EG4TE5MK73' }, patientAccount: 'A-100', priorAuthNumber: '' };
const LINES = { lines: [{ procedureCode: 'E0601', charge: '96.40' }] };
const news = (content: Record<string, unknown>, more: Partial<News> = {}): News => ({
  claim: pageClaim(content),
  left: [],
  over: false,
  submitted: false,
  ...more,
});
const begin = () => newTabClaim('portal.test', 1_000);

describe('frames', () => {
  test('two parts are one claim, led by the frame that has the lines', () => {
    const tab = takeNews(takeNews(begin(), 3, 'a', news(HEADER), 1), 5, 'b', news(LINES), 2);
    expect(sharedFor(tab, 3)).toMatchObject({ leads: false, claim: 5, frames: [pageClaim(LINES)] });
    expect(sharedFor(tab, 5)).toMatchObject({ leads: true, claim: 5, frames: [pageClaim(HEADER)] });
  });

  test('two whole claims are two, and share no steps and no answers', () => {
    const notes = { values: { rentalMonth: 3 }, lineValues: [], dismissed: [], lines: [] };
    let tab = takeNews(
      begin(),
      3,
      'a',
      news({ ...HEADER, ...LINES }, { left: [pageClaim(HEADER)], notes }),
      1,
    );
    expect(sharedFor(tab, 3).notes).toEqual(notes);
    tab = takeNews(tab, 5, 'b', news({ ...HEADER, patientAccount: 'A-200', ...LINES }), 2);
    expect(sharedFor(tab, 5)).toMatchObject({ leads: true, frames: [], steps: [] });
    expect(sharedFor(tab, 5).notes).toBeUndefined();
  });

  test('a frame that would fit two claims belongs to the one that it names, or to none', () => {
    const note = { patientAccount: 'A-100', additionalInfo: 'x', amountPaid: '1.00' };
    let tab = takeNews(begin(), 3, 'a', news({ patientAccount: 'A-100', ...LINES }), 1);
    tab = takeNews(tab, 5, 'b', news({ patientAccount: 'A-200', ...LINES }), 2);
    expect(sharedFor(takeNews(tab, 7, 'c', news(note), 3), 7).frames).toHaveLength(1);
    const unnamed = { additionalInfo: 'x', amountPaid: '1.00' };
    expect(sharedFor(takeNews(tab, 7, 'c', news(unnamed), 3), 7).frames).toHaveLength(0);
  });

  test('what a frame shows that is no claim by itself stands beside the others by name only', () => {
    const signs = { claim: ['priorAuthNumber'], line: [], heading: false, foreign: [] };
    const tab = takeSigns(takeNews(begin(), 3, 'a', news(LINES), 1), 5, 'b', signs);
    expect(sharedFor(tab, 3).beside).toEqual([signs]);
    expect(sharedFor(tab, 5).beside[0]?.line).toContain('lines[i].procedureCode');
    expect(JSON.stringify(sharedFor(tab, 5).beside)).not.toContain('E0601');
  });
});

describe('steps', () => {
  test('a page that takes the place of another makes it a step', () => {
    const tab = takeNews(takeNews(begin(), 0, 'a', news(HEADER), 1), 0, 'b', news(LINES), 2);
    expect(sharedFor(tab, 0)).toMatchObject({ steps: [pageClaim(HEADER)], inDoubt: false });
  });

  test('after Submit, and after a page without a claim, it is in doubt whose the steps are', () => {
    const sent = leaveFrame(takeNews(begin(), 0, 'a', news(HEADER, { submitted: true }), 1), 0);
    expect(sharedFor(sent, 0).inDoubt).toBe(true);
    const left = leaveFrame(takeNews(begin(), 0, 'a', news(HEADER), 1), 0);
    const next = takeNews(noteLoad(left), 0, 'b', news(LINES), 2);
    expect(sharedFor(next, 0).inDoubt).toBe(false);
    const later = takeNews(noteLoad(noteLoad(left)), 0, 'c', news(LINES), 2);
    expect(sharedFor(later, 0).inDoubt).toBe(true);
  });

  test('another claim has another number, no steps and no answers', () => {
    const tab = takeNews(begin(), 0, 'a', news(HEADER, { left: [pageClaim(LINES)] }), 1);
    const over = takeNews(tab, 0, 'a', news({ patientAccount: 'A-200' }, { over: true }), 2);
    expect(over.epoch).not.toBe(tab.epoch);
    expect(sharedFor(over, 0).steps).toEqual([]);
    expect(startOver(tab, 3).notes).toBeUndefined();
  });

  test('half an hour without a touch ends it', () => {
    const tab = takeNews(begin(), 0, 'a', news(HEADER), 1);
    expect(isIdle(tab, IDLE_MS)).toBe(false);
    expect(isIdle(tab, 1 + IDLE_MS)).toBe(true);
  });
});
