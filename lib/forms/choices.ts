import { attributeOf, closestOf, tagOf, textContentOf } from '../dom/own.ts';
import type { Labels } from './labels.ts';
import { onLine } from './sides.ts';
import type { Unit, UnitPart } from './unit.ts';
import { type Control, drawnChildrenOf, type Snapshot, type TextRun } from './walk.ts';

/** The text of a choice stands on the same line, this close (CSS pixels). */
const NEAR = 60;

const YES = /^(y|yes|true)\b/i;
const NO = /^(n|no|false)\b/i;
const ONE_WORD = /^\w+\W*$/;
/** Sets of choices that forms draw as check boxes of which only one may be ticked. */
const SETS = [
  /^(medicare|medicaid|tricare|champus|champva|group( health plan)?|feca|blk lung|other|commercial|workers?|bcbs|blue)/i,
  /^(self|spouse|child|other)\b/i,
  /^(m|f|u|male|female|unknown)\b/i,
  /^(ssn|ein)\b/i,
  /^(single|married|other)\b/i,
];
/** The letter or number of a diagnosis, its code, or both. */
const POINTER = /^(?=.)([a-l]|1[0-2]|[1-9])?((^|\W+)[a-tv-z]\d[\da-z](\.[\da-z]{1,4})?\b.*)?$/i;

function textBeside(control: Control, step: -1 | 1, snapshot: Snapshot): string {
  const run = snapshot.items[control.order + step];
  if (run?.what !== 'text') return '';
  const { box } = control;
  const isNear =
    !control.rendered ||
    (onLine(run, control) && run.box.left - box.right < NEAR && box.left - run.box.right < NEAR);
  return isNear ? run.text : '';
}

/** A heading of a choice stands so many items before it at most, and so far above it (CSS pixels). */
const HEADING_ITEMS = 40;
const HEADING_NEAR = 40;

/**
 * The nearest text right over a choice and what stands behind it: the row of headings over a row of boxes. What has none
 * has that of the choice above it in the same column.
 */
function headingOver(control: Control, snapshot: Snapshot): TextRun | undefined {
  // Down a column of thousands, the choice above has been asked before.
  if (!headings.has(control)) headings.set(control, findHeading(control, snapshot));
  return headings.get(control);
}
const headings = new WeakMap<Control, TextRun | undefined>();

function findHeading(control: Control, snapshot: Snapshot): TextRun | undefined {
  const { items } = snapshot;
  const { order, box, rendered, kind } = control;
  if (!rendered) return undefined;
  const beside = items[order + 1];
  const { right } = (beside?.what === 'text' && onLine(beside, control) ? beside : control).box;
  const before = items.slice(Math.max(0, order - HEADING_ITEMS), order);
  const heading = before.findLast(
    (item): item is TextRun =>
      item.what === 'text' &&
      item.box.left < right &&
      item.box.right > box.left &&
      item.box.bottom <= box.top + 1 &&
      box.top - item.box.bottom < HEADING_NEAR,
  );
  if (heading) return heading;
  const above = before.findLast(
    (item): item is Control =>
      item.what === 'control' &&
      item.kind === kind &&
      item.box.bottom <= box.top &&
      Math.abs(item.box.left - box.left) <= 1,
  );
  return above && headingOver(above, snapshot);
}

/** The heading of a choice's column: in a grid every diagnosis may have a column of its own. */
function columnText({ element }: Control): string {
  const cell = closestOf(element, 'td');
  const table = cell && closestOf(cell, 'table');
  if (!(cell instanceof HTMLTableCellElement && table instanceof HTMLTableElement)) return '';
  const heading = table.rows[0]?.cells[cell.cellIndex];
  return heading?.localName === 'th' ? (textContentOf(heading) ?? '') : '';
}

/** "1. Medicare" heads the first choice and numbers all. */
const headingText = (run: TextRun | undefined): string => run?.text.replace(/^\d{1,2}\w?\.\s*/, '') ?? '';

const BLOCKS = /^(div|p|small|strong|h\d)$/;

/** A text whose blocks stand apart: the name of a choice, and what it explains. */
const blocksOf = (element: Element): string =>
  [...drawnChildrenOf(element)]
    .map((node) =>
      node instanceof Element
        ? BLOCKS.test(tagOf(node))
          ? ` ${blocksOf(node)}`
          : blocksOf(node)
        : node instanceof Text
          ? node.data
          : '',
    )
    .join('');

const labelText = (element: Element, labels: Labels): string =>
  labels
    .of(element)
    .map((label) => blocksOf(label).trim())
    .find(Boolean) ?? '';

function postedValue({ element }: Control): string {
  const value = attributeOf(element, 'value') ?? '';
  return value === 'on' ? '' : value;
}

const isKnown = (text: string): boolean =>
  YES.test(text) || NO.test(text) || POINTER.test(text) || isSet(text);

/** What is posted is no letter of a diagnosis by being a number: forms number their choices. */
const isPlain = (text: string): boolean => isKnown(text) && !POINTER.test(text);

