import { attributeOf, attributesOf, tagOf } from '../dom/own.ts';
import type { Names } from './names.ts';
import { type Known, type Position, scrub, staysWhole } from './scrub.ts';
import { shapeOf } from './shape.ts';
import type { RecordedText } from './types.ts';

/** Attributes that name an element, or lead to one by its name. */
const NAMES = new Set(
  'id name class slot for form list headers aria-labelledby aria-describedby aria-controls aria-owns formcontrolname ng-model v-model ng-reflect-name itemid data-field data-name data-testid data-bind data-cy data-qa'.split(
    ' ',
  ),
);
/** Attributes that lead to a part of the page: `#tab-2`. */
const WAYS = new Set(['href', 'data-target', 'data-bs-target']);
const SAYING = new Set(
  'aria-label aria-description aria-placeholder aria-roledescription placeholder title alt label summary abbr data-label data-title data-th'.split(
    ' ',
  ),
);
/** Those that caption a box, and not what it holds. */
const CAPTIONING = /^(aria-label|aria-placeholder|placeholder|abbr|label|data-(label|title|th))$/;
const NUMBERS = new Set(
  'colspan rowspan maxlength minlength size rows cols span tabindex aria-colindex aria-rowindex aria-colspan aria-rowspan aria-colcount aria-rowcount aria-level'.split(
    ' ',
  ),
);
const SWITCHES = new Set('disabled readonly required hidden multiple open inert'.split(' '));
/** Attributes that are there or not: what they say is a value. */
const EMPTIED = new Set(['data-value', 'data-placeholder']);
/** States that belong to a value: that there is such a state stays, which it is does not. */
const STATES = new Set(['aria-checked', 'aria-pressed', 'aria-selected']);
/** Attributes with one of few words. */
const WORDS: Readonly<Record<string, RegExp>> = {
  type: /^(button|checkbox|color|date|datetime-local|email|file|hidden|image|month|number|password|radio|range|reset|search|submit|tel|text|time|url|week)$/,
  role: /^(alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|log|main|marquee|menu|menubar|menuitem|menuitemcheckbox|menuitemradio|navigation|none|note|option|presentation|progressbar|radio|radiogroup|region|row|rowgroup|rowheader|scrollbar|search|searchbox|separator|slider|spinbutton|status|switch|tab|table|tablist|tabpanel|term|textbox|timer|toolbar|tooltip|tree|treegrid|treeitem)$/,
  scope: /^(row|col|rowgroup|colgroup)$/,
  dir: /^(ltr|rtl)$/,
  lang: /^[a-z]{2}(-[A-Z]{2})?$/,
  inputmode: /^(decimal|email|none|numeric|search|tel|text|url)$/,
  contenteditable: /^(true|false|plaintext-only)?$/,
  'aria-required': /^(true|false)$/,
  'aria-disabled': /^(true|false)$/,
  'aria-readonly': /^(true|false)$/,
  'aria-hidden': /^(true|false)$/,
  'aria-expanded': /^(true|false)$/,
  'aria-modal': /^(true|false)$/,
  'aria-live': /^(off|polite|assertive)$/,
  'aria-haspopup': /^(true|false|menu|listbox|tree|grid|dialog)$/,
  'aria-multiselectable': /^(true|false)$/,
  'aria-autocomplete': /^(none|inline|list|both)$/,
};
/** Boxes whose value is words on a button. */
const BUTTONS = /^(submit|reset|button)$/;
const CHOICES = /^(radio|checkbox)$/;
/** `RR`, `12`: such a code is everybody's. */
const CODE = /^[A-Z0-9]{1,2}$/i;

/** What of an element's attributes stays: names and states, and what they say. */
export interface Attributes {
  readonly attributes: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, RecordedText>>;
}

/** Looks through an element's attributes; one that is in no list above is left out. */
export function attributesFor(element: Element, names: Names, known: Known): Attributes {
  const attributes: Record<string, string> = {};
  const says: Record<string, RecordedText> = {};
  for (const name of attributesOf(element)) {
    const value = attributeOf(element, name) ?? '';
    if (SAYING.has(name)) {
      if (value.trim()) says[name] = scrub(value.trim(), known, { isCaption: CAPTIONING.test(name) });
      continue;
    }
    const kept = keptOf(name, value, names);
    if (kept !== undefined) attributes[name] = kept;
  }
  return {
    attributes: { ...attributes, ...stoodIn(element, known) },
    says: { ...says, ...buttonOf(element, known) },
  };
}

function keptOf(name: string, value: string, names: Names): string | undefined {
  if (NAMES.has(name)) return value.trim() === '' ? undefined : names.scrubAll(value);
  if (WAYS.has(name)) return /^#[\w-]+$/.test(value) ? `#${names.scrub(value.slice(1))}` : '#';
  if (NUMBERS.has(name)) return /^-?\d{1,3}$/.test(value) ? value : undefined;
  if (SWITCHES.has(name) || EMPTIED.has(name)) return '';
  if (STATES.has(name)) return 'false';
  return Object.hasOwn(WORDS, name) && WORDS[name]?.test(value) ? value : undefined;
}

/** The words on a button that is an input. */
function buttonOf(element: Element, known: Known): Record<string, RecordedText> {
  if (!(isInput(element) && BUTTONS.test(element.type)) || element.value === '') return {};
  return { value: scrub(element.value, known, { isChoice: true }) };
}

/** That a box holds something, and of what shape; of a choice, which it is. */
function stoodIn(element: Element, known: Known): Record<string, string> {
  if (tagOf(element) === 'option') {
    const value = attributeOf(element, 'value');
    return value === null ? {} : { value: choiceOf(value, known) };
  }
  if (!isInput(element) || BUTTONS.test(element.type)) return {};
  if (CHOICES.test(element.type)) return { value: choiceOf(element.value, known) };
  if (/^(hidden|password|file|image|color|range)$/.test(element.type) || element.value === '') return {};
  return { value: shapeOf(element.value.slice(0, LONGEST_VALUE)) };
}
/** Nothing is read off the rest of a longer one. */
const LONGEST_VALUE = 120;

const CHOICE: Position = { isChoice: true };
const choiceOf = (value: string, known: Known): string =>
  CODE.test(value) || staysWhole(value, known, CHOICE) ? value : shapeOf(value);

const isInput = (element: Element): element is HTMLInputElement => tagOf(element) === 'input';
