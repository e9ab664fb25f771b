import { browser } from 'wxt/browser';
import type { ClaimSigns } from '../../lib/claim/signs.ts';
import type { Request } from '../../lib/messages/envelope.ts';
import type { Sender } from '../../lib/messages/serve.ts';
import {
  followLeave,
  followNews,
  GONE_MS,
  looksRefused,
  noteRead,
  sentByAbsence,
} from '../../lib/session/sent.ts';
import type { News, Shared } from '../../lib/session/shared.ts';
import {
  isIdle,
  joinFrame,
  leaveFrame,
  newTabClaim,
  noteLoad,
  sharedFor,
  startOver,
  type TabClaim,
  takeNews,
  takeSigns,
} from '../../lib/session/tab-claim.ts';
import { noteHealth } from './health.ts';
import { memoryFor } from './memory.ts';
import { tellSent } from './sent.ts';

/**
 * Claims of tabs, in the session's memory: it outlives the worker's naps, is open to Box24's own pages and its worker only,
 * and is never written to disk.
 */
const PREFIX = 'claim:';
const keyOf = (tabId: number) => PREFIX + tabId;
const SWEEP = 'sweep-claims';
/** How often claims that nobody touches are looked for. */
const SWEEP_MINUTES = 5;

let last: Promise<unknown> = Promise.resolve();

/** One at a time: two frames that tell together must not overwrite each other. */
function inTurn<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  const next = last.then(step, step);
  last = next.catch(() => undefined);
  return next;
}

async function load(tabId: number): Promise<TabClaim | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabClaim | undefined;
}

const keep = (tabId: number, claim: TabClaim) => browser.storage.session.set({ [keyOf(tabId)]: claim });

const beginHearers: ((tabId: number, before: number) => void)[] = [];

/** Calls back when another claim begins in a page that showed one before. @param hearer also told when the one before began */
export function whenAnotherBegins(hearer: (tabId: number, before: number) => void): void {
  beginHearers.push(hearer);
}

function tellBegun(tabId: number, before: number): void {
  for (const hearer of beginHearers) hearer(tabId, before);
}

/** The host of the page in a tab, or of the frame where the browser does not tell that. */
function portalOf({ tab, origin }: Sender): string {
  const address = tab?.url ?? origin ?? '';
  return URL.canParse(address) ? new URL(address).host : '';
}

interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

function placeOf({ tab, frameId }: Sender): Place {
  if (tab?.id === undefined || frameId === undefined) throw new Error('a claim belongs to a frame of a tab');
  return { tabId: tab.id, frameId };
}

/** The claim of the sender's tab, or a fresh one: another portal, or half an hour without a touch, is another claim. */
async function claimAt(sender: Sender): Promise<TabClaim> {
  const portal = portalOf(sender);
  const claim = await load(placeOf(sender).tabId);
  return claim && claim.portal === portal && !isIdle(claim, Date.now())
    ? claim
    : newTabClaim(portal, Date.now());
}

/** What a frame is told, with what earlier claims say of the patient. */
function sharedWith(tabId: number, claim: TabClaim, frameId: number): Shared {
  const memory = memoryFor(claim, frameId, () => void inTurn(() => tellClaim(tabId)));
  return { ...sharedFor(claim, frameId), ...(memory && { memory }) };
}

/** Tells the frames of a tab's claim what they should know now. */
async function tellClaim(tabId: number): Promise<void> {
  const claim = await load(tabId);
  if (claim) await tell(tabId, claim, -1);
}

/** The claim that is worked on in a tab, if there is one. */
export const claimIn = (tabId: number): Promise<TabClaim | undefined> => inTurn(() => load(tabId));

/** Tells the frames of all claims what they should know now. */
export function tellAllClaims(): Promise<void> {
  return inTurn(async () => {
    const keys = Object.keys(await browser.storage.session.get(null));
    const tabs = keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
    await Promise.all(tabs.map(tellClaim));
  });
}

/** What a frame that has just found a form should know before it reads it. */
export function joinClaim(page: string, sender: Sender): Promise<Shared> {
  return inTurn(async () => {
    const { tabId, frameId } = placeOf(sender);
    const claim = joinFrame(await claimAt(sender), frameId, page);
    await keep(tabId, claim);
    return sharedWith(tabId, claim, frameId);
  });
}

/** Takes what a frame tells and passes it on to the other frames of its page. @returns what the frame should know */
export function shareClaim(page: string, news: News, sender: Sender): Promise<Shared> {
  return inTurn(async () => {
    const { tabId, frameId } = placeOf(sender);
    const before = await claimAt(sender);
    const now = Date.now();
    const told = takeNews(before, frameId, page, news, now);
    const { tab: claim, sent } = followNews(before, told, { frameId, page, news, now });
    await keep(tabId, claim);
    noteHealth(claim.portal, news.judged);
    if (sent) tellSent(before, sent);
    const gone = await tell(tabId, claim, frameId);
    if (gone.length > 0) await keep(tabId, gone.reduce(leaveFrame, claim));
    if (claim.epoch !== before.epoch) tellBegun(tabId, before.epoch);
    return sharedWith(tabId, claim, frameId);
  });
}

