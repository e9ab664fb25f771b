import { closestOf, firstElementOf, firstIn, nextElementOf, parentElementOf, tagOf } from '../dom/own.ts';
import { isChosen } from './chosen.ts';
import { BOXES } from './context.ts';
import { isWorded, judgeText } from './lent.ts';
import type { Page } from './page.ts';
import { captionedPieces, captionPieces, SEX } from './pieces.ts';
import { onLine } from './sides.ts';
import { elementOf, type Place, placeIn, textOf, wholeValue } from './text-places.ts';
import { isTab, lookOf, ValuePlaces } from './value-places.ts';
import { ancestorsOf, type Item, parentOf, type TextRun } from './walk.ts';

/** Captions with the values that a page shows as text beside or below them. */

/** A value stands no further below its caption than this, and no further to the right (CSS pixels). */
const FAR_BELOW = 36;
const FAR_RIGHT = 320;
const LONGEST_CAPTION = 60;
/** How sure a caption must be of its control to be none for a text. */
const IN_USE = 0.9;

export const DIAGNOSES = 'diagnoses[i]';
/** A text that begins with a diagnosis code, perhaps behind its letter or number. */
export const DIAGNOSIS =
  /^(?:(?:[A-L]|\d{1,2})(?:[.:)]\s*|\s+(?=[A-TV-Z]\d[0-9A-Z]\.)))?[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?\b/;

export interface Pair extends Place {
  readonly caption: string;
  /** The text that holds the caption. */
  readonly run: TextRun;
  readonly value: string;
}

/** All pairs of a page in document order, except in what was read already. */
export function pairsOf(page: Page, used: readonly Element[]): Pair[] {
  const elements = new Set(used);
  return allPairsOf(page).filter(({ run }) => !isInOneOf(run.block, elements));
}

function isInOneOf(inner: Element, elements: ReadonlySet<Element>): boolean {
  for (let node: Element | null = inner; node; node = parentElementOf(node))
    if (elements.has(node)) return true;
  return false;
}

/** Lines, cards and the header look for their fields among the same pairs. */
function allPairsOf(page: Page): readonly Pair[] {
  const known = pairsKnown.get(page);
  if (known) return known;
  const captions = captionsInUse(page);
  const places = new ValuePlaces();
  const pairs = page.snapshot.runs.flatMap((run) =>
    captions.has(run) || (run.clickable && !isCellLink(run)) ? [] : pairsAt(run, page, captions, places),
  );
  const read = pairs.filter(
    ({ element, run, value }) =>
      !(isLink(element) && isWorded('action', value)) &&
      !(/\.\d\d$/.test(value) && isWorded('decided', textOf(run.block))),
  );
  pairsKnown.set(page, read);
  return read;
}
/** "Billing provider Change": a link that does something is no value. */
const isLink = (element: Element): boolean => /^(a|button)$/.test(tagOf(element));
const pairsKnown = new WeakMap<Page, readonly Pair[]>();

/** A caption may be a link to its explanation: alone in its cell. */
function isCellLink({ block, text }: TextRun): boolean {
  const cell = closestOf(block, 'td,th,dt');
  return cell !== null && textOf(cell) === text;
}

/** Texts that caption a control: what the page states outright leaves the texts beside it free. */
function captionsInUse(page: Page): ReadonlySet<TextRun> {
  const inUse = new Set<TextRun>();
  for (const { captions } of page.extent.all) {
    const stated = captions.filter(({ source }) => source === 'label').map(({ text }) => text);
    for (const { run, weight, outer } of captions)
      if (
        run &&
        weight >= IN_USE &&
        !(outer && !isCaption(run.text)) &&
        (stated.length === 0 || stated.some((text) => text.includes(run.text)))
      )
        inUse.add(run);
  }
  return inUse;
}

/** "Member ID: 1EG4…" in one text, or a caption and the text beside or below it. */
function pairsAt(run: TextRun, page: Page, captions: ReadonlySet<TextRun>, places: ValuePlaces): Pair[] {
  const marked = pairsByMarkup(run);
  if (marked.length > 0) return marked;
  const inline = inlinePairs(run, page);
  if (inline.length > 0) return inline.filter(({ value }) => !isWorded('legend', value));
  if (!mayCaption(run.text) || isBehindHead(run)) return [];
  const empty = emptyBeside(run, places);
  if (empty) return [{ caption: run.text, run, element: empty, value: '' }];
  const { items } = page.snapshot;
  // The cross of a chip may stand in front of its text.
  let at = run.order + 1;
  while (isGlyph(items[at])) at += 1;
  const next = items[at];
  const value =
    next?.what === 'text' && !captions.has(next) && standsAt(next, run) && !areHeads(next, run)
      ? next
      : valueBelow(run, page);
  if (!value || (value.clickable && !isChip(value)) || value.heading || isMessage(value.text)) return [];
  if (namesBox(value, page)) return [];
  const captionsOf = captionPieces(run.text);
  const values = piecesOf(value);
  if (captionsOf.length > 1 && captionsOf.length === values.length)
    return values.flatMap(({ parent, text }, index) =>
      parent ? [{ caption: captionsOf[index] ?? '', run, element: parent, value: text }] : [],
    );
  const whole = wholeValue(value, page);
  // The cross of a chip may begin its text.
  return [{ caption: run.text, run, ...whole, value: whole.value.replace(/^[×✕✖]\s*/, '') }];
}

/** A button without a word. */
const isGlyph = (item: Item | undefined): boolean =>
  item?.what === 'text' && item.clickable && !/\w/.test(item.text);

/** Whether a text stands in what is called a chip, a few levels up at most: it can be pressed, and is a value still. */
function isChip(run: TextRun): boolean {
  const element = elementOf(run);
  return [element, ...ancestorsOf(element)].slice(0, CHIP_DEPTH).some(isChosen);
}
const CHIP_DEPTH = 4;

/** Whether a text stands right behind a box to tick, and says what that chooses. */
const namesBox = (run: TextRun, { extent }: Page): boolean =>
  run.rendered &&
  extent.near
    .onLines(run.box.top, run.box.bottom)
    .flatMap(({ controls }) => controls)
    .some((control) => {
      const gap = run.box.left - control.box.right;
      return /^(check|radio)/.test(control.kind) && gap >= 0 && gap < BEHIND_BOX && onLine(run, control);
    });
/** What a box to tick chooses is no further behind it (CSS pixels). */
const BEHIND_BOX = 20;

/** One text with its captions and values: "Member ID: 1EG4…", "Total $20.00", "DOB: 05/02/1967 | Female". */
function inlinePairs(run: TextRun, page: Page): Pair[] {
  if (!MAY_HOLD_BOTH.test(run.text)) return [];
  const pieces = captionedPieces(run.text);
  // A text that runs through several elements has no place where its pieces can be told apart; nor is a caption in several:
  // in "<b>Payer:</b> Noridian DME <b>DOB:</b> …" "DME DOB" is none.
  const isPlain = run.nodes.length === 1 || pieces.every((piece) => INLINE.test(piece));
  if (pieces.length > 1)
    return textOf(elementOf(run)).includes(run.text) && isPlain
      ? pieces.flatMap((text, index) => {
          const [, caption = 'Sex', value = text] = INLINE.exec(text) ?? [];
          return value === text && !SEX.test(text)
            ? []
            : [{ caption, run, value, ...placeIn(run, page, index, pieces.length) }];
        })
      : [];
  const [, caption, value] =
    INLINE.exec(run.text) ?? /^(.{2,60}?[a-z)])\s+(\$?\s?[\d,]+\.\d{2})$/i.exec(run.text) ?? [];
  return caption && value ? [{ caption, run, value, ...placeIn(run, page) }] : [];
}
const MAY_HOLD_BOTH = /:|male|\.\d\d$/i;
const INLINE = /^([^:]{2,60}):\s*(\S.*)$/;

