import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/serve.ts';
import { hasClaim } from './claims.ts';
import { readAhead } from './core-pack.ts';
import { inject } from './inject.ts';

/** Frames of a tab that may hold a claim or a part of one; `part` waits until another frame is seen. */
type Seen = Readonly<Record<string, 'whole' | 'part'>>;
const PREFIX = 'seen:';
const keyOf = (tabId: number) => PREFIX + tabId;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: the parts of one page are seen at almost the same moment. */
function inTurn(step: () => Promise<void>): Promise<void> {
  const next = last.then(step, step);
  last = next;
  return next;
}

/** A sentinel saw a claim form, or a part of one: brings the checker where there is a reason for it. */
export function formSeen(like: 'whole' | 'part', sender: Sender): Promise<void> {
  // The checker asks for them next: they are read while the browser brings it.
  if (like === 'whole') readAhead();
  return inTurn(async () => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId === undefined)
      throw new Error('a form can only be seen in a frame of a tab');
    const seen = { ...(await seenIn(tabId)), [sender.frameId]: like };
    // A browser that keeps nothing (its memory is full) must not keep a form from being checked.
    await browser.storage.session.set({ [keyOf(tabId)]: seen }).catch(() => undefined);
    const isAlone = Object.keys(seen).length === 1;
    if (isAlone && like === 'part' && !(await hasClaim(sender))) return;
    await inject('/checker.js', sender);
    // With this one beside it, a part that waited may be a claim; a frame that has gone in the meantime needs no checker.
    const waiting = Object.entries(seen).filter(
      ([id, one]) => one === 'part' && Number(id) !== sender.frameId,
    );
    await Promise.allSettled(
      waiting.map(([id]) => inject('/checker.js', { ...sender, frameId: Number(id) })),
    );
  });
}

async function seenIn(tabId: number): Promise<Seen> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Seen | undefined) ?? {};
}

/** The frames of all tabs that may hold a claim or a part of one. */
export async function framesSeen(): Promise<{ readonly tabId: number; readonly frameId: number }[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, seen]) => {
      const tabId = Number(key.slice(PREFIX.length));
      return Object.keys(seen as Seen).map((frameId) => ({ tabId, frameId: Number(frameId) }));
    });
}

/** The tab was closed or goes to another page. */
export function forgetParts(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}
