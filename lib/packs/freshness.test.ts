import { expect, test } from 'vitest';
import { endsSoon, silentSince } from './freshness.ts';

const DAY = 24 * 60 * 60_000;
const now = Date.parse('2026-11-27T12:00:00Z');
const asked = (askedAt: number) => ({ failures: 3, askedAt, nextAt: askedAt + 1 });
const nothing = { said: 'problem', problem: { reason: 'no-answer' } } as const;

test('a pack is near its end for a week, and not after it', () => {
  expect(endsSoon({ expires: '2026-12-04T13:00:00Z' }, now)).toBe(false);
  expect(endsSoon({ expires: '2026-12-04T11:00:00Z' }, now)).toBe(true);
  expect(endsSoon({ expires: '2026-11-27T11:00:00Z' }, now)).toBe(false);
});

test('a feed is silent when it was asked in vain for three days', () => {
  const heardAt = now - 4 * DAY;
  const feed = { at: 0, heardAt, said: nothing, state: asked(now) };
  expect(silentSince(feed, now)).toBe(heardAt);
  expect(silentSince({ ...feed, heardAt: now - 2 * DAY }, now)).toBeUndefined();
  expect(silentSince({ ...feed, said: { said: 'up-to-date' } }, now)).toBeUndefined();
});

test('a computer that was off for a week has asked nothing in vain', () => {
  const heardAt = now - 8 * DAY;
  expect(silentSince({ at: 0, heardAt, said: nothing, state: asked(heardAt + DAY) }, now)).toBeUndefined();
});

test('a feed that never answered is silent since it is followed', () => {
  expect(silentSince({ at: now - 4 * DAY, said: nothing, state: asked(now) }, now)).toBe(now - 4 * DAY);
});
