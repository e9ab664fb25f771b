import { fieldDefinition } from '../claim/fields.ts';
import type { MappedField } from '../forms/types.ts';
import { isEditable, isQuestion, isTextBox, isTick, optionFor, type TextBox, tickFor } from './boxes.ts';

/**
 * The only place of Box24 that writes to a page. What is put into a box goes the way of a person's hand: the box gets the
 * cursor, its text changes, the page hears `input` and `change`, the cursor leaves. Nothing is pressed but the radio button
 * or check box that is the field itself, and nothing is sent.
 */

/**
 * Puts a text into a field of the page.
 * @throws when the field is none that {@link refusalOf} lets pass
 */
export function put(field: MappedField, to: string): void {
  const element = isQuestion(field) ? tickFor(field, to)?.element : field.parts[0]?.element;
  if (!(element instanceof HTMLElement)) throw new Error(`${field.path} cannot be filled in`);
  element.focus({ preventScroll: true });
  if (isTick(element)) tick(element);
  else if (element instanceof HTMLSelectElement) choose(element, field, to);
  else if (isEditable(element)) retype(element, to);
  else if (isTextBox(element)) type(element, to);
  else throw new Error(`${field.path} cannot be filled in`);
  element.blur();
}

/** By the setter of the browser's own: a framework that watches its box has put another one before it. */
function type(box: TextBox, to: string): void {
  const prototype =
    box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Reflect.set(prototype, 'value', to, box);
  tell(box, to);
}

function choose(select: HTMLSelectElement, field: MappedField, to: string): void {
  const option = optionFor(select, field.path, fieldDefinition(field.path)?.kind ?? 'text', to);
  if (!option) throw new Error(`${field.path} does not offer it`);
  select.selectedIndex = option.index;
  tell(select, to);
}

/** The browser's own click tells the page itself. */
function tick(button: HTMLInputElement): void {
  if (!button.checked) button.click();
}

/** Through the editing command, which an editor of the page hears like typing. */
function retype(element: HTMLElement, to: string): void {
  const { ownerDocument } = element;
  ownerDocument.getSelection()?.selectAllChildren(element);
  ownerDocument.execCommand(to === '' ? 'delete' : 'insertText', false, to);
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function tell(element: Element, data: string): void {
  const heard = { bubbles: true, composed: true };
  element.dispatchEvent(new InputEvent('input', { ...heard, inputType: 'insertReplacementText', data }));
  element.dispatchEvent(new Event('change', heard));
}
