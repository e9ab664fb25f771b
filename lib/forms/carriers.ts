import type { FieldKind } from '../claim/fields.ts';
import { cleanText } from '../claim/parse.ts';
import { childNodesOf, parentElementOf } from './dom.ts';

/**
 * How the many kinds of controls carry their text. Runs on every keystroke: no layout, no search beyond the control's
 * own wrapper.
 */

/** Levels above a combobox's input at which its widget shows what was chosen. */
const WIDGET_DEPTH = 4;

/** What widgets call the element that shows a choice. */
export const CHOSEN = [
  'single-value',
  'singleValue',
  'SingleValue',
  'selection-item',
  'selection__rendered',
  'select__selection',
  'selected-item',
  'selected-value',
  'select-value',
  'multi-value',
  'multiValue',
  'dropdown-label',
  'select-label',
  'multiselect-label',
  'chip',
  'Chip',
  'token',
  'Pill',
  'pill',
  'tags-text',
  'tag__content',
]
  .map((name) => `[class*=${name}]`)
  .join();
/** A class named after placeholders; `placeholder:text-gray-400` only styles them. */
const PLACEHOLDER_CLASS = /^[\w-]*placeholder[\w-]*$/i;

const isPlaceholder = (element: Element): boolean =>
  element.hasAttribute('data-placeholder') ||
  [...element.classList].some((name) => PLACEHOLDER_CLASS.test(name));
/** What a list says while nothing is chosen: "-- Select --", "Choose a state", "Please select …"; "Select Health" is a payer. */
const NOT_CHOSEN =
  /^\W*$|^\W*(please\s+)?(select|choose|pick|enter|search|type)\b\s*(\W*$|(a|an|the|one|your|here|from|to|option|value)\b|.*(\.\.\.|…)$)|^\W*(none|nothing|not|(no|0) (options?|items?|values?|choices?)|0) (selected|chosen)\b|^[-–—*<(]+\s*none\b/i;

/** Whether a text that stands in a control is an instruction or the control's own caption. */
export function isHint(text: string, captions: readonly string[]): boolean {
  const clean = plain(text);
  if (NOT_CHOSEN.test(clean)) return true;
  // Short codes may be captions too ("A"): only words are compared.
  return clean.length > 3 && captions.some((caption) => plain(caption) === clean);
}

const plain = (text: string): string =>
  cleanText(text)
    .replace(/[\s*:]+$/, '')
    .toLowerCase();

const ON = ['aria-checked', 'aria-pressed', 'aria-selected'];

/** Whether a check box or radio button, native or drawn, is on. */
export function isOn(element: Element): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return (
    ON.some((name) => element.getAttribute(name) === 'true') ||
    element.getAttribute('data-state') === 'checked'
  );
}

/** The text that an element shows, without its placeholder and without the controls kept inside it for posting. */
function withoutHint(element: Element): string {
  if (isPlaceholder(element)) return '';
  let text = '';
  for (const node of childNodesOf(element)) {
    if (node instanceof Element) text += NOT_SHOWN.has(node.localName) ? '' : withoutHint(node);
    else if (node instanceof Text) text += node.data;
  }
  return text;
}
const NOT_SHOWN = new Set(['select', 'datalist', 'script', 'style', 'svg']);

/** What a combobox shows as chosen while its input stands empty; several chips are joined by commas. */
function chosenBeside(input: Element, kind: FieldKind, captions: readonly string[]): string {
  let widget = parentElementOf(input);
  for (let depth = 0; widget && depth < WIDGET_DEPTH; depth++, widget = parentElementOf(widget)) {
    if (
      widget.querySelector('label') ||
      widget.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1
    )
      break;
    const chosen = [...widget.querySelectorAll(CHOSEN)].filter(
      (one) => !isPlaceholder(one) && !one.contains(input) && !one.parentElement?.closest(CHOSEN),
    );
    const texts = chosen.map((one) => chip(withoutHint(one), kind)).filter(Boolean);
    if (texts.length > 0) return texts.join(',');
    const text = chip(withoutHint(widget), kind);
    if (text && depth < 2) return isHint(text, captions) ? '' : text;
  }
  return '';
}