/** The element beside a caption where its value would stand: an empty cell, or a block without anything in it. */
function emptyBeside(run: TextRun, places: ValuePlaces): Element | undefined {
  let caption = elementOf(run);
  let around = parentOf(caption);
  while (around && !isCell(caption) && isOnlyChild(caption, around) && textOf(around) === textOf(caption)) {
    caption = around;
    around = parentOf(caption);
  }
  const beside = around && nextElementOf(caption);
  if (!beside || textOf(beside) || firstIn(beside, BOXES)) return undefined;
  const isInCell = /^(td|dd)$/.test(tagOf(beside));
  if (isInCell !== isCell(caption)) return undefined;
  // An empty cell may only keep a caption and its value apart.
  const further = textBehind(beside);
  const isPlace = isInCell ? !further || isCaption(further) : !further && places.isFilledElsewhere(beside);
  return isPlace ? beside : undefined;
}

const isOnlyChild = (element: Element, parent: Element): boolean =>
  firstElementOf(parent) === element && nextElementOf(element) === null;

/** The text that stands next behind an element in its row or block. */
function textBehind(element: Element): string {
  for (let next = nextElementOf(element); next; next = nextElementOf(next)) {
    const text = textOf(next);
    if (text) return text;
  }
  return '';
}

const isCell = (element: Element): boolean => /^t[dh]$|^dt$/.test(tagOf(element));