/**
 * What choosing each of some neighbouring boxes means: by their labels, their names for screen readers, or the texts on
 * one side. The side is that on which all have a text, and the most familiar ones.
 */
export function choiceTexts(controls: readonly Control[], snapshot: Snapshot): string[] {
  const labelOf = ({ element }: Control) => labelText(element, snapshot.labels);
  const ways: readonly ((control: Control) => string)[] = [
    labelOf,
    ({ element }) => attributeOf(element, 'aria-label') ?? '',
    ({ element }) => textContentOf(element) ?? '',
    (control) => textBeside(control, 1, snapshot),
    (control) => textBeside(control, -1, snapshot),
    postedValue,
    (control) => headingText(headingOver(control, snapshot)),
    columnText,
  ];
  let best: string[] = controls.map(() => '');
  let most = -1;
  const areLabelled = controls.every(labelOf);
  for (const way of ways) {
    // Numbers that are posted look like those of diagnoses.
    if (way === postedValue && areLabelled) continue;
    const texts = controls.map((control) => way(control).replace(/\s+/g, ' ').trim());
    const filled = texts.filter(Boolean).length;
    const points = filled + texts.filter(way === postedValue ? isPlain : isKnown).length * 2;
    if (filled > 0 && points > most) {
      best = texts;
      most = points;
    }
  }
  return best;
}

/** Whether the next of some neighbouring check boxes answers the same question. */
function sameQuestion(group: readonly string[], next: string): boolean {
  const first = group[0] ?? '';
  if (YES.test(first) || NO.test(first)) return group.length === 1 && (YES.test(first) ? NO : YES).test(next);
  if (group.includes(next)) return false;
  if (POINTER.test(first)) return POINTER.test(next);
  return SETS.some((set) => set.test(first) && set.test(next));
}

/**
 * Where the question ends that the first of some check boxes answers: a text in the middle that nobody knows, misspelt or
 * the payer's own, is one of its answers when those around it are.
 */
export function questionEnd(texts: readonly string[]): number {
  const fits = (to: number) => to < texts.length && sameQuestion(texts.slice(0, to), texts[to] ?? '');
  let to = 1;
  while (
    fits(to) ||
    (isSet(texts[0] ?? '') &&
      !isKnown(texts[to] ?? '') &&
      to + 1 < texts.length &&
      sameQuestion(texts.slice(0, to), texts[to + 1] ?? ''))
  )
    to += 1;
  return to;
}

const isSet = (text: string): boolean => SETS.some((set) => set.test(text));

/** Whether these choices are letters or numbers of diagnoses. */
export const arePointers = (texts: readonly string[]): boolean => texts.every((text) => POINTER.test(text));

/** Roles and meanings of the choices of one question; "No, new claim" beside "Void that claim" is no mere no. */
export function choiceParts(controls: readonly Control[], texts: readonly string[]): UnitPart[] {
  const isYesOrNo = texts.every((text) => text === '' || YES.test(text) || NO.test(text));
  return controls.map((control, index) => {
    const means = texts[index] ?? '';
    const answer = YES.test(means) ? 'yes' : NO.test(means) ? 'no' : 'option';
    const role = isYesOrNo || ONE_WORD.test(means) ? answer : 'option';
    return { element: control.element, role, means };
  });
}

/** "No Place (state)", "No   b. Auto accident" in front of another box captions that one, too. */
function goesOn({ text, order }: TextRun, { controls }: Unit, { items }: Snapshot): boolean {
  const next = items[order + 1];
  return ANSWER.test(text) && next?.what === 'control' && !controls.includes(next);
}
const ANSWER = /^(yes|no)\b\W*(?=([a-l][.)]\s*)?[a-z]{3})/i;

/** What a text asks that begins with the answer to the question before. */
export function questionIn({ text, order }: TextRun, { items }: Snapshot): string {
  const before = items[order - 1];
  return before?.what === 'control' && /^(radio|check)/.test(before.kind) ? text.replace(ANSWER, '') : text;
}

/** Runs of text that name a choice: they caption nothing else. */
export function optionRuns(units: readonly Unit[], snapshot: Snapshot): ReadonlySet<TextRun> {
  const runs = new Set<TextRun>();
  for (const unit of units) {
    if (unit.kind !== 'choice' && unit.kind !== 'checks') continue;
    for (const control of unit.controls) {
      for (const item of [snapshot.items[control.order - 1], snapshot.items[control.order + 1]]) {
        if (item?.what === 'text' && unit.options.includes(item.text) && !goesOn(item, unit, snapshot))
          runs.add(item);
      }
      const heading = headingOver(control, snapshot);
      if (heading && unit.options.includes(headingText(heading))) runs.add(heading);
    }
  }
  return runs;
}

/** How many radio buttons answer the first question: where its first answer comes again, another one begins. */
export function radioEnd(texts: readonly string[]): number {
  const again = texts[0] ? texts.indexOf(texts[0], 1) : -1;
  return again < 2 ? texts.length : again;
}
