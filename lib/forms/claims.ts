import { holdsNode } from '../dom/own.ts';
import { THRESHOLD } from './classify.ts';
import { isSeed, judgeText, Tables, tellingFields } from './lent.ts';
import type { Judged } from './lines.ts';
import { addTo } from './lists.ts';
import type { LocatedClaim } from './map-claim.ts';
import { PROCEDURE } from './outputs.ts';
import type { Page } from './page.ts';
import { parentOf } from './walk.ts';

/**
 * Tells several claims on one page apart: forms side by side or below each other, cards of a list. The sections of one
 * claim repeat captions too (the patient's address and the insured's), so only fields that a claim has once count, and
 * only parts of the page that have service lines of their own.
 */

/** So many fields that a claim has once must repeat together, one of them saying who the claim is about. */
const LEAST_REPEATED = 2;
/** A text must name its field outright to count; a box may be named by its surroundings. */
const CLEAR_TEXT = 0.75;
const LONGEST_CAPTION = 60;

interface Mark {
  readonly path: string;
  readonly element: Element;
}

/** A part of a page that holds one claim. */
export interface ClaimPart {
  readonly root: Element;
  /** The page as if this part were all of it. */
  readonly page: Page;
  /** Its own units, judged apart from the others. */
  readonly units: readonly Judged[];
}

/**
 * The parts of a page that each hold one claim.
 * @returns nothing when the page holds one claim, or none
 */
export function claimParts(page: Page, all: readonly Judged[]): ClaimPart[] {
  const marks = marksOf(page, all);
  const once = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.path === PROCEDURE) continue;
    addTo(once, mark.path, mark);
  }
  const repeated = new Map<Element, Set<string>>();
  for (const [path, found] of once) {
    if (found.length < 2) continue;
    for (const root of rootsOf(found)) repeated.set(root, (repeated.get(root) ?? new Set()).add(path));
  }
  const lines = marks.filter(({ path }) => path === PROCEDURE).map(({ element }) => element);
  return [...repeated]
    .filter(
      ([root, paths]) =>
        paths.size >= LEAST_REPEATED &&
        tellingFields().identity.some((path) => paths.has(path)) &&
        lines.some((element) => holds(root, element)),
    )
    .map(([root]) => ({ root, page: within(page, root), units: inside(all, root) }));
}

const inside = (all: readonly Judged[], root: Element): Judged[] =>
  all
    .filter(({ unit }) => unit.anchor === root || unit.ancestors.includes(root))
    .map(({ unit, verdict }) => ({ unit, verdict }));

/** Of several claims those that the biller sees: not those on closed tabs beside the one that is open. */
export function openClaims(claims: readonly LocatedClaim[]): readonly LocatedClaim[] {
  const open = claims.filter(({ boxes }) => boxes.some(({ unit }) => unit.rendered));
  return open.length > 0 ? open : claims;
}

/** Boxes and texts that stand for the fields that tell claims apart, and for procedure codes. */
function marksOf(page: Page, all: readonly Judged[]): Mark[] {
  const marks: Mark[] = [];
  const inUse = new Set<unknown>();
  for (const judged of all) {
    for (const { run } of judged.unit.captions) if (run) inUse.add(run);
    const [best] = judged.verdict.claim;
    // "Charge" in a row may be the total elsewhere; in each row it is the line's.
    const inLine = judged.verdict.line[0]?.score ?? 0;
    if (best && best.score >= THRESHOLD && best.score >= inLine && isMark(best.concept.path))
      marks.push({ path: best.concept.path, element: judged.unit.anchor });
    if (isSeed(judged)) marks.push({ path: PROCEDURE, element: judged.unit.anchor });
  }
  const known = new Map<string, string>();
  for (const run of page.snapshot.runs) {
    if (inUse.has(run) || run.clickable) continue;
    const caption = run.text.split(':')[0] ?? '';
    if (caption === '' || caption.length > LONGEST_CAPTION) continue;
    let path = known.get(caption);
    if (path === undefined) {
      path = pathOfText(caption);
      known.set(caption, path);
    }
    if (path !== '') marks.push({ path, element: run.block });
  }
  return marks;
}

/** Whether a field stands once on a claim. */
const isMark = (path: string): boolean =>
  tellingFields().identity.includes(path) || tellingFields().once.includes(path);

function pathOfText(caption: string): string {
  const { claim, line } = judgeText(caption);
  const code = line[0];
  if (code?.concept.path === PROCEDURE && code.score >= CLEAR_TEXT) return PROCEDURE;
  const best = claim[0];
  return best && best.score >= CLEAR_TEXT && isMark(best.concept.path) ? best.concept.path : '';
}

/** For each of some elements the largest one around it that holds none of the others. */
function rootsOf(marks: readonly Mark[]): Element[] {
  const counts = new Map<Element, number>();
  for (const { element } of marks)
    for (let node: Element | null = element; node; node = parentOf(node))
      counts.set(node, (counts.get(node) ?? 0) + 1);
  return marks.map(({ element }) => {
    let root = element;
    for (let node = parentOf(element); node && counts.get(node) === 1; node = parentOf(node)) root = node;
    return root;
  });
}

/** Whether an element stands in another, through shadow roots too. */
function holds(root: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node === root) return true;
  return false;
}

/** What stands outside is no longer looked at, captions stay as they were found. */
function within(page: Page, root: Element): Page {
  const start = page.extent.start(root);
  const end = page.extent.end(root);
  const runs = page.snapshot.runs.filter(({ order }) => order >= start && order <= end);
  const grids = page.tables.grids.filter(({ places }) => {
    const first = places[0]?.cell;
    return first !== undefined && holdsNode(root, first);
  });
  return { ...page, snapshot: { ...page.snapshot, runs }, tables: new Tables(grids) };
}
