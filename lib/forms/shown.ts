import { parseValue } from '../claim/parse.ts';
import type { Assigned } from './assign.ts';
import { classify, THRESHOLD } from './classify.ts';
import { contextOf } from './context.ts';
import type { Judged } from './lines.ts';
import { outputUnit } from './outputs.ts';
import type { Page } from './page.ts';
import { shownValue } from './text.ts';
import type { SeenCaption } from './unit.ts';
import { ownersOf } from './vocabulary.ts';
import type { TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/**
 * Fields that a page shows as text beside a caption: what came from an earlier step, totals, review pages.
 */

/** How much surer a caption beside plain text must be than one beside a box: any two texts stand beside each other. */
const LEAST_SCORE = 0.6;
const TEXT_WEIGHT = 0.9;
/** A value stands no further below its caption than this, and no further to the right (CSS pixels). */
const FAR_BELOW = 36;
const FAR_RIGHT = 320;
const LONGEST_CAPTION = 60;

interface Pair {
  readonly caption: string;
  readonly run: TextRun;
  readonly element: Element;
  readonly value: string;
}

/**
 * Finds claim fields that stand as text.
 * @param taken generic paths that a control already holds
 * @param used elements that are part of the lines or of tables already read
 */
export function shownFields(page: Page, taken: ReadonlySet<string>, used: readonly Element[]): Assigned[] {
  const found = new Map<string, Assigned>();
  const captions = captionsInUse(page);
  let previous: string | undefined;
  for (const run of page.snapshot.runs) {
    if (run.clickable || captions.has(run) || used.some((element) => element.contains(run.block))) continue;
    const pair = pairOf(run, page, captions);
    if (!pair) continue;
    const judged = judge(pair, page, previous);
    const [best] = judged.verdict.claim;
    if (best && best.score >= THRESHOLD) previous = pair.caption;
    if (!best || best.score < LEAST_SCORE || best.concept.path === '' || best.concept.path.includes('['))
      continue;
    const { path } = best.concept;
    if (taken.has(path) || parseValue(path, shownValue(pair.value, best.concept.kind)).state !== 'known')
      continue;
    const known = found.get(path);
    if (!known || best.score > known.confidence)
      found.set(path, { judged, path, confidence: best.score * TEXT_WEIGHT, evidence: best.evidence });
  }
  return [...found.values(), ...(taken.has('diagnoses[i]') ? [] : shownDiagnoses(page, used))];
}

const DIAGNOSIS = /^(?:[A-L][.:)]\s*|\d{1,2}[.:)]\s*)?[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?\b/;

/** A list of diagnosis codes under a heading that says so. */
function shownDiagnoses(page: Page, used: readonly Element[]): Assigned[] {
  return page.snapshot.runs.flatMap((run) => {
    if (!DIAGNOSIS.test(run.text) || used.some((element) => element.contains(run.block))) return [];
    const unit = outputUnit(elementOf(run), run.order, [], []);
    const [heading] = contextOf(unit, page, new Map());
    if (!heading) return [];
    unit.captions = [{ source: 'legend', text: heading, weight: TEXT_WEIGHT }];
    const judged: Judged = { unit, verdict: classify(unit, new Set()) };
    const [best] = judged.verdict.claim;
    if (best?.concept.path !== 'diagnoses[i]' || best.score < LEAST_SCORE) return [];
    return [{ judged, path: best.concept.path, confidence: best.score, evidence: best.evidence }];
  });
}

/** Texts that caption a control. */
function captionsInUse(page: Page): ReadonlySet<TextRun> {
  return new Set(
    page.extent.all.flatMap(({ captions }) =>
      captions.flatMap(({ run, weight }) => (run && weight >= TEXT_WEIGHT ? [run] : [])),
    ),
  );
}

/** "Member ID: 1EG4…" in one text, or a caption and the text beside or below it. */
function pairOf(run: TextRun, page: Page, captions: ReadonlySet<TextRun>): Pair | undefined {
  const inline =
    /^([^:]{2,60}):\s*(\S.*)$/.exec(run.text) ?? /^(.{2,60}?[a-z)])\s+(\$?\s?[\d,]+\.\d{2})$/i.exec(run.text);
  if (inline?.[1] && inline[2]) return { caption: inline[1], run, element: elementOf(run), value: inline[2] };
  if (run.text.length > LONGEST_CAPTION || /\d{4}/.test(run.text)) return undefined;
  const next = page.snapshot.items[run.order + 1];
  const value =
    next?.what === 'text' && !captions.has(next) && standsAt(next, run) ? next : valueBelow(run, page);
  return value && { caption: run.text, run, element: elementOf(value), value: value.text };
}

/** The smallest element around a text; where that holds more, reading cuts the caption off. */
const elementOf = (run: TextRun): Element => run.nodes[0]?.parentElement ?? run.block;

function standsAt(value: TextRun, caption: TextRun): boolean {
  if (!value.rendered) return true;
  const { box } = value;
  const right =
    box.top < caption.box.bottom &&
    box.bottom > caption.box.top &&
    box.left >= caption.box.left &&
    box.left - caption.box.right < FAR_RIGHT;
  const below =
    box.top >= caption.box.bottom - 2 &&
    box.top - caption.box.bottom < FAR_BELOW &&
    box.left < caption.box.right &&
    box.right > caption.box.left;
  return right || below;
}

/** In a table of captions over values the value is in the cell below. */
function valueBelow(run: TextRun, page: Page): TextRun | undefined {
  const cell = run.block.closest('td,th');
  const at = cell && page.tables.placeOf(cell);
  const below = at?.grid.at[at.place.rowEnd]?.[at.place.column];
  if (!below || below.column !== at?.place.column || page.extent.unitsIn(below.cell).length > 0)
    return undefined;
  const texts = page.extent.inside(below.cell);
  return texts.length === 1 && texts[0]?.what === 'text' ? texts[0] : undefined;
}

function judge(pair: Pair, page: Page, previous: string | undefined): Judged {
  const caption: SeenCaption = { source: 'caption', text: pair.caption, weight: TEXT_WEIGHT, run: pair.run };
  const unit = outputUnit(pair.element, pair.run.order, [caption], []);
  // "Name" beside "Billing provider ID" is the billing provider's.
  const isOwned = ownersOf(captionWords(pair.caption)).length > 0;
  unit.context = [...(previous && !isOwned ? [previous] : []), ...contextOf(unit, page, new Map())];
  return { unit, verdict: classify(unit, new Set()) };
}
