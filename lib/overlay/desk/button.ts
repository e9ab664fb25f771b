import { element } from '../dom.ts';

/** A button of the card. Presses that are not the biller's own do not reach it (see pointer.ts). */
export function button(
  document: Document,
  className: string,
  label: string,
  act: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', class: className }, label);
  made.addEventListener('click', act);
  return made;
}
