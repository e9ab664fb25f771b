import type { FieldKind } from '../claim/fields.ts';
import { cleanText } from '../claim/parse.ts';
import {
  chosenBeside,
  countBeside,
  drawnChoice,
  drawnText,
  isCount,
  listBeside,
  lookedUp,
  withoutName,
} from './chosen.ts';
import { shadowRootOf } from './sentinel.ts';
import { SHAPES } from './value-shapes.ts';

/**
 * How the many kinds of controls carry their text. Runs on every keystroke: no layout, no search beyond the control's
 * own wrapper.
 */

/** What a list says while nothing is chosen: "-- Select --", "Choose a state", "Please select …", "Up to 4"; "Select Health" is a payer. */
const NOT_CHOSEN =
  /^\W*$|^\W*(please\s+)?(select|choose|pick|enter|search|type)\b\s*(\W*$|(a|an|the|one|your|here|from|to|option|value)\b|.*(\.\.\.|…)$)|^\W*(none|nothing|not|(no|0) (options?|items?|values?|choices?)|0) (selected|chosen)\b|^[-–—*<(]+\s*none\b|^([a-z]+ )?up to \d/i;

/**
 * Whether a text that stands in a control is an instruction or the control's own caption.
 * @param title what the control shows to the mouse, perhaps once more what was chosen
 */
export function isHint(text: string, captions: readonly string[], title = ''): boolean {
  const clean = plain(text);
  if (NOT_CHOSEN.test(clean)) return true;
  // Short codes may be captions too ("A"): only words are compared.
  return clean.length > 3 && clean !== plain(title) && plainOf(captions).has(clean);
}

/** A field's captions as they are compared with its text, the same at every keystroke. */
function plainOf(captions: readonly string[]): ReadonlySet<string> {
  const known = plainCaptions.get(captions) ?? new Set(captions.map(plain));
  plainCaptions.set(captions, known);
  return known;
}
const plainCaptions = new WeakMap<readonly string[], ReadonlySet<string>>();

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
    element.getAttribute('data-state') === 'checked' ||
    isDrawnOn(element)
  );
}

/** A custom element without a word on its state to the page draws it. */
const isDrawnOn = (element: Element): boolean =>
  !ON.some((name) => element.hasAttribute(name)) &&
  Boolean(shadowRootOf(element)?.querySelector('.checked,.selected'));

/** Whether an input is only a part of a control that the page draws itself. */
export const isWidgetInput = (element: Element): boolean =>
  element.getAttribute('role') === 'combobox' ||
  element.hasAttribute('aria-autocomplete') ||
  element.closest('[role=combobox],[class*=select],[class*=Select]') !== null;

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
  const inBrackets = /[([]([A-Z0-9.]+)[)\]]\s*$/i.exec(shown)?.[1];
  for (const candidate of [shown, inBrackets, value]) {
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
  const text = typedText(element, kind);
  if (text === '') return element instanceof HTMLInputElement ? lookedUp(element) : '';
  const isTyped = element instanceof HTMLInputElement;
  return isHint(text, captions, (!isTyped && element.getAttribute('title')) || '') ? '' : text;
}

function chosenOptions(select: HTMLSelectElement, kind: FieldKind): string {
  const texts = [...select.selectedOptions].map((option) =>
    optionText(kind, option.text, option.hasAttribute('value') ? option.value : option.text),
  );
  return texts.filter(Boolean).join(',');
}

function typedText(element: Element, kind: FieldKind): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLInputElement) {
    const shown = isWidgetInput(element)
      ? chosenIn(element, element.value, kind)
      : element.value || listBeside(element, kind);
    return companion(element, shown, kind) ?? withoutName(shown, kind);
  }
  const isWidget =
    WIDGET.some((name) => element.hasAttribute(name)) || element.getAttribute('role') === 'combobox';
  return isWidget ? chosenIn(element, drawnChoice(element, kind), kind) : cleanText(drawnText(element));
}

const WIDGET = ['aria-haspopup', 'aria-autocomplete'];

/** A widget's own text, unless it says nothing of what was chosen and that is drawn beside it. */
const chosenIn = (element: Element, own: string, kind: FieldKind): string =>
  own === '' || isCount(own) ? chosenBeside(element, kind) || own : (countBeside(element) ?? own);

/** The code behind a box that shows a description: a hidden input beside it that holds such a code. */
function companion(input: Element, shown: string, kind: FieldKind): string | undefined {
  const shape = SHAPES[kind];
  if ((kind !== 'hcpcs' && kind !== 'icd10cm') || !shape || shown === '' || shape.test(shown))
    return undefined;
  const hidden = [...(input.parentElement?.querySelectorAll<HTMLInputElement>('input[type=hidden]') ?? [])];
  return hidden.map(({ value }) => value).find((value) => shape.test(value));
}
