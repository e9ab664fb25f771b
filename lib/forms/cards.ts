import { bodyOf, holdsNode } from '../dom/own.ts';
import { THRESHOLD, type Verdict } from './classify.ts';
import { classify, companions, outputUnit } from './lent.ts';
import { type Judged, LEAST_COMPANIONS } from './lines.ts';
import { PROCEDURE, type TextTable } from './outputs.ts';
import type { Page } from './page.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { parentOf } from './walk.ts';

/** Service lines shown as text in captions and values: cards, definition lists, small tables for each line. */

/** What the value of a procedure code looks like. */
const CODE = /^([A-Z]\d{4}|\d{4}[A-Z0-9])\b/i;
const POINTERS = /^[A-L\d](\W+[A-L\d])*$/;
const CAPTION = 0.9;

interface Spoken {
  readonly pair: Pair;
  readonly judged: Judged;
}

/**
 * Finds such lines.
 * @param used what was read as tables already
 * @returns nothing when there are none
 */
export function cardTables(page: Page, used: readonly Element[]): TextTable[] {
  const spoken = pairsOf(page, used).map(spokenOf);
  const seeds = spoken.filter(isSeed);
  if (seeds.length === 0) return [];
  const rows = recordsOf(seeds, spoken)
    .map((record) => ({ record, members: record.map(({ judged }) => judged).filter(isOfLine) }))
    .filter(({ members }) => companions(members) >= LEAST_COMPANIONS)
    .map(({ record, members }) => ({ row: sharedBy(record), members, units: [] }));
  if (rows.length === 0) return [];
  const cells = rows.flatMap(({ members }) => members.map(({ unit }) => unit.anchor));
  return [{ kind: 'lines', rows, cells, headings: [] }];
}

const spokenOf = (pair: Pair, index: number): Spoken => ({ pair, judged: judgePair(pair, index) });

/**
 * What a text may be by its caption alone.
 * @param index several pairs of one text stand in the order they are found
 * @param element what holds the value
 */
export function judgePair(pair: Pair, index: number, element = pair.element): Judged {
  const { caption, run, value, piece } = pair;
  // What a line says of diagnoses in letters or numbers points to them.
  const text = /^diagnos[ei]s$/i.test(caption) && POINTERS.test(value) ? 'Diagnosis pointer' : caption;
  const seen = { source: 'caption', text, weight: CAPTION, run } as const;
  const unit = outputUnit(element, run.order + index / 1e6, [seen], [], piece);
  const isWhole = element === pair.element;
  const verdict = (isWhole && verdicts.get(pair)) || classify(unit);
  if (isWhole) verdicts.set(pair, verdict);
  return { unit, verdict };
}
/** Cards and lines look at the same pairs. */
const verdicts = new WeakMap<Pair, Verdict>();

const isSeed = ({ pair, judged: { verdict } }: Spoken): boolean =>
  verdict.line[0]?.concept.path === PROCEDURE && verdict.line[0].score >= THRESHOLD && CODE.test(pair.value);

const isOfLine = ({ verdict: { line, claim } }: Judged): boolean =>
  (line[0]?.score ?? 0) >= THRESHOLD && (line[0]?.score ?? 0) >= (claim[0]?.score ?? 0);

/** The pairs of each line: those in its own element, or those between it and the next where nothing parts them. */
function recordsOf(seeds: readonly Spoken[], spoken: readonly Spoken[]): Spoken[][] {
  const scopes = seeds.map((seed) => scopeOf(seed, seeds, spoken));
  if (scopes.every((scope) => scope.length > LEAST_COMPANIONS)) return scopes;
  const places = seeds.map((seed) => spoken.indexOf(seed));
  const before = stepsBefore(places, spoken);
  const most = Math.max(...places.slice(1).map((place, index) => place - (places[index] ?? 0)));
  return places.map((place, index) => {
    const end = places[index + 1];
    const from = spoken.slice(place - before, end === undefined ? undefined : end - before);
    return places.length > 1 && end === undefined ? withoutClaim(from, most) : from;
  });
}

/** Behind the last line the claim may go on: what the line has said, and is longer than the others, is no more its own. */
function withoutClaim(last: readonly Spoken[], most: number): Spoken[] {
  const pathOf = ({ judged }: Spoken) => judged.verdict.line[0]?.concept.path;
  const said = new Set(last.slice(0, most).map(pathOf));
  const end = last.findIndex((one, at) => at >= most && (!isOfLine(one.judged) || said.has(pathOf(one))));
  return last.slice(0, end < 0 ? undefined : end);
}

/** What stands in the largest element that holds no other seed; of a single line in the smallest that holds enough of it. */
function scopeOf(seed: Spoken, seeds: readonly Spoken[], spoken: readonly Spoken[]): Spoken[] {
  let inside: Spoken[] = [];
  for (let node: Element | null = seed.pair.element; node; node = parentOf(node)) {
    const scope = node;
    if (seeds.some((other) => other !== seed && holdsNode(scope, other.pair.element))) break;
    inside = spoken.filter(({ pair }) => holdsNode(scope, pair.element));
    if (seeds.length === 1 && companions(inside.map(({ judged }) => judged)) > LEAST_COMPANIONS) break;
  }
  return inside;
}

/** How many captions in front of the code each line begins with: as many as are the same for all lines. */
function stepsBefore(places: readonly number[], spoken: readonly Spoken[]): number {
  const [first = 0] = places;
  const shortest = Math.min(
    first,
    ...places.slice(1).map((place, index) => place - (places[index] ?? 0) - 1),
  );
  let steps = 0;
  while (steps < shortest) {
    const captions = new Set(places.map((place) => spoken[place - steps - 1]?.pair.caption));
    if (captions.size > 1 || places.length === 1) break;
    steps += 1;
  }
  return steps;
}

/** The smallest element that holds a whole line. */
function sharedBy(record: readonly Spoken[]): Element {
  let shared: Element | null = record[0]?.pair.element ?? null;
  for (const { pair } of record) while (shared && !holdsNode(shared, pair.element)) shared = parentOf(shared);
  return shared ?? bodyOf(document);
}
