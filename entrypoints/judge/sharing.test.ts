import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claimFromJson } from '../../lib/claim/json.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { News, Shared } from '../../lib/session/shared.ts';
import { Beside } from '../checker/beside.ts';
import { Sharing } from './sharing.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SHARED: Shared = {
  epoch: 1,
  steps: [],
  inDoubt: false,
  frames: [],
  beside: [],
  noted: 0,
  leads: true,
};

/** A frame whose session shows `charge`; `told` are the charges that the background heard of. */
function frame() {
  const session = { mustTell: false, charge: '1.00' };
  const told: string[] = [];
  const left: boolean[] = [];
  const news = (): News => ({
    claim: claimFromJson({ totalCharge: session.charge, lines: [] }).claim,
    left: [],
    over: false,
    submitted: false,
  });
  const beside = new Beside({ joinClaim: async () => SHARED, shareSigns: async () => SHARED }, () => {});
  const sharing = new Sharing(
    {
      shareClaim: async ({ claim }) => {
        const value = claim.fields.totalCharge;
        told.push(value?.state === 'known' ? String(value.value) : '');
        return SHARED;
      },
      leaveForm: (stays) => left.push(stays),
    },
    beside,
  );
  const read = () =>
    sharing.read({
      get mustTell() {
        return session.mustTell;
      },
      news,
    } as unknown as ClaimSession);
  return { session, told, left, beside, sharing, read };
}

it('tells a claim once it has settled, and the same only once', () => {
  const { session, told, read } = frame();
  read();
  vi.advanceTimersByTime(300);
  session.charge = '12.00';
  read();
  vi.advanceTimersByTime(300);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['1200']);
  read();
  vi.advanceTimersByTime(400);
  expect(told).toEqual(['1200']);
});

it('tells a form that never settles all the same', () => {
  const { told, read } = frame();
  for (let at = 0; at <= 3_000; at += 100) {
    read();
    vi.advanceTimersByTime(100);
  }
  expect(told).toEqual(['100']);
});

it('tells at once that another claim began', () => {
  const { session, told, read } = frame();
  read();
  vi.advanceTimersByTime(400);
  session.mustTell = true;
  read();
  vi.advanceTimersByTime(0);
  expect(told).toEqual(['100', '100']);
});

it('tells the last state before it leaves, and forgets what stood beside', async () => {
  const { told, left, beside, sharing, read } = frame();
  await beside.ask();
  sharing.leave(true);
  expect(left, 'nothing was read').toEqual([]);
  read();
  sharing.leave(true);
  expect(told).toEqual(['100']);
  expect(left).toEqual([true]);
  expect(beside.shared).toBeUndefined();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(['100']);
});
