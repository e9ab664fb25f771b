import { holdsNode } from '../dom/own.ts';
import { type Candidate, THRESHOLD, type Verdict } from './classify.ts';
import { firstFrom } from './near.ts';
import type { Page } from './page.ts';
import { byPlace, byTable, withColumnsBeside } from './stacks.ts';
import type { Evidence } from './types.ts';
import type { Unit } from './unit.ts';

/** A unit and what it may be. */
export interface Judged {
  readonly unit: Unit;
  verdict: Verdict;
}

/** The units of one service line, in document order. */
export interface LineRecord {
  readonly seed: Judged;
  readonly members: readonly Judged[];
  readonly anchor: Element;
}

const PROCEDURE = 'lines[i].procedureCode';
/** A caption like "Code" alone is enough for a seed when the rest of the row is there. */
const SEED_SCORE = 0.4;
/** A line shows its code and at least so many of these, or it is no service line. */
export const LEAST_COMPANIONS = 2;
const COMPANIONS = new Set([
  'lines[i].dateFrom',
  'lines[i].charge',
  'lines[i].units',
  'lines[i].modifiers[j]',
  'lines[i].diagnosisPointers',
  'lines[i].placeOfService',
]);
/** How much better the reading as a line field must be than the one as a claim field where nothing else decides. */
const CLEARLY = 0.05;

/** In the order of the document. */
export const inOrder = (members: readonly Judged[]): Judged[] =>
  [...members].sort((a, b) => a.unit.order - b.unit.order);

const top = (candidates: readonly Candidate[]): number => candidates[0]?.score ?? 0;
/** The line field that a unit is most likely. @returns an empty text where it is none */
export const best = (judged: Judged): string =>
  top(judged.verdict.line) >= THRESHOLD ? (judged.verdict.line[0]?.concept.path ?? '') : '';

/** Whether a unit is one of the fields that a line shows beside its code. */
export const isCompanion = (judged: Judged): boolean => COMPANIONS.has(best(judged));

/** Distinct line fields among units, without the code itself. */
export function companions(members: readonly Judged[]): number {
  return new Set(members.filter(isCompanion).map(best)).size;
}

/** Whether a unit looks like the procedure code of a line. */
export const isSeed = ({ verdict }: Judged): boolean => {
  const [first] = verdict.line;
  return (
    first?.concept.path === PROCEDURE &&
    first.score >= SEED_SCORE &&
    first.score >= top(verdict.claim) - CLEARLY
  );
};

/**
 * Finds the service lines: rows, pairs of rows, cards, or boxes in a row without any wrapper.
 * @param all the page's units in document order
 * @returns the units of each line, in document order; empty when the page has no service lines
 */
export function findLines(all: readonly Judged[], page: Pick<Page, 'extent' | 'tables'>): LineRecord[] {
  const { extent } = page;
  const seeds = all.filter(isSeed);
  if (seeds.length === 0) return [];
  const byUnit = new Map(all.map((judged) => [judged.unit, judged]));
  const texts = all.filter(({ unit }) => unit.kind === 'output');
  const members = new Map<Element, Judged[]>();
  const membersOf = (element: Element): Judged[] => {
    let inside = members.get(element);
    if (!inside) {
      inside = extent.unitsIn(element).flatMap((unit) => byUnit.get(unit) ?? []);
      const own = texts.filter(({ unit: { anchor } }) => holdsNode(element, anchor));
      if (own.length > 0) inside = inOrder([...inside, ...own]);
      members.set(element, inside);
    }
    return inside;
  };

  const groups = groupByParent(seeds, membersOf);
  let records = groups.flatMap((group) => (group.seeds.length > 1 ? split(group, membersOf) : []));
  records = records.filter((record) => companions(record.members) >= LEAST_COMPANIONS);
  if (records.length > 0) return confirmed(withColumnsBeside(records, all));

  const inRows = byTable(seeds, all, page).filter((record) => companions(record.members) >= LEAST_COMPANIONS);
  if (inRows.length > 1) return confirmed(inRows);

  const banded = byPlace(seeds, all).filter((record) => companions(record.members) >= LEAST_COMPANIONS);
  if (banded.length > 1) return confirmed(banded);
  for (const seed of seeds) {
    const single = around(seed, all, membersOf);
    if (companions(single.members) >= LEAST_COMPANIONS) return confirmed([single]);
  }
  return [];
}

/** How much the company of the other line fields adds to a bare "Code". */
const CONFIRMED = 0.4;

