import { closestOf, safely } from '../dom/own.ts';
import { standsBehind } from './behind.ts';
import { questionIn } from './choices.ts';
import { type Claimed, contextOf } from './context.ts';
import type { Drawn } from './drawn.ts';
import { headsSeveral } from './heads.ts';
import { headsPart, inTable, isCellFurther } from './incell.ts';
import { inherit } from './inherit.ts';
import { textTables, uprightTables } from './outputs.ts';
import { captionAt, type Page, pageOf, withoutCaptionsIn, wrapperOf } from './page.ts';
import { tellPersons } from './persons.ts';
import { byPlace, hasAmount, isOneOfMany, SAME_EDGE } from './place.ts';
import { besideCheck, nearer, onLine } from './sides.ts';
import { type Stated, SURE } from './stated.ts';
import { LAST_MARK } from './triples.ts';
import { type SeenCaption, type Unit, withoutInstruction } from './unit.ts';
import type { TextRun } from './walk.ts';
import { captionWords } from './words.ts';

/** Nearest texts of one wrapper that are looked at: the caption, a tooltip sentence, a unit of measure. */
const MOST_OWN = 3;

/** How much a caption from further away counts beside the box's own. */
const BESIDE_OWN = 0.75;

/** Finds the captions of units, each when it is asked for, and the headings that they stand under. */
export class Captions {
  readonly page: Page;
  private readonly units: readonly Unit[];
  private readonly inner = new Map<Unit, SeenCaption[]>();
  private readonly claimed: Claimed;
  private readonly found = new Set<Unit>();

  constructor(drawn: Drawn, units: readonly Unit[], stated: Stated) {
    const page = pageOf(drawn, units);
    const seen = { ...page, tables: uprightTables(page) };
    this.page = withoutCaptionsIn(seen, cellsOfData(seen));
    this.units = units;
    for (const unit of units)
      this.inner.set(
        unit,
        safely(() => [...stated.of(unit), ...nearby(unit, this.page)], []),
      );
    this.claimed = claimedRuns(this.inner);
  }

  /** What captions a unit. */
  of(unit: Unit): readonly SeenCaption[] {
    if (this.found.has(unit)) return unit.captions;
    this.found.add(unit);
    const { page, claimed } = this;
    unit.context = [];
    unit.captions = safely(
      () => captionsOf(unit, ownOf(unit, this.inner.get(unit) ?? [], claimed), claimed, page),
      [],
    );
    return unit.captions;
  }

  /** Finds the captions and the headings of all units. */
  finish(): void {
    const { units, page, claimed } = this;
    for (const unit of units) {
      this.of(unit);
      unit.marker = markerOf(unit, page);
      unit.context = safely(() => contextOf(unit, page, claimed), []);
    }
    for (const unit of units) safely(() => inherit(unit, page), undefined);
    tellPersons(units);
  }
}

/** Cells of plain text in rows of lines and diagnoses: what stands there and between them captions nothing. */
const cellsOfData = ({ extent, tables }: Page): Element[] =>
  textTables(extent, tables).flatMap(({ rows, between = [] }) => [
    ...between,
    ...rows.flatMap(({ members }) => members.map(({ unit }) => unit.anchor)),
  ]);

/** A text behind a box is not its caption when it stands right before the next. */
const ownOf = (unit: Unit, captions: readonly SeenCaption[], claimed: Claimed): SeenCaption[] =>
  captions.filter(({ run, weight }) => weight > SURE.after || !run || (claimed.get(run) ?? unit) === unit);

/** The letter or number right in front of a box. */
function markerOf(unit: Unit, page: Page): string {
  const item = page.snapshot.items[unit.order - 1];
  return item?.what === 'text' ? (/^\W*([A-L]|\d{1,2})\W*$/.exec(item.text)?.[1] ?? '') : '';
}

/** Texts that stand right before a box are that box's: no other box takes them for its heading. */
function claimedRuns(inner: ReadonlyMap<Unit, readonly SeenCaption[]>): Claimed {
  const claimed = new Map<TextRun, Unit>();
  for (const [unit, captions] of inner) {
    for (const { run, weight } of captions)
      if (run && weight >= SURE.before && !claimed.has(run)) claimed.set(run, unit);
  }
  return claimed;
}

function captionsOf(unit: Unit, inner: readonly SeenCaption[], claimed: Claimed, page: Page): SeenCaption[] {
  const options = new Set(unit.kind === 'choice' || unit.kind === 'checks' ? unit.options : []);
  const cells = inTable(unit, page);
  // A table says which heading is whose; what looks nearest on the screen may head another row.
  const isHeaded = cells.some((caption) => caption.outer);
  const outer = [...cells, ...byPlace(unit, page, claimed, !isHeaded)];
  // Where the box has a caption of its own, what stands around it only says what that belongs to.
  const captioned = inner.some(
    ({ text, weight }) => weight >= SURE.before && captionWords(text).words.some((word) => word.length > 2),
  );
  const found = [
    ...inner,
    ...(captioned
      ? outer
          // Neither its section's heading nor another box's own caption completes it.
          .filter(({ run }) => !run || !(run.heading || (claimed.get(run) ?? unit) !== unit))
          .map((caption) => ({ ...caption, weight: caption.weight * BESIDE_OWN, outer: true as const }))
      : outer),
  ];
  const shown = unit.parts.length > 1 && unit.kind === 'date' ? found.map(withoutMark) : found;
  return withoutInstruction(shown).filter(({ text }) => /[a-z0-9]/i.test(text) && !options.has(text.trim()));
}

