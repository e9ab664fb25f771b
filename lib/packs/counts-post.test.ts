import { expect, test } from 'vitest';
import {
  afterFailure,
  afterSent,
  countsFileName,
  postProblem,
  postRequest,
  whenToPost,
} from './counts-post.ts';

const HOUR = 3_600_000;
/** A Friday at noon where the biller sits. */
const FRIDAY = new Date(2026, 10, 27, 12).getTime();
const MONDAY = new Date(2026, 10, 30).getTime();
const answer = (status: number, retryAfter?: string) => ({
  status,
  bytes: new Uint8Array(),
  ...(retryAfter !== undefined && { retryAfter }),
});

test('a file is put beside the others, under the random number of its week', () => {
  const name = countsFileName({ week: '2026-11-16', id: '6d2f9a0e-8d7c-4c1e-9b54-0a5d1c3f7e21' });
  expect(name).toBe('box24-counts-2026-11-16-6d2f9a0e-8d7c-4c1e-9b54-0a5d1c3f7e21.json');
  for (const address of ['https://packs.example/hill/counts', 'https://packs.example/hill/counts/'])
    expect(postRequest(address, name, '{}').url).toBe(`https://packs.example/hill/counts/${name}`);
});

test.each([
  [answer(200), undefined],
  [answer(201), undefined],
  [answer(204), undefined],
  [answer(202), { reason: 'status', status: 202 }],
  [answer(403), { reason: 'status', status: 403 }],
  [answer(500), { reason: 'status', status: 500 }],
  [{ failed: 'network' } as const, { reason: 'no-answer' }],
])('what an answer means: %j', (given, problem) => {
  expect(postProblem(given)).toEqual(problem);
});

test('once all is sent, the next week goes within two days of its end, each biller at another moment', () => {
  expect(afterSent(FRIDAY, 0)).toEqual({ failures: 0, nextAt: MONDAY + 6 * HOUR });
  expect(afterSent(FRIDAY, 0.5).nextAt).toBe(MONDAY + 30 * HOUR);
  // On a Monday the week that is over ended at midnight; the next one ends in a week.
  const monday = MONDAY + 9 * HOUR;
  expect(new Date(afterSent(monday, 0).nextAt)).toEqual(new Date(2026, 11, 7, 6));
  const minutes = new Set(
    Array.from({ length: 100 }, (_, biller) => Math.floor(afterSent(FRIDAY, biller / 100).nextAt / 60_000)),
  );
  expect(minutes.size).toBe(100);
});

test('after a failure it waits longer each time, and at least as long as the host asks for', () => {
  const waits = [1, 2, 3, 4, 30].map(
    (failures) => afterFailure({ failures: failures - 1, nextAt: 0 }, undefined, FRIDAY, 1).nextAt - FRIDAY,
  );
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.at(-1)).toBeLessThanOrEqual(24 * HOUR);
  expect(afterFailure(undefined, answer(503, '7200'), FRIDAY, 0)).toEqual({
    failures: 1,
    nextAt: FRIDAY + 2 * HOUR,
  });
});

test('what was missed is spread over a morning; what is ahead waits; a moment of a wrong clock counts for nothing', () => {
  expect(whenToPost(undefined, FRIDAY, 0.5)).toBe(FRIDAY);
  expect(whenToPost({ failures: 0, nextAt: FRIDAY - 1_000 }, FRIDAY, 0.5)).toBe(FRIDAY);
  expect(whenToPost({ failures: 0, nextAt: FRIDAY - 20 * HOUR }, FRIDAY, 0.5)).toBe(FRIDAY + 2 * HOUR);
  expect(whenToPost({ failures: 0, nextAt: MONDAY }, FRIDAY, 0.5)).toBe(MONDAY);
  expect(whenToPost({ failures: 0, nextAt: FRIDAY + 400 * 24 * HOUR }, FRIDAY, 0.25)).toBe(FRIDAY + HOUR);
});