/** A code column among the columns of a service line is the procedure code: says so in its evidence. */
export function confirm(seed: Judged): void {
  const [first, ...others] = seed.verdict.line;
  if (first?.concept.path !== PROCEDURE) return;
  const evidence: Evidence = {
    source: 'sequence',
    seen: 'line',
    score: CONFIRMED,
  };
  const score = 1 - (1 - first.score) * (1 - CONFIRMED);
  seed.verdict = {
    ...seed.verdict,
    line: [{ ...first, score, evidence: [...first.evidence, evidence] }, ...others],
  };
}

function confirmed(records: LineRecord[]): LineRecord[] {
  const lines = apart(records);
  for (const { seed } of lines) confirm(seed);
  return lines.sort((a, b) => a.seed.unit.order - b.seed.unit.order);
}

/** A box is in one line: a second seed in the same boxes begins no further line. */
function apart(records: readonly LineRecord[]): LineRecord[] {
  const taken = new Set<Judged>();
  return records.filter(({ members }) => {
    if (members.some((member) => taken.has(member))) return false;
    for (const member of members) taken.add(member);
    return true;
  });
}

interface Group {
  readonly parent: Element;
  readonly seeds: Judged[];
  /** For each seed, the largest element that holds no other seed. */
  readonly scopes: Element[];
}

/** Seeds whose rows lie side by side in one parent. */
function groupByParent(seeds: readonly Judged[], membersOf: (element: Element) => Judged[]): Group[] {
  const seedSet = new Set(seeds);
  const groups = new Map<Element, Group>();
  const counts = new Map<Element, number>();
  const seedsIn = (element: Element): number => {
    const count = counts.get(element) ?? membersOf(element).filter((member) => seedSet.has(member)).length;
    counts.set(element, count);
    return count;
  };
  for (const seed of seeds) {
    let scope = seed.unit.anchor;
    let parent: Element | undefined;
    for (const ancestor of seed.unit.ancestors) {
      if (seedsIn(ancestor) > 1) {
        parent = ancestor;
        break;
      }
      scope = ancestor;
    }
    if (!parent) continue;
    const group = groups.get(parent) ?? { parent, seeds: [], scopes: [] };
    group.seeds.push(seed);
    group.scopes.push(scope);
    groups.set(parent, group);
  }
  return [...groups.values()];
}

/** What two units must share to be the same place of two lines. */
const signature = ({ unit, verdict }: Judged): string =>
  `${unit.kind}:${verdict.line[0]?.concept.name ?? ''}`;

/**
 * Gives the units beside the seeds' own rows to a line: a second row stands above or below, and the first and the last
 * line show which.
 */
function split(group: Group, membersOf: (element: Element) => Judged[]): LineRecord[] {
  const { seeds, scopes, parent } = group;
  const inScope = scopes.map(membersOf);
  const scoped = new Set(inScope.flat());
  const rest = membersOf(parent).filter((member) => !scoped.has(member));
  const starts = inScope.map((members) => members[0]?.unit.order ?? 0);
  const ends = inScope.map((members) => members.at(-1)?.unit.lastOrder ?? 0);
  const orders = rest.map(({ unit }) => unit);
  const gap = (from: number, to: number) => rest.slice(firstFrom(orders, from + 1), firstFrom(orders, to));
  const first = gap(-1, starts[0] ?? 0);
  const last = gap(ends.at(-1) ?? 0, Number.POSITIVE_INFINITY);
  const middles = seeds.slice(1).map((_, index) => gap(ends[index] ?? 0, starts[index + 1] ?? 0));
  const tail =
    tailByHeight(seeds, middles, first) ?? (isHeaded(first, middles) ? 0 : tailLength(middles, last));
  const lastTail = middles.every(({ length }) => length > 0) ? tail : sameStart(longestOf(middles), last);
  return seeds.map((seed, index) => {
    const before = index === 0 ? headOf(first, middles, tail) : (middles[index - 1] ?? []).slice(tail);
    const after =
      index === seeds.length - 1 ? last.slice(0, lastTail) : (middles[index] ?? []).slice(0, tail);
    const members = [...before, ...(inScope[index] ?? []), ...after];
    return { seed, members, anchor: scopes[index] ?? seed.unit.anchor };
  });
}

/**
 * How many of the units between two seeds stand at the height of the upper one, where all others stand at that of the lower
 * one or in between. What follows the last row tells nothing then: it may be rows whose codes were not recognized. Half rows
 * in between go with the lower line where one stands over the first line, too.
 * @returns undefined where rows have several heights otherwise
 */
