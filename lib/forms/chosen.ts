import type { FieldKind } from '../claim/fields.ts';
import { cleanText } from '../claim/parse.ts';
import {
  allIn,
  attributeOf,
  childNodesOf,
  childrenOf,
  firstIn,
  fits,
  parentElementOf,
  tagOf,
  textContentOf,
} from '../dom/own.ts';
import { SHAPES } from './value-shapes.ts';
import { drawnChildrenOf } from './walk.ts';

/** What a widget draws as its choice: one text, or a chip for each of several. */

/** Levels above a combobox's input at which its widget shows what was chosen. */
const WIDGET_DEPTH = 4;

/** What widgets call the element that shows a choice. */
const CHOSEN =
  /(single|multi)-?value|selection(-item|__rendered)|select__selection|selected-(item|value)|(dropdown|select\w*)-label|select-value|multiple-option(?!s)|chip|token|pill|(^|[-_\s])tags?([-_\s]|$)/i;
/** Custom elements that are one choice of several. */
const CHIP_TAG = /-(chip|tag|token|pill)(-row|-item)?$/;

/** Whether an element is called a choice, even where it is a label: of the list, not of a box. */
export const isChosen = (element: Element): boolean =>
  CHOSEN.test(attributeOf(element, 'class') ?? '') || CHIP_TAG.test(tagOf(element));

/** Beside the input stands what was chosen; the same further in is the list to choose from. */
const isValueBeside = (element: Element, input: Element | undefined): boolean =>
  attributeOf(element, 'data-value') !== null && element.parentElement === input?.parentElement;

/** Whether an element stands in one that is called a choice, inside a widget. */
export function isInChoice(element: Element | null, widget: Element): boolean {
  for (let node = element; node && node !== widget; node = parentElementOf(node))
    if (isChosen(node) || attributeOf(node, 'data-value') !== null) return true;
  return false;
}

/** A class named after placeholders; `placeholder:text-gray-400` only styles them. */
const PLACEHOLDER_CLASS = /^[\w-]*placeholder[\w-]*$/i;
/** Where one element takes both, its place is named after placeholders, not what it shows. */
const SELECTED_CLASS = /selected-(item|value)/i;

function isPlaceholder(element: Element): boolean {
  if (attributeOf(element, 'data-placeholder') !== null) return true;
  const look = attributeOf(element, 'class') ?? '';
  return look.split(/\s+/).some((name) => PLACEHOLDER_CLASS.test(name)) && !SELECTED_CLASS.test(look);
}

const NOT_SHOWN = new Set(['select', 'datalist', 'script', 'style', 'svg']);

/** What stands in an element: what the page gave it, else what it draws by itself, in its shadow root. */
const contentOf = (element: Element): Iterable<Node> =>
  !(element instanceof HTMLSlotElement) && textContentOf(element)?.trim()
    ? childNodesOf(element)
    : drawnChildrenOf(element);

/** An icon: a word of its font ("expand_more"), or a sign that is not read out. */
const isGlyph = (element: Element): boolean =>
  element.firstElementChild === null &&
  ((/icon/i.test(lookOf(element)) && /^[a-z_\s]*$/.test(element.textContent ?? '')) ||
    (attributeOf(element, 'aria-hidden') === 'true' && /^[^a-z0-9]*$/i.test(element.textContent ?? '')));

/** A cross to take a chip away, a plus for the next one; a pencil in a cell, and what it is called where it is read out. */
const isGlyphButton = (element: Element): boolean =>
  fits(element, 'button,[role=button]') &&
  (/^([^a-z0-9]*$|\s*(clear|delete|edit|remove)\b)/i.test(textContentOf(element) ?? '') ||
    takesAway(element));

/** "Delete OKAFOR, JUNE", "Remove": what takes away a choice says so at least to those who hear it. */
const takesAway = (element: Element): boolean =>
  /^(clear|delete|remove)\b/i.test(attributeOf(element, 'aria-label') ?? '');

const WORD_END = /\w$/;

/** The text that an element draws, shadow roots included, without its placeholder and the controls kept in it for posting. */
export function drawnText(element: Element, without?: Element): string {
  if (element === without || isPlaceholder(element)) return '';
  if (isGlyph(element)) return '';
  let text = '';
  for (const node of contentOf(element)) {
    const isElement = node instanceof Element;
    const piece = !isElement
      ? node instanceof Text
        ? node.data
        : ''
      : NOT_SHOWN.has(node.localName) || isGlyphButton(node)
        ? ''
        : drawnText(node, without);
    // Words in elements of their own stand apart, whatever the markup says.
    text += WORD_END.test(text) && /^\w/.test(piece) ? ` ${piece}` : piece;
  }
  return text;
}

/** "3 options selected", "2 items": a closed list says how many, not which. */
const COUNT = /^\W*\d+\s+([a-z]+\s+)?(selected|chosen|(items?|options?|values?)$)/i;
export const isCount = (text: string): boolean => COUNT.test(text);

/** How many were chosen, where a closed list shows that in a chip with a button to clear it, and its caption in its own place. */
export function countBeside(trigger: Element): string | undefined {
  const count = childrenOf(parentElementOf(trigger)).find(
    (one) => one !== trigger && firstIn(one, 'button') && /^\s*\d+\s*$/.test(drawnText(one)),
  );
  return count && `${drawnText(count).trim()} selected`;
}

