import type { FieldKind } from '../claim/fields.ts';
import { parseValue } from '../claim/parse.ts';
import { attributeOf, closestOf, rectOf } from '../dom/own.ts';
import { optionText } from '../forms/carriers.ts';
import type { ControlPart, MappedField } from '../forms/types.ts';
import type { Refusal } from './types.ts';

/** What kinds of boxes there are, and which of them may be filled in. Looks only. */

/** A control that a text can be put into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of inputs that hold what is typed. */
const TYPED = /^(text|search|tel|number|email|url)$/;

export const isTextBox = (element: Element): element is TextBox =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TYPED.test(element.type));

/** A radio button or check box of the browser's own. */
export const isTick = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox');

export const isEditable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.isContentEditable;

/** What a widget says of a box that is only the place where its list is searched. */
const LISTS = ['aria-autocomplete', 'aria-haspopup', 'aria-owns', 'aria-expanded', 'aria-activedescendant'];
const LIST_ROLES = /^(combobox|listbox|spinbutton|searchbox)$/;
const LIST_CLASSES = /autocomplete|typeahead|combobox|(^|[-_\s])(chip|token|tag)s?([-_\s]|$)/i;
/** Widgets around a box; a word of ours for a select ("select-row") is none. */
const WIDGETS = '[role=combobox],[role=listbox],.tags,.chips';

const isOwnList = (element: Element): boolean =>
  LISTS.some((name) => attributeOf(element, name) !== null) ||
  LIST_ROLES.test(attributeOf(element, 'role') ?? '') ||
  LIST_CLASSES.test(attributeOf(element, 'class') ?? '') ||
  closestOf(element, WIDGETS) !== null;

function isLocked(element: Element): boolean {
  if (attributeOf(element, 'aria-readonly') === 'true' || attributeOf(element, 'aria-disabled') === 'true')
    return true;
  if (element.matches(':disabled')) return true;
  return isTextBox(element) && element.readOnly;
}

/** Whether it is drawn: what is kept for posting only is another control's. */
function isDrawn(element: Element): boolean {
  const { width, height } = rectOf(element);
  return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
}

/** The option of a list that stands for a text of a field; the one for nothing where the text is empty. */
export function optionFor(
  select: HTMLSelectElement,
  path: string,
  kind: FieldKind,
  to: string,
): HTMLOptionElement | undefined {
  const wanted = JSON.stringify(parseValue(path, to));
  return [...select.options].find(
    (option) =>
      !option.disabled &&
      JSON.stringify(parseValue(path, optionText(kind, option.text, option.value))) === wanted,
  );
}

/** The button of a question that stands for a text. */
export function tickFor(field: MappedField, to: string): ControlPart | undefined {
  const wanted = JSON.stringify(parseValue(field.path, to));
  const says = ({ role, means = '' }: ControlPart) => (role === 'yes' ? 'Yes' : role === 'no' ? 'No' : means);
  return field.parts.find((part) => JSON.stringify(parseValue(field.path, says(part))) === wanted);
}

const CHOICES = new Set<ControlPart['role']>(['yes', 'no', 'option']);

/** What stands in a box to the letter, to be put back as it was; undefined for other controls. */
export function rawIn({ parts }: MappedField): string | undefined {
  const element = parts[0]?.element;
  return element && isTextBox(element) ? element.value : undefined;
}

/** Whether a field is answered by choosing one of several buttons. */
export const isQuestion = ({ parts }: MappedField): boolean => parts.every(({ role }) => CHOICES.has(role));

/**
 * Why a text cannot be put into a field for the biller.
 * @param seen what the reader sees in it now
 */
export function refusalOf(
  field: MappedField,
  kind: FieldKind,
  seen: string,
  to: string,
): Refusal | undefined {
  if (!field.visible) return 'closed';
  if (isQuestion(field)) {
    const part = tickFor(field, to);
    if (!part) return 'no-choice';
    if (!isTick(part.element)) return 'own-widget';
    return isLocked(part.element) ? 'read-only' : undefined;
  }
  const [part] = field.parts;
  if (!part || field.parts.length > 1 || !(part.role === 'whole' || part.role === 'item')) return 'split';
  const { element } = part;
  if (isLocked(element)) return 'read-only';
  if (element instanceof HTMLSelectElement) {
    if (element.multiple || !isDrawn(element)) return 'own-widget';
    return optionFor(element, field.path, kind, to) ? undefined : 'no-choice';
  }
  if (isOwnList(element)) return 'own-widget';
  if (isEditable(element)) return undefined;
  if (!isTextBox(element) || !isDrawn(element)) return 'own-widget';
  // What is read there does not stand in the box itself: a chip, a code behind a description.
  if (element.value === '' && seen !== '') return 'own-widget';
  return element.maxLength >= 0 && to.length > element.maxLength ? 'no-room' : undefined;
}