/** The text of one chip, without its cross; of "RR - Rental" or "1 - G47.33" only the code. */
function chip(text: string, kind: FieldKind): string {
  const clean = cleanText(text).replace(/\s*[×✕▾▼⌄]+$/, '');
  if (kind !== 'pointer list' && kind !== 'modifier' && kind !== 'code') return clean;
  const code =
    kind === 'code' ? /^[A-Z0-9]{2,12}(?![A-Z0-9])/i.exec(clean)?.[0] : SHAPES[kind]?.exec(clean)?.[0];
  return code && /^\s*($|[-–—:(])/.test(clean.slice(code.length)) ? code : clean;
}

const isWidgetInput = (element: Element): boolean =>
  element.getAttribute('role') === 'combobox' ||
  element.hasAttribute('aria-autocomplete') ||
  element.closest('[role=combobox],[class*=select],[class*=Select]') !== null;

/** Shapes of values that a choice may hold as its value, its text, or in front of its text. */
const SHAPES: Partial<Record<FieldKind, RegExp>> = {
  pos: /^0?\d{1,2}(?!\d)/,
  modifier: /^[A-Z0-9]{2}(?![A-Za-z0-9])/,
  hcpcs: /^[A-Z]?\d{4}[A-Z0-9]?(?![A-Z0-9])/i,
  icd10cm: /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?(?![A-Z0-9])/i,
  npi: /^\d{10}(?!\d)/,
  code: /^[A-Z0-9]{1,10}$/i,
  'pointer list': /^([A-L]|1[0-2]|[1-9])(?![A-Z0-9])/i,
  boolean: /^(y|n|yes|no|true|false)\b/i,
};

/**
 * The text of a chosen option that stands for the field: the text when a code leads it, else the value when that is a
 * code, else the text. An option that only asks to choose is nothing.
 */
export function optionText(kind: FieldKind, text: string, value: string): string {
  const shown = cleanText(text);
  if (
    value === ''
      ? shown === '' || NOT_CHOSEN.test(shown) || !SHAPES[kind]?.test(shown)
      : NOT_CHOSEN.test(shown)
  )
    return '';
  const shape = SHAPES[kind];
  if (!shape) return shown;
  const inBrackets = /\(([A-Z0-9.]+)\)\s*$/i.exec(shown)?.[1];
  for (const candidate of [shown, value, inBrackets]) {
    if (candidate && shape.test(candidate)) return shape.exec(candidate)?.[0] ?? candidate;
  }
  return shown;
}

/**
 * The text that a control holds now.
 * @param kind decides between the value and the text of a chosen option
 * @param captions texts that are captions of the control, not values
 */
export function textOf(element: Element, kind: FieldKind, captions: readonly string[]): string {
  if (element instanceof HTMLSelectElement) return chosenOptions(element, kind);
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio'))
    return element.checked ? 'Yes' : 'No';
  const role = element.getAttribute('role');
  if (role === 'checkbox' || role === 'switch' || role === 'radio') return isOn(element) ? 'Yes' : 'No';
  const text = typedText(element, kind, captions);
  return isHint(text, captions) ? '' : text;
}

function chosenOptions(select: HTMLSelectElement, kind: FieldKind): string {
  const texts = [...select.selectedOptions].map((option) =>
    optionText(kind, option.text, option.hasAttribute('value') ? option.value : option.text),
  );
  return texts.filter(Boolean).join(',');
}

function typedText(element: Element, kind: FieldKind, captions: readonly string[]): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement) {
    const shown = element.value || (isWidgetInput(element) ? chosenBeside(element, kind, captions) : '');
    return companion(element, shown, kind) ?? shown;
  }
  const text = cleanText(withoutHint(element));
  return element.getAttribute('role') === 'combobox' || element.hasAttribute('aria-haspopup')
    ? chip(text, kind)
    : text;
}

/** The code behind a box that shows a description: a hidden input beside it that holds such a code. */
function companion(input: Element, shown: string, kind: FieldKind): string | undefined {
  const shape = SHAPES[kind];
  if ((kind !== 'hcpcs' && kind !== 'icd10cm') || !shape || shown === '' || shape.test(shown))
    return undefined;
  const hidden = [...(input.parentElement?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
  return hidden.map(({ value }) => value).find((value) => shape.test(value));
}