/** What a page says of itself: a sentence has so many words; names of payers and places may end in a full stop too. */
const SENTENCE = 4;
const isMessage = (text: string): boolean =>
  isWorded('message', text) &&
  (!/[.!…]$/.test(text) || text.split(' ').length >= SENTENCE || /^loading/i.test(text));

/** How well a text names a field to be a caption itself rather than a value; "Talavera Health Plan" has a name besides. */
const captionScore = (text: string): number => (text.trim().split(/\s+/).length > 2 ? 0.75 : 0.6);

/** Whether a text is a caption itself. */
export function isCaption(text: string): boolean {
  const { claim, line } = judgeText(text);
  return Math.max(claim[0]?.score ?? 0, line[0]?.score ?? 0) >= captionScore(text);
}

const mayCaption = (text: string): boolean => text.length <= LONGEST_CAPTION && !/\d{4}/.test(text);

/** "Claim type", a row's heading, has its value in the cell behind it. */
const isBehindHead = ({ block }: TextRun): boolean => closestOf(block, 'th:not(:empty)+td') !== null;

/** A piece of a text that one inline element holds. */
interface Piece {
  readonly parent: Element | null;
  readonly text: string;
}

/** `<b>Member ID</b> <span>1EG4…</span>`: caption and value in elements of their own, once or again and again. */
function pairsByMarkup(run: TextRun): Pair[] {
  if (run.nodes.length < 2) return [];
  const pieces = piecesOf(run);
  const alike = (start: number) =>
    new Set(pieces.filter((_, index) => index % 2 === start).map(({ parent }) => lookOf(parent))).size === 1;
  if (pieces.length < 2 || pieces.length % 2 === 1 || !alike(0) || !alike(1)) return [];
  const pairs: Pair[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const [caption, value] = [pieces[index], pieces[index + 1]];
    if (!caption || !value?.parent || !mayCaption(caption.text) || !/[a-z]/i.test(caption.text)) return [];
    // A value without an element of its own is what is left of the block: only one pair may be read so.
    if (pieces.length > 2 && value.parent === run.block) return [];
    pairs.push({ caption: caption.text.replace(/\s*:$/, ''), run, element: value.parent, value: value.text });
  }
  return pairs;
}

function piecesOf(run: TextRun): Piece[] {
  const pieces: { parent: Element | null; text: string }[] = [];
  for (const { parentElement: parent, data } of run.nodes) {
    const text = data.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const last = pieces.at(-1);
    if (last && last.parent === parent) last.text += ` ${text}`;
    else pieces.push({ parent, text });
  }
  return pieces;
}

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

/** Two headings of a table are no pair, nor are two tabs; an amount heads nothing. */
const areHeads = (value: TextRun, { block }: TextRun): boolean =>
  (closestOf(value.block, 'th') !== null &&
    closestOf(block, 'th') !== null &&
    !/\d\.\d\d$/.test(value.text)) ||
  (parentElementOf(block) === parentElementOf(value.block) && isTab(block));

/** In a table of captions over values the value is in the cell below; what heads several rows heads a list. */
function valueBelow(run: TextRun, page: Page): TextRun | undefined {
  const cell = closestOf(run.block, 'td,th');
  const at = cell && page.tables.placeOf(cell);
  if (at && tagOf(cell) === 'th' && at.grid.at.length > at.place.rowEnd + 1) return undefined;
  const below = at?.grid.at[at.place.rowEnd]?.[at.place.column];
  if (!below || below.column !== at?.place.column || page.extent.unitsIn(below.cell).length > 0)
    return undefined;
  const [text, other] = page.extent.inside(below.cell);
  return text?.what === 'text' && !other && !areHeads(text, run) ? text : undefined;
}