/** The card of a finding was opened in the sender's frame. */
export function cardOpened(key: string, sender: Sender): Promise<void> {
  return inTurn(async () => {
    const { tabId, frameId } = placeOf(sender);
    const claim = await load(tabId);
    if (claim) await keep(tabId, noteRead(claim, frameId, key));
  });
}

/** Takes what a frame shows that is no claim by itself, and lets the frames look again whose claim it may complete. */
export function shareSigns(page: string, signs: ClaimSigns, sender: Sender): Promise<Shared> {
  return inTurn(async () => {
    const { tabId, frameId } = placeOf(sender);
    const claim = takeSigns(await claimAt(sender), frameId, page, signs);
    await keep(tabId, claim);
    await tell(tabId, claim, frameId);
    return sharedWith(tabId, claim, frameId);
  });
}

/** Whether the sender's tab shows, or has shown, a part of a claim that another part may complete. */
export function hasClaim(sender: Sender): Promise<boolean> {
  return inTurn(async () => {
    const { frames, parts, steps } = await claimAt(sender);
    return Object.keys(frames).length > 0 || Object.keys(parts).length > 0 || steps.length > 0;
  });
}

/**
 * A frame shows no form any more.
 * @param stays the page is still there: one that has taken the claim shows none, and what comes next is another one
 */
export function leaveForm(page: string, stays: boolean, sender: Sender): Promise<void> {
  return inTurn(async () => {
    const { tabId, frameId } = placeOf(sender);
    const claim = await load(tabId);
    const frame = claim?.frames[frameId];
    if (!claim || frame?.page !== page) return;
    const now = Date.now();
    const left = followLeave(leaveFrame(claim, frameId), frameId, now);
    const { frames, sending } = left;
    const isOver = stays && frame.submitted;
    const next = isOver ? { ...startOver(left, now), frames, ...(sending && { sending }) } : left;
    await keep(tabId, next);
    if (sending?.goneAt === now) lookWhenGone(tabId);
    await tell(tabId, next, frameId);
  });
}

/** Looks again once a page that showed no form after Submit had its time to show one. */
function lookWhenGone(tabId: number): void {
  setTimeout(() => void inTurn(() => settleSent(tabId)), GONE_MS);
}

/** Decides whether a claim whose form went after Submit was sent. */
async function settleSent(tabId: number): Promise<void> {
  const claim = await load(tabId);
  const sending = claim && sentByAbsence(claim, Date.now());
  if (!sending) return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.status === 'loading') return lookWhenGone(tabId);
  const { sending: _, ...rest } = claim;
  await keep(tabId, rest);
  const path = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).pathname : '';
  if (!looksRefused(path, tab?.title ?? '')) tellSent(claim, sending);
}

/** Tells the other frames of a claim what they should know now. @returns frames that are gone */
async function tell(tabId: number, claim: TabClaim, except: number): Promise<number[]> {
  const others = [...new Set([...Object.keys(claim.frames), ...Object.keys(claim.parts)])]
    .map(Number)
    .filter((id) => id !== except);
  const told = await Promise.allSettled(
    others.map((frameId) => {
      const request: Request = { to: 'checker', ask: 'joined', input: sharedWith(tabId, claim, frameId) };
      return browser.tabs.sendMessage(tabId, request, { frameId });
    }),
  );
  return others.filter((_, index) => told[index]?.status === 'rejected');
}

/** The tab goes to another page; `url` only where Box24 may know it, and elsewhere nothing of a claim is kept. */
export function claimTabLoads(tabId: number, url: string | undefined): Promise<void> {
  return inTurn(async () => {
    const claim = await load(tabId);
    if (!claim) return;
    const host = url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
    if (host === claim.portal) return keep(tabId, noteLoad(claim));
    await browser.storage.session.remove(keyOf(tabId));
    // Where a page without a form came in between, that was the portal's answer.
    if (claim.sending?.goneAt !== undefined && claim.loads > 0) tellSent(claim, claim.sending);
  });
}

/** The tab was closed. */
export function forgetClaim(tabId: number): Promise<void> {
  return inTurn(async () => {
    const claim = await load(tabId);
    await browser.storage.session.remove(keyOf(tabId));
    if (claim?.sending?.goneAt !== undefined) tellSent(claim, claim.sending);
  });
}

/** Forgets claims that nobody has touched for half an hour, here and in their pages. */
export function sweepClaims(): void {
  void browser.alarms.create(SWEEP, { periodInMinutes: SWEEP_MINUTES });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SWEEP) void inTurn(sweep);
  });
}

async function sweep(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  for (const [key, value] of all) {
    const claim = value as TabClaim;
    if (!key.startsWith(PREFIX)) continue;
    const tabId = Number(key.slice(PREFIX.length));
    // The worker may have slept over the moment when this was to be decided.
    await settleSent(tabId);
    if (!isIdle(claim, Date.now())) continue;
    await browser.storage.session.remove(key);
    await tell(tabId, { ...startOver(claim, Date.now()), frames: claim.frames }, -1);
    tellBegun(tabId, claim.epoch);
  }
}