function tailByHeight(
  seeds: readonly Judged[],
  middles: readonly (readonly Judged[])[],
  before: readonly Judged[],
): number | undefined {
  const tails = middles.map((middle, index) => {
    const [upper, lower] = [seeds[index], seeds[index + 1]];
    if (!upper || !lower || middle.length === 0 || isLevel(upper, lower)) return undefined;
    const isOf = (line: Judged) => (one: Judged) => isLevel(one, line);
    const tail = middle.filter(isOf(upper)).length;
    const rest = middle.slice(tail);
    const halves = rest.filter((one) => !isLevel(one, lower)).length;
    if (!middle.slice(0, tail).every(isOf(upper)) || !rest.slice(halves).every(isOf(lower))) return undefined;
    return halves === 0 || areSame(rest, before.slice(-rest.length)) ? tail : undefined;
  });
  const [first] = tails;
  return tails.every((tail) => tail === first) ? first : undefined;
}

/** Whether boxes are alike one by one, each in the same column as the other. */
const areSame = (some: readonly Judged[], others: readonly Judged[]): boolean =>
  some.length === others.length &&
  some.every(({ unit }, at) => {
    const other = others[at]?.unit;
    return other?.kind === unit.kind && Math.abs(other.box.left - unit.box.left) <= SAME_COLUMN;
  });
/** Lefts of one column differ by no more than this (CSS pixels). */
const SAME_COLUMN = 3;

const isLevel = ({ unit }: Judged, { unit: seed }: Judged): boolean => {
  const middle = (unit.box.top + unit.box.bottom) / 2;
  return unit.rendered && seed.rendered && middle > seed.box.top && middle < seed.box.bottom;
};

/**
 * How many of the units between two seeds' rows belong to the upper line: as many as follow the last line; where nothing
 * stands between some rows, what stands between others is folded out below the upper one.
 */
function tailLength(middles: readonly (readonly Judged[])[], last: readonly Judged[]): number {
  const shortest = middles.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return shortest.length > 0 ? sameStart(shortest, last) : longestOf(middles).length;
}

/** Whether just what stands between two rows stands above the first one, too: a half row over each. */
const isHeaded = (first: readonly Judged[], middles: readonly (readonly Judged[])[]): boolean =>
  first.length > 0 && middles.every((middle) => areSame(middle, first));

const longestOf = (middles: readonly (readonly Judged[])[]): readonly Judged[] =>
  middles.toSorted((a, b) => b.length - a.length)[0] ?? [];

/** How many units the one begins with as the other does. */
function sameStart(one: readonly Judged[], other: readonly Judged[]): number {
  const end = one.findIndex((judged, at) => !other[at] || signature(judged) !== signature(other[at]));
  return end < 0 ? one.length : end;
}

function headOf(
  first: readonly Judged[],
  middles: readonly (readonly Judged[])[],
  tail: number,
): readonly Judged[] {
  const head = middles[0]?.slice(tail) ?? [];
  return head.length === 0 ? [] : first.slice(-head.length);
}

/** One line only: what stands around its code, up to the first clear claim field on either side. */
function around(seed: Judged, all: readonly Judged[], membersOf: (element: Element) => Judged[]): LineRecord {
  const card = seed.unit.ancestors.find(
    (element) => companions(membersOf(element).filter(isClearlyLine)) > LEAST_COMPANIONS,
  );
  const inCard = new Set(card ? membersOf(card) : []);
  // "Note" in the panel above the line's own is the claim's.
  const mayBeClaims = (judged: Judged) =>
    card && !inCard.has(judged) && top(judged.verdict.claim) >= THRESHOLD;
  const belongs = (judged: Judged) =>
    (isClearlyLine(judged) && !mayBeClaims(judged)) ||
    top(judged.verdict.claim) < THRESHOLD ||
    (inCard.has(judged) && top(judged.verdict.line) >= top(judged.verdict.claim) - CLEARLY);
  const at = all.indexOf(seed);
  let from = at;
  while (from > 0 && belongs(all[from - 1] as Judged)) from -= 1;
  let to = at;
  while (to < all.length - 1 && belongs(all[to + 1] as Judged)) to += 1;
  const members = all.slice(from, to + 1).filter((judged) => judged === seed || !isSeed(judged));
  return { seed, members, anchor: card ?? seed.unit.anchor };
}

/** Whether a unit is a field of a line and none of the claim. */
export function isClearlyLine({ verdict }: Judged): boolean {
  return top(verdict.line) >= THRESHOLD && top(verdict.line) > top(verdict.claim) + CLEARLY;
}
