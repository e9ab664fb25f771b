import type { Claim } from '../claim/claim.ts';
import type { RedactedFinding } from '../rules/types.ts';
import { alignLines } from './align.ts';
import { compareClaims } from './identity.ts';
import { type Carry, movedKey } from './notes.ts';
import { isSameStep, lineKey } from './parts.ts';
import type { FoundTwin, Judged, News } from './shared.ts';
import { claimOf, leaderOf, type TabClaim } from './tab-claim.ts';

/** A finding as it was seen on the way to Submit. */
type SeenTwin = Omit<FoundTwin, 'aside'>;

/** What has been found on a claim so far, to tell at Submit what was mended. */
export interface Trail {
  /** Keys of the lines that the numbers in `seen` count. */
  readonly lines: readonly string[];
  /** All that was shown, by `rule#branch@line`. */
  readonly seen: Readonly<Record<string, SeenTwin>>;
  /** What was said last. */
  readonly last: Judged;
}

/** A claim whose Submit was pressed: sent, unless the page answers otherwise. */
export interface Sending {
  /** When Submit was pressed, milliseconds since 1970. */
  readonly at: number;
  readonly frameId: number;
  readonly page: string;
  /** The whole claim. */
  readonly claim: Claim;
  /** What the frame showed of it. */
  readonly own: Claim;
  readonly judged?: Judged;
  /** What the biller said of it. */
  readonly notes?: Carry;
  /** What was shown before and no longer held at Submit. */
  readonly mended: readonly SeenTwin[];
  /** Since when no form stands in its frame. */
  readonly goneAt?: number;
}

/** A form that goes so long after Submit goes for another reason; the slowest portals were seen to take half a minute. */
export const ANSWER_MS = 60_000;

/** A page that shows no form for so long after Submit shows none: what a slow page's script puts there stands by then. */
export const GONE_MS = 10_000;

/** What the news of a frame says of a claim on its way. */
export interface SentNews {
  readonly tab: TabClaim;
  /** The claim that was sent, now that it is known. */
  readonly sent?: Sending;
}

/**
 * Follows a claim from Submit to the page's answer. It was sent when Submit was pressed and its claim is over then: another one
 * stands there, or none. It was not when the biller types again or goes back into its fields, or when it comes back as it was.
 * @param before what was known before the news
 * @param tab the same with the news
 */
export function followNews(
  before: TabClaim,
  tab: TabClaim,
  { frameId, page, news, now }: { frameId: number; page: string; news: News; now: number },
): SentNews {
  const next = withTrail(before, tab, frameId, news);
  const { sending } = before;
  if (news.over) {
    if (!sending || comesBack(news.claim, sending))
      return { tab: sending && sending.page === page ? { ...next, sending } : next };
    return { tab: next, sent: sending };
  }
  const isNextView = sending?.frameId === frameId && !isSameStep(news.claim, sending.own);
  if (news.submitted && !isNextView) return { tab: { ...next, sending: begin(next, frameId, page, now) } };
  if (!sending) return { tab: next };
  if (sending.frameId !== frameId) return { tab: { ...next, sending } };
  // Another view of the claim after Submit is its confirmation, or one more step: whoever works in it decides.
  const was = before.frames[frameId];
  const isWorkedIn = was?.page === page && JSON.stringify(was.claim) !== JSON.stringify(news.claim);
  const isOpen = isNextView && (sending.page === page ? news.submitted : !isWorkedIn);
  const { sending: _, ...dropped } = next;
  return { tab: isOpen ? { ...next, sending: standing(sending) } : dropped };
}

/** The form of a frame is gone. */
export function followLeave(tab: TabClaim, frameId: number, now: number): TabClaim {
  const { sending, ...rest } = tab;
  if (!sending || sending.frameId !== frameId) return tab;
  return now - sending.at > ANSWER_MS ? rest : { ...rest, sending: { ...sending, goneAt: now } };
}

/** The claim that was sent where no form has come back for long enough; undefined while that is open. */
export function sentByAbsence({ sending }: TabClaim, now: number): Sending | undefined {
  return sending?.goneAt !== undefined && now - sending.goneAt >= GONE_MS ? sending : undefined;
}

