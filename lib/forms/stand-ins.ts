import { allIn, childrenOf, firstIn, fits, isDrawn, rectOf, textContentOf } from '../dom/own.ts';
import type { Labels } from './labels.ts';

/** Widgets that are drawn for a control which the page hides or keeps for posting. */

/** What the page shows instead of a control that it hides: the list button of a dressed-up select, the label of a check box. */
export function standIn(element: HTMLElement, labels: Labels): Element | undefined {
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
    return labels.of(element).find((label) => label.checkVisibility());
  }
  if (!(element instanceof HTMLSelectElement)) return undefined;
  const chosen = element.selectedOptions[0]?.text.trim() ?? '';
  const { parentElement: wrapper } = element;
  if (wrapper && isDressedBy(wrapper, element, chosen)) return wrapper;
  const beside = [
    element.nextElementSibling,
    element.previousElementSibling,
    element.parentElement?.closest('[role=combobox],[aria-haspopup=listbox]'),
  ];
  return (
    beside.find(
      (other) =>
        other?.checkVisibility() &&
        (firstIn(other, 'select') ?? element) === element &&
        (textContentOf(other) ?? '').includes(chosen),
    ) ?? undefined
  );
}

/** Whether what wraps a hidden select draws its choice, with nothing in it besides that but a box to search the list. */
function isDressedBy(wrapper: Element, select: Element, chosen: string): boolean {
  if (!isDrawn(wrapper) || firstIn(wrapper, `label,${OPENS}`)) return false;
  const others = [...allIn(wrapper, 'input:not([type=hidden]),textarea,select')].filter(
    (one) => one !== select,
  );
  const onlySearches = others.every(
    (one) => one instanceof HTMLInputElement && one.type !== 'checkbox' && !one.name && !one.value,
  );
  const draws = childrenOf(wrapper).some((child) => textContentOf(child)?.trim() === chosen);
  return onlySearches && (chosen ? draws : others.length === 1);
}

const OPENS = '[role=combobox],[aria-haspopup]';

/** A select kept for posting only, no larger than this, while a widget beside it shows the choice (square CSS pixels). */
const CLIPPED_AREA = 60;

/** The widget that shows a select's choice in its stead (select2 and its kin): one control, not two. */
export function widgetOf(select: HTMLSelectElement): Element | undefined {
  const next = select.nextElementSibling;
  if (!next || !(fits(next, OPENS) || firstIn(next, OPENS))) return undefined;
  const { width, height } = rectOf(select);
  if (width * height <= CLIPPED_AREA || select.tabIndex < 0) return next;
  const drawn = textContentOf(next) ?? '';
  const chosen = [...select.selectedOptions].map(({ text }) => text.trim()).filter(Boolean);
  return chosen.length > 0 && chosen.every((text) => drawn.includes(text)) ? next : undefined;
}
