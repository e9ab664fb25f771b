import { expect, it } from 'vitest';
import type { ClaimSigns } from '../../lib/claim/signs.ts';
import type { Shared } from '../../lib/session/shared.ts';
import { Beside } from './beside.ts';

const signs = (claim: string): ClaimSigns => ({ claim: [claim], line: [], foreign: [], heading: false });
const sharedWith = (...beside: readonly ClaimSigns[]): Shared => ({
  epoch: 1,
  steps: [],
  inDoubt: false,
  frames: [],
  beside,
  noted: 0,
  leads: true,
});
const LINES = signs('lines');

/** A frame that keeps what it sent and what it heard; `answer` is what the background says. */
function frame(answer: () => Promise<Shared>) {
  const sent: ClaimSigns[] = [];
  const heard: Shared[] = [];
  const beside = new Beside(
    {
      joinClaim: answer,
      shareSigns: (own) => {
        sent.push(own);
        return answer();
      },
    },
    (shared) => heard.push(shared),
  );
  return { beside, sent, heard };
}

it('shows what a page is once, and again when it is something else or its form is gone', async () => {
  const { beside, sent, heard } = frame(async () => sharedWith(LINES));
  beside.show(signs('header'));
  beside.show(signs('header'));
  expect(sent).toHaveLength(1);
  await expect.poll(() => heard).toHaveLength(1);
  expect(beside.signs).toEqual([LINES]);
  beside.show(signs('diagnoses'));
  expect(sent).toHaveLength(2);
  beside.forget();
  expect(beside.signs).toEqual([]);
  beside.show(signs('diagnoses'));
  expect(sent).toHaveLength(3);
});

it('is told of what the background says by itself, not of what was asked for', async () => {
  const { beside, heard } = frame(async () => sharedWith(LINES));
  await beside.ask();
  expect(beside.shared?.beside).toEqual([LINES]);
  expect(heard).toEqual([]);
  beside.take(sharedWith());
  expect(heard).toEqual([sharedWith()]);
});

it('stands for itself when nobody answers', async () => {
  const { beside, heard } = frame(() => Promise.reject(new Error('updated')));
  beside.take(sharedWith(LINES));
  beside.show(signs('header'));
  await beside.ask();
  expect(beside.shared).toBeUndefined();
  expect(heard).toHaveLength(1);
});
