import { rootOf } from '../../lib/dom/own.ts';
import { findAll } from '../../lib/forms/query.ts';
import type { NamedSubmit } from '../../lib/portals/types.ts';

/** The buttons on the page that were named as those that send the claim. */
export function namedButtons(document: Document, { here }: NamedSubmit): HTMLElement[] {
  return here
    .filter(({ when }) => when === undefined || findAll(when, [document]).length > 0)
    .flatMap(({ submit }) => (submit === undefined ? [] : findAll(submit, [document])))
    .filter((element) => element instanceof HTMLElement);
}

/** Whether a press on it says at the window only that something in a closed place was pressed. */
export function isClosedIn(element: Element): boolean {
  for (let root = rootOf(element); root instanceof ShadowRoot; root = rootOf(root.host))
    if (root.mode === 'closed') return true;
  return false;
}

/** The one of them that a press is on. */
export function pressedOf(event: Event, buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const path = event.composedPath();
  return buttons.find((button) => path.includes(button));
}