/** "From MM" in front of three boxes for a date is their "From". */
const withoutMark = (caption: SeenCaption): SeenCaption => ({
  ...caption,
  text: caption.text.replace(LAST_MARK, ''),
});

/** Texts in the control's own wrapper, or else the text between it and the control before it. */
function nearby(unit: Unit, page: Page): SeenCaption[] {
  const wrapper = wrapperOf(unit, page);
  const own = ownTexts(unit, page, wrapper);
  if (own.some((caption) => caption.weight >= SURE.ownFurther)) return own;
  const found = [...own];
  const before = textBefore(unit, page, wrapper);
  if (unit.kind === 'check') return [...found, ...besideCheck(unit, before, textAfter(unit, page), page)];
  if (before)
    found.push({
      source: 'caption',
      text: questionIn(before, page.snapshot),
      weight: SURE.before,
      run: before,
    });
  // A caption behind its box is the exception: only where none stands in front.
  const after = before ? undefined : textAfter(unit, page);
  if (after) found.push({ source: 'caption', text: after.text, weight: SURE.after, run: after });
  return found;
}

function ownTexts(unit: Unit, page: Page, wrapper: Element): SeenCaption[] {
  const found: SeenCaption[] = [];
  for (let order = unit.order - 1; order >= page.extent.start(wrapper) && found.length < MOST_OWN; order--) {
    const run = captionAt(page, order);
    const item = page.snapshot.items[order];
    // The parts of a date in a cell have the whole cell around them, with other boxes in front.
    if (item?.what === 'control' && unit.kind === 'date') break;
    const [nearest] = found;
    if (run && nearest?.run && isCellFurther(run, nearest.run, unit)) break;
    // In front of a value stands its own caption.
    if (run ? hasAmount(run, page) : found.length > 0 && item?.what === 'text' && VALUE.test(item.text))
      break;
    if (run)
      found.push({
        source: 'caption',
        text: questionIn(run, page.snapshot),
        weight: found.length === 0 ? SURE.own : SURE.ownFurther,
        run,
      });
  }
  if (unit.kind !== 'check' && found.length > 0) return found;
  for (let order = unit.lastOrder + 1; order <= page.extent.end(wrapper); order++) {
    const run = captionAt(page, order);
    // Boxes of one value may lie in the form itself, with others behind them.
    if (page.snapshot.items[order]?.what === 'control') break;
    if (!run) continue;
    found.push({
      source: 'caption',
      text: run.text,
      weight:
        unit.kind === 'check' || isDrawnBefore(run, unit) || standsBehind(unit, wrapper, page)
          ? SURE.own
          : SURE.after,
      run,
    });
    break;
  }
  return found;
}

/** Styles may draw above a box what stands behind it in the document. */
const isDrawnBefore = (run: TextRun, unit: Unit): boolean =>
  unit.rendered && run.rendered && run.box.bottom <= unit.box.top + SAME_EDGE && standsBefore(run, unit);

/** Text that is a value: an amount, a date, an id, a modifier; "MM" and its like are marks of a date. */
const VALUE = /\d.*\d|^(?!MM|DD|YY)[A-Z][A-Z\d]$/;

/** The text directly in front of a unit, when it is closer to this unit than to the one before. */
function textBefore(unit: Unit, page: Page, wrapper: Element): TextRun | undefined {
  let run: TextRun | undefined;
  let previous: Element | undefined;
  for (let order = page.extent.start(wrapper) - 1; order >= 0; order--) {
    const item = page.snapshot.items[order];
    if (item?.what === 'control') {
      previous = item.element;
      break;
    }
    run ??= captionAt(page, order);
    // A caption followed by a value has its value.
    if (!run && item && VALUE.test(item.text)) return undefined;
  }
  if (!run || !standsBefore(run, unit) || headsSeveral(run, unit, page)) return undefined;
  // The last heading of a row stands right before the first box below.
  if (headsPart(closestOf(run.block, 'td,th'), unit, page) || isOneOfMany(run, unit, page)) return undefined;
  if (previous && nearer(run.block, unit.anchor, previous) < 0) return undefined;
  return run;
}

/** The text directly behind a unit, when it is closer to this unit than to the one that follows. */
function textAfter(unit: Unit, page: Page): TextRun | undefined {
  const run = captionAt(page, unit.lastOrder + 1);
  // A numbered text begins the next box.
  if (!run || run.heading || /^\d/.test(captionWords(run.text).item)) return undefined;
  const next = page.snapshot.items[run.order + 1];
  if (next?.what === 'control' && nearer(run.block, unit.anchor, next.element) < 0) return undefined;
  const sameLine = !unit.rendered || onLine(run, unit);
  const below =
    run.box.top >= unit.box.bottom - SAME_EDGE &&
    run.box.left < unit.box.right &&
    run.box.right > unit.box.left;
  return sameLine || below ? run : undefined;
}

/** Reading order: to the left on the same line, or above and overlapping. */
function standsBefore(run: TextRun, unit: Unit): boolean {
  if (!unit.rendered || !run.rendered) return true;
  if (onLine(run, unit)) return run.box.left < unit.box.right;
  if (isWrapped(run, unit)) return true;
  return (
    run.box.bottom <= unit.box.top + SAME_EDGE &&
    run.box.left < unit.box.right &&
    run.box.right > unit.box.left - SAME_EDGE
  );
}

/** The end of a line of boxes and texts: the box goes on at the start of the next line. */
const isWrapped = ({ box, block, order }: TextRun, unit: Unit): boolean =>
  order === unit.order - 1 &&
  block === unit.ancestors[0] &&
  box.bottom <= unit.box.top + SAME_EDGE &&
  unit.box.top - box.bottom < box.bottom - box.top &&
  unit.box.left < box.left;
