import { describe, expect, it } from 'vitest';
import { backgroundInputs, parser } from './background-schema.ts';
import { checkerInputs, claimInputs } from './checker-doors.ts';
import { asker, type Reply, type Request } from './envelope.ts';
import { type Doors, type Sender, serve } from './serve.ts';

interface Api {
  double(input: { readonly number: number }): Promise<number>;
  secret(input: Readonly<Record<string, never>>): Promise<string>;
  breaks(input: Readonly<Record<string, never>>): Promise<void>;
  mine(input: Readonly<Record<string, never>>): Promise<string>;
}

const SELF = {
  id: 'box24',
  pages: 'chrome-extension://box24/',
  practice: 'chrome-extension://box24/practice.html',
};
const PAGE: Sender = { id: 'box24', url: 'https://portal.example/claim', tab: { id: 7 }, frameId: 0 };
const PRACTICE: Sender = { id: 'box24', url: 'chrome-extension://box24/practice.html?claim=a' };
const OWN: Sender = { id: 'box24', url: 'chrome-extension://box24/sidepanel.html' };

const doors: Doors<Api> = {
  double: {
    from: 'any',
    parse(input) {
      const { number } = input as { number: unknown };
      if (typeof number !== 'number') throw new Error('number is no number');
      return { number };
    },
    answer: async ({ number }) => number * 2,
  },
  mine: { from: 'content', parse: () => ({}), answer: async () => 'for scripts in pages' },
  secret: { from: 'own', parse: () => ({}), answer: async () => 'for our pages' },
  breaks: {
    from: 'any',
    parse: () => ({}),
    answer: () => Promise.reject(new Error('the disk is full')),
  },
};
const listener = serve('background', doors, SELF);

/** What comes back to a message, or undefined when it is not for this place. */
function send(message: unknown, sender: Sender): Promise<Reply | undefined> {
  return new Promise((resolve) => {
    let replied = false;
    const waits = listener(message, sender, (reply) => {
      replied = true;
      resolve(reply);
    });
    if (!waits && !replied) resolve(undefined);
  });
}
const request = (ask: string, input: unknown = {}): Request => ({ to: 'background', ask, input });

describe('a place that answers questions', () => {
  it('answers', async () => {
    expect(await send(request('double', { number: 4 }), PAGE)).toEqual({ ok: true, value: 8 });
  });

  it('answers the practice page as it does a script in a page, and as a page of ours', async () => {
    expect(await send(request('mine'), PRACTICE)).toEqual({ ok: true, value: 'for scripts in pages' });
    expect(await send(request('secret'), PRACTICE)).toEqual({ ok: true, value: 'for our pages' });
    const refused = { ok: false, reason: '"mine" may be asked by a script in a page only' };
    expect(await send(request('mine'), OWN)).toEqual(refused);
    const alike = { ...OWN, url: `${SELF.practice}x` };
    expect(await send(request('mine'), alike)).toEqual(refused);
  });

  it('leaves alone what is for another place or is no message of ours', async () => {
    for (const message of [{ ...request('double'), to: 'checker' }, null, 'double', [], 7])
      expect(await send(message, PAGE)).toBeUndefined();
  });

  it.each([
    ['an unknown question', request('nothing'), PAGE, /no answer to "nothing"/],
    ['a name that every object has', request('toString'), PAGE, /no answer to "toString"/],
    ['another extension', request('double', { number: 1 }), { ...PAGE, id: 'other' }, /only Box24 itself/],
    ['nobody', request('double', { number: 1 }), {}, /only Box24 itself/],
    ['input that does not fit', request('double', { number: 'four' }), PAGE, /"double": number is no number/],
    ["a page asking what is for our pages' ears", request('secret'), PAGE, /Box24's own pages only/],
    ['a sender without an address', request('secret'), { id: 'box24' }, /Box24's own pages only/],
    [
      'an address that only begins alike',
      request('secret'),
      { id: 'box24', url: 'chrome-extension://box24.evil/' },
      /own pages only/,
    ],
    ['a fault behind the door', request('breaks'), PAGE, /the disk is full/],
  ])('refuses %s with the reason', async (_, message, sender, reason) => {
    expect(await send(message, sender)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('answers our own pages what is for them', async () => {
    expect(await send(request('secret'), OWN)).toEqual({ ok: true, value: 'for our pages' });
  });
});

describe('asking', () => {
  it('gives the answer, and rejects with the reason or when nobody answers', async () => {
    const ask = asker<Api>('background', (message) => send(message, PAGE));
    expect(await ask('double', { number: 21 })).toBe(42);
    await expect(ask('breaks', {})).rejects.toThrow('the disk is full');
    await expect(asker<Api>('background', async () => undefined)('breaks', {})).rejects.toThrow(
      'nobody answered "breaks" at the background',
    );
  });
});

const take = (name: keyof typeof backgroundInputs, input: unknown) =>
  parser<unknown>(backgroundInputs[name])(input);

describe('what the background takes', () => {
  it.each([
    ['rowsFor', { codes: ['E0601'], diagnoses: ['G47.33'] }],
    ['badgePlace', { host: 'portal.example', place: { right: 8, bottom: 8 } }],
    ['badgePlace', { host: 'portal.example' }],
    ['tally', { open: 0 }],
  ] as const)('%s %j', (name, input) => {
    expect(take(name, input)).toEqual(input);
  });

  it.each([
    ['rowsFor', { codes: 'E0601', diagnoses: [] }],
    ['rowsFor', { codes: ['E0601'] }],
    ['rowsFor', { codes: ['x'.repeat(21)], diagnoses: [] }],
    ['rowsFor', { codes: Array(501).fill('E0601'), diagnoses: [] }],
    ['badgePlace', { host: 'portal.example', place: { right: -1, bottom: 0 } }],
    ['tally', { open: 1, patient: 'Sample' }],
    ['formSeen', { tabId: 3 }],
  ] as const)('refuses %s %j', (name, input) => {
    expect(() => take(name, input)).toThrow();
  });

  it('says where the input does not fit', () => {
    expect(() => take('tally', { open: -1 })).toThrow(/open/);
  });
});

describe('what a checker takes', () => {
  it('answers, with and without a line, and taken back', () => {
    for (const input of [
      { fact: 'ctx.rentalMonth', line: 0, value: 2 },
      { fact: 'ctx.orderDate', value: '2026-10-28' },
      { fact: 'ctx.rentalMonth', value: null },
    ])
      expect(claimInputs.answer(input)).toEqual(input);
  });

  it.each([
    ['answer', { fact: 'x', value: {} }],
    ['answer', { fact: 'x', value: Number.NaN }],
    ['answer', { fact: 'x', line: 1.5, value: 1 }],
    ['answer', { value: 1 }],
    ['setPayer', { payer: 'medicare' }],
    ['setPayer', { kind: 'medicaid' }],
    ['reveal', {}],
    ['leave', { origins: 'https://portal.example/*' }],
    ['report', { today: '24.11.2026' }],
    ['report', { payer: 'nobody' }],
  ] as const)('refuses %s %j', (name, input) => {
    expect(() => ({ ...checkerInputs, ...claimInputs })[name](input)).toThrow();
  });
});