/** What an element draws as chosen; several chips are joined by commas. */
export function drawnChoice(widget: Element, kind: FieldKind, input?: Element): string {
  // A widget that is given its choices as elements inside marks those that were taken.
  const options = [...allIn(widget, '[role=option]')];
  if (options.length > 0)
    return options
      .filter((one) => attributeOf(one, 'aria-selected') === 'true')
      .map((one) => chip(drawnText(one), kind))
      .join(',');
  return chipsOf(widget, kind, input).join(',') || chip(drawnText(widget), kind);
}

/** What a combobox shows as chosen around an element that does not show it itself. */
export function chosenBeside(input: Element, kind: FieldKind): string {
  let widget = parentElementOf(input);
  for (let depth = 0; widget && depth < WIDGET_DEPTH; depth++, widget = parentElementOf(widget)) {
    const controls = [...widget.querySelectorAll('input:not([type=hidden]),select,textarea')];
    // What cannot be tabbed to is the widget's own: the box that searches its list.
    if (controls.some((one) => one !== input && attributeOf(one, 'tabindex') !== '-1')) break;
    // A caption in there: a caption beside the input is no choice, chips are.
    const isCaptioned = [...allIn(widget, 'label')].some((label) => !isChosen(label));
    if (isCaptioned && depth > 0) break;
    const chips = chipsOf(widget, kind, input);
    if (chips.length > 0) return chips.join(',');
    const text = depth < 2 && !isCaptioned ? chip(drawnText(widget, input), kind) : '';
    if (text) return text;
  }
  return '';
}

/** The chips right beside an input that nothing but them tells to be a list: each can be taken away again. */
export function listBeside(input: Element, kind: FieldKind): string {
  const parent = parentElementOf(input);
  if (!parent || !LISTS.has(kind)) return '';
  const called = calledChips(parent, input).filter((one) =>
    firstIn(one, 'button,[role=button],a,svg,[aria-label^=Remove]'),
  );
  // Whatever a chip is called, its text stands beside the cross.
  const removable = called.length > 0 ? called : [...allIn(parent, 'button')].map(parentElementOf);
  return removable
    .flatMap((one) => (one && !one.contains(input) ? chip(drawnText(one), kind) : []))
    .filter((text) => SHAPES[kind]?.test(text))
    .join(',');
}

/** What was looked up stands beside a blank box, with the one button that takes it away again; a caption is none. */
export function lookedUp(input: Element): string {
  const parent = parentElementOf(input);
  const [cross, other] = parent ? [...allIn(parent, 'button')].filter(takesAway) : [];
  const one = cross && parentElementOf(cross);
  return !one || other || one.contains(input) || firstIn(one, 'label') ? '' : cleanText(drawnText(one));
}

function chipsOf(widget: Element, kind: FieldKind, input?: Element): string[] {
  const called = calledChips(widget, input);
  const found = called.length > 0 || !LISTS.has(kind) ? called : alike(widget, input);
  return found.map((one) => chip(drawnText(one), kind)).filter(Boolean);
}

const LISTS = new Set<FieldKind>(['modifier', 'pointer list', 'icd10cm']);

const elementsIn = (element: Element): Element[] =>
  [...contentOf(element)].filter((node) => node instanceof Element);

const lookOf = (element: Element): string => `${tagOf(element)} ${attributeOf(element, 'class') ?? ''}`;

/** Elements that are called a choice: the outermost, but of a list its members. */
function calledChips(element: Element, input?: Element): Element[] {
  if (element === input || isPlaceholder(element)) return [];
  const inner = elementsIn(element).flatMap((child) => calledChips(child, input));
  if (!(isChosen(element) || isValueBeside(element, input)) || (input && element.contains(input)))
    return inner;
  const isList = inner.length > 1 && inner.every((one) => inner[0] && lookOf(one) === lookOf(inner[0]));
  return isList ? inner : [element];
}

/** The first elements that stand side by side and look alike: the choices of a list, whatever they are called. */
function alike(element: Element, input?: Element): Element[] {
  const children = elementsIn(element).filter(
    (child) =>
      child !== input &&
      child.localName !== 'label' &&
      !NOT_SHOWN.has(child.localName) &&
      cleanText(drawnText(child)) !== '',
  );
  const [first] = children;
  const same = children.filter((child) => first && lookOf(child) === lookOf(first));
  if (same.length > 1) return same;
  for (const child of children) {
    const inside = alike(child, input);
    if (inside.length > 0) return inside;
  }
  return [];
}

/** Crosses and arrows around the text of a chip. */
const GLYPHS = /^[\s×✕✖⨯]+|[\s×✕✖⨯▾▼⌄]+$/g;

/** The code in front of its name ("RR - Rental", as boxes keep what was picked from a list); any other text as it stands. */
export const withoutName = (text: string, kind: FieldKind): string =>
  CODED.has(kind) ? (/^\s*([A-Z0-9]{1,12})\s+[-–—]\s+\S{3}/i.exec(text)?.[1] ?? text) : text;

const CODED = new Set<FieldKind>(['modifier', 'code', 'pointer list']);

/** The text of one chip, without its cross; of "RR - Rental" or "1 - G47.33" only the code. */
function chip(text: string, kind: FieldKind): string {
  const clean = cleanText(text).replace(GLYPHS, '');
  // "+2": there are more than are drawn.
  if (/^\+\s?\d+/.test(clean)) return '…';
  if (kind !== 'pointer list' && kind !== 'modifier' && kind !== 'code') return clean;
  const code =
    kind === 'code' ? /^[A-Z0-9]{2,12}(?![A-Z0-9])/i.exec(clean)?.[0] : SHAPES[kind]?.exec(clean)?.[0];
  return code && /^\s*($|[-–—:(])/.test(clean.slice(code.length)) ? code : clean;
}
