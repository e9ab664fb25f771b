import type { Claim } from '../claim/claim.ts';
import type { ClaimSigns } from '../claim/signs.ts';
import { compareClaims } from './identity.ts';
import type { Carry } from './notes.ts';
import { areasOf, NO_CLAIM, type Part, partsOfSteps, stepsBeside, wholeClaim, withStep } from './parts.ts';
import type { Sending, Trail } from './sent.ts';
import type { News, Shared } from './shared.ts';

/** A claim that nobody has touched for so long is not being worked on: what was kept of it goes. */
export const IDLE_MS = 30 * 60_000;

/** What one frame shows of a claim. */
interface FrameClaim {
  /** Tells one page of the frame from the next. */
  readonly page: string;
  readonly claim: Claim;
  /** Submit was pressed there and nothing typed since. */
  readonly submitted: boolean;
}

/** The claim that is worked on in one tab: its steps, its frames and what was said of it. */
export interface TabClaim {
  /** Host of the page in the tab; another portal is another claim. */
  readonly portal: string;
  /** Milliseconds since 1970. */
  readonly touchedAt: number;
  readonly epoch: number;
  readonly steps: readonly Claim[];
  readonly frames: Readonly<Record<string, FrameClaim>>;
  /** Frames that show something of a claim and are none by themselves. */
  readonly parts: Readonly<Record<string, { readonly page: string; readonly signs: ClaimSigns }>>;
  readonly notes?: Carry;
  readonly noted: number;
  /** Pages that the tab went to since a part of the claim was seen; the second one says that the first showed none. */
  readonly loads: number;
  /** Whether the claim may be over: it was submitted on the page before, or a page without a claim came in between. */
  readonly inDoubt: boolean;
  /** What has been found on it so far, by the frame that spoke for it. */
  readonly trails: Readonly<Record<string, Trail>>;
  /** Submit was pressed and the page's answer is awaited. */
  readonly sending?: Sending;
}

export function newTabClaim(portal: string, now: number): TabClaim {
  return {
    portal,
    touchedAt: now,
    epoch: now,
    steps: [],
    frames: {},
    parts: {},
    trails: {},
    noted: 0,
    loads: 0,
    inDoubt: false,
  };
}

export const isIdle = ({ touchedAt }: TabClaim, now: number): boolean => now - touchedAt >= IDLE_MS;

/** Takes what a frame tells. */
export function takeNews(tab: TabClaim, frameId: number, page: string, news: News, now: number): TabClaim {
  let next = joinFrame(tab, frameId, page);
  if (news.over) next = { ...startOver(next, now), frames: next.frames };
  for (const step of news.left) next = { ...next, steps: withStep(next.steps, step) };
  return {
    ...next,
    touchedAt: now,
    frames: { ...next.frames, [frameId]: { page, claim: news.claim, submitted: news.submitted } },
    ...(news.notes && { notes: news.notes, noted: next.noted + 1 }),
    loads: 0,
  };
}

/** Takes what a frame says that is no claim by itself. */
export function takeSigns(tab: TabClaim, frameId: number, page: string, signs: ClaimSigns): TabClaim {
  const next = joinFrame(tab, frameId, page);
  return { ...next, parts: { ...next.parts, [frameId]: { page, signs } } };
}

/** Another claim in the same tab: nothing of the one before is left. */
export function startOver(tab: TabClaim, now: number): TabClaim {
  return { ...newTabClaim(tab.portal, now), epoch: Math.max(now, tab.epoch + 1), parts: tab.parts };
}

/** The form of a frame is gone, or its page: what it showed is an earlier step. */
export function leaveFrame(tab: TabClaim, frameId: number): TabClaim {
  const { [frameId]: left, ...frames } = tab.frames;
  const { [frameId]: _, ...parts } = tab.parts;
  if (!left) return { ...tab, parts };
  return { ...tab, parts, frames, steps: withStep(tab.steps, left.claim), inDoubt: left.submitted };
}

/** The tab goes to another page, or to another view of this one. */
export function noteLoad(tab: TabClaim): TabClaim {
  return Object.keys(tab.frames).length > 0 ? tab : { ...tab, loads: tab.loads + 1 };
}

/** A frame with a form is there that was not there before; what it showed before is an earlier step. */
export function joinFrame(tab: TabClaim, frameId: number, page: string): TabClaim {
  const before = tab.frames[frameId] ?? tab.parts[frameId];
  const next = before && before.page !== page ? leaveFrame(tab, frameId) : tab;
  return next.loads > 1 ? { ...next, inDoubt: true } : next;
}