/** What a page says of itself that has not taken the claim: the session was over, or the portal failed. */
const FAILED =
  /\b(log|sign)[-_ ]?(in|on|off|out)\b|\b(time[d]?[-_ ]?out|expired|error|unavailable|not found|denied|forbidden|bad gateway)\b/i;

/** Whether a page without a form looks like one that has not taken the claim, by its address and title. */
export const looksRefused = (path: string, title: string): boolean => FAILED.test(path) || FAILED.test(title);

function begin(tab: TabClaim, frameId: number, page: string, now: number): Sending {
  const trail = tab.trails[leaderOf(tab, frameId)];
  const held = new Set(trail?.last.findings.map(keyOf));
  return {
    at: now,
    frameId,
    page,
    claim: claimOf(tab, frameId),
    own: tab.frames[frameId]?.claim ?? claimOf(tab, frameId),
    ...(trail && { judged: { ...trail.last, findings: trail.last.findings.map(withRead(trail.seen)) } }),
    ...(tab.notes && { notes: tab.notes }),
    mended: Object.entries(trail?.seen ?? {}).flatMap(([key, twin]) => (held.has(key) ? [] : [twin])),
  };
}

function standing(sending: Sending): Sending {
  const { goneAt: _, ...rest } = sending;
  return rest;
}

/** Whether a page shows the claim of a Submit again, as it was: then it was refused, or has not answered yet. */
function comesBack(now: Claim, { own }: Sending): boolean {
  if (!isSameStep(now, own) || compareClaims(now, own) !== 'same') return false;
  const items = ({ lines }: Claim) => lines.map((line) => lineKey(line).split('|').slice(0, 2).join('|'));
  const is = items(now);
  return items(own).every((item, index) => is[index] === item);
}

const keyOf = ({ rule, branch, line = -1 }: RedactedFinding): string => `${rule}#${branch}@${line}`;

/** The trail with what the frame that speaks for the claim has judged; another claim begins a new one. */
function withTrail(before: TabClaim, tab: TabClaim, frameId: number, news: News): TabClaim {
  if (!news.judged || leaderOf(tab, frameId) !== frameId) return tab;
  const lines = claimOf(tab, frameId).lines.map(lineKey);
  const trail = news.over ? undefined : before.trails[frameId];
  const moved = trail && alignLines(trail.lines, lines);
  const seen = Object.entries(trail?.seen ?? {}).flatMap(([key, twin]) => {
    const is = moved && lines.length > 0 ? movedKey(key, moved) : key;
    return is === undefined ? [] : [[is, at(twin, is)] as const];
  });
  const was = Object.fromEntries(seen);
  const shown = news.judged.findings
    .filter(({ severity }) => severity !== 'info')
    .map((found) => seenTwin(found, was[keyOf(found)]));
  const next: Trail = {
    lines: lines.length > 0 ? lines : (trail?.lines ?? []),
    seen: { ...was, ...Object.fromEntries(shown.map((twin) => [keyOf(twin), twin])) },
    last: news.judged,
  };
  return { ...tab, trails: { ...tab.trails, [frameId]: next } };
}

/** A twin where its line stands now. */
function at(twin: SeenTwin, key: string): SeenTwin {
  const line = Number(key.slice(key.lastIndexOf('@') + 1));
  return line < 0 ? twin : { ...twin, line };
}

/** A finding as it is seen now: what spoke once has spoken, and a card that was opened was. */
function seenTwin({ aside: _aside, counted, ...twin }: FoundTwin, before: SeenTwin | undefined): SeenTwin {
  const hasSpoken = !counted || (before !== undefined && !before.counted);
  return { ...twin, ...(!hasSpoken && { counted: true }), ...(before?.read && { read: true }) };
}

const withRead =
  (seen: Trail['seen']) =>
  (found: FoundTwin): FoundTwin =>
    seen[keyOf(found)]?.read ? { ...found, read: true } : found;

/** The card of a finding was opened in a frame. @param key as the frame calls it, `rule#branch@line` */
export function noteRead(tab: TabClaim, frameId: number, key: string): TabClaim {
  const leader = leaderOf(tab, frameId);
  const trail = tab.trails[leader];
  const twin = trail?.seen[key];
  if (!trail || !twin || twin.read) return tab;
  const seen: Trail['seen'] = { ...trail.seen, [key]: { ...twin, read: true } };
  return { ...tab, trails: { ...tab.trails, [leader]: { ...trail, seen } } };
}
