import { expect, test } from 'vitest';
import { playFeedDay } from './feed-day.ts';

const CLIENTS = 40;

test('a day whose requests are all made', async () => {
  const { host, requests, reached, index, pack, all, half } = await playFeedDay(CLIENTS, 1, 7);
  // Two more: each publication asks for the index once, to know its ETag.
  expect(host.requests).toBe(requests + 2);
  expect(reached).toBe(CLIENTS);
  expect(half).toBeLessThan(all);
  // Asked hourly with a quarter more or less.
  expect(all).toBeLessThanOrEqual(75);
  expect(host.unanswered).toBeGreaterThan(CLIENTS);
  // Every client fetches index and pack once that day, and hears "not modified" otherwise.
  expect(host.requests - host.unanswered - host.notModified).toBe(2 * CLIENTS + 2);
  expect(host.bytesOut).toBeGreaterThan(CLIENTS * (index + pack));
}, 60_000);

test('a day of which a part is made is the same day', async () => {
  const [whole, part] = [await playFeedDay(CLIENTS, 1, 7), await playFeedDay(CLIENTS, 8, 7)];
  const { real, host, index: _, pack: __, ...rest } = part;
  expect(whole).toMatchObject(rest);
  expect(real).toBe(5);
  expect(host.requests).toBeLessThan(whole.host.requests / 4);
}, 60_000);