/** What one frame is told. */
export function sharedFor(tab: TabClaim, frameId: number): Shared {
  const groups = groupFrames(tab.frames);
  const own = groups.find((group) => group.includes(frameId)) ?? [frameId];
  const others = own.filter((id) => id !== frameId).flatMap((id) => tab.frames[id]?.claim ?? []);
  // Two claims side by side: whose an earlier step was, nobody can tell.
  const isOnly = groups.length <= 1 || !groups.some((group) => group.includes(frameId));
  const first = own[0];
  return {
    epoch: tab.epoch,
    steps: isOnly ? tab.steps : [],
    frames: others,
    beside: besideOf(tab, frameId),
    ...(isOnly && tab.notes && { notes: tab.notes }),
    noted: isOnly ? tab.noted : 0,
    inDoubt: tab.inDoubt,
    leads: first === frameId,
    ...(own.length > 1 && { claim: first }),
  };
}

/** The frame that speaks for the claim that a frame shows a part of. */
export function leaderOf(tab: TabClaim, frameId: number): number {
  return groupFrames(tab.frames).find((group) => group.includes(frameId))?.[0] ?? frameId;
}

/** The whole claim that a frame shows a part of, as far as the frames and the steps have told. */
export function claimOf(tab: TabClaim, frameId: number): Claim {
  const own = tab.frames[frameId]?.claim ?? NO_CLAIM;
  const { frames, steps } = sharedFor(tab, frameId);
  return wholeClaim(own, [
    ...frames.map((claim): Part => ({ claim, from: 'other frame' })),
    ...partsOfSteps(stepsBeside(steps, own)),
  ]).claim;
}

/** What stands beside a frame: the other frames, the steps, and what may be parts. What was read as a claim is one, by its heading or without. */
function besideOf(tab: TabClaim, frameId: number): ClaimSigns[] {
  const others = Object.entries(tab.frames).filter(([id]) => Number(id) !== frameId);
  const parts = Object.entries(tab.parts).filter(([id]) => Number(id) !== frameId && !tab.frames[id]);
  return [
    ...[...others.map(([, { claim }]) => claim), ...tab.steps].map(signsOf),
    ...parts.map(([, { signs }]) => signs),
  ];
}

function signsOf({ fields, diagnoses, lines, linesComplete }: Claim): ClaimSigns {
  const line = new Set(lines.flatMap((one) => Object.keys(one.fields)));
  if (lines.some(({ modifiers }) => modifiers.state !== 'absent')) line.add('modifiers[j]');
  if (lines.some(({ diagnosisPointers }) => diagnosisPointers.state !== 'absent'))
    line.add('diagnosisPointers');
  // An empty grid has columns all the same; which, nobody told.
  if (linesComplete) line.add('procedureCode');
  return {
    claim: [...Object.keys(fields), ...(diagnoses.entries.length > 0 ? ['diagnoses[i]'] : [])],
    line: [...line].map((name) => `lines[i].${name}`),
    heading: true,
    foreign: [],
  };
}

/** Sorts the frames of a page by claim; the first of each group leads: the one with the lines, else with the most fields. */
function groupFrames(frames: TabClaim['frames']): readonly (readonly number[])[] {
  const all = Object.entries(frames).map(([id, { claim }]) => ({
    id: Number(id),
    claim,
    areas: areasOf(claim),
  }));
  const ranked = all.toSorted(
    (a, b) =>
      Number(b.claim.lines.length > 0) - Number(a.claim.lines.length > 0) ||
      Number(b.areas.has('lines')) - Number(a.areas.has('lines')) ||
      b.areas.size - a.areas.size ||
      a.id - b.id,
  );
  const groups: (typeof ranked)[] = [];
  for (const frame of ranked) {
    const fits = groups.filter((group) => group.every((member) => belongTogether(frame, member)));
    const named = fits.filter((group) =>
      group.some(({ claim }) => compareClaims(frame.claim, claim) === 'same'),
    );
    // A frame that would fit two claims and names neither belongs to none of them.
    const [group, another] = named.length > 0 ? named : fits;
    if (group && !another) group.push(frame);
    else groups.push([frame]);
  }
  return groups.map((group) => group.map(({ id }) => id));
}

/** A frame that repeats so much of another one shows a claim of its own, or the same one a second time. */
const REPEATED_SHARE = 0.5;

interface Ranked {
  readonly claim: Claim;
  readonly areas: ReadonlySet<string>;
}

function belongTogether(one: Ranked, other: Ranked): boolean {
  const sameness = compareClaims(one.claim, other.claim);
  if (sameness === 'other') return false;
  if (one.claim.lines.length > 0 && other.claim.lines.length > 0) return false;
  const [small, large] = one.areas.size <= other.areas.size ? [one, other] : [other, one];
  const repeated = [...small.areas].filter((area) => large.areas.has(area)).length;
  return repeated <= small.areas.size * REPEATED_SHARE;
}
