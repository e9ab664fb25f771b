import {
  allIn,
  attributeOf,
  childrenOf,
  closestOf,
  firstIn,
  fits,
  idOf,
  parentElementOf,
  rectOf,
  rootOf,
  setOf,
  tagOf,
  textContentOf,
} from '../dom/own.ts';
import { shadowRootOf } from './sentinel.ts';

/** What an element of a page is: something to fill in, a heading, a part that is about something else. */

export type ControlKind =
  | 'text'
  | 'number'
  | 'date'
  | 'area'
  | 'select'
  | 'combobox'
  | 'editable'
  | 'checkbox'
  | 'radio';

const NOT_FOR_TYPING = setOf('button submit reset image file range color hidden password');
/** Elements without text or controls of the page's own. */
const SKIPPED = setOf(
  'script style template noscript svg iframe object canvas option head datalist nav audio video',
);
/** Such of them as pages also wrap around a form. */
const MAY_WRAP = setOf('tablist tree status alert listbox');
const TYPED = 'input:not([type=hidden]),textarea,select,[role=textbox]';
const FIELDS = `${TYPED},[role=combobox]`;
/** Parts of a page that are about the site, not about the claim. */
const ASIDE_ROLES = setOf('search menu menubar tooltip progressbar');
const HEADING_CLASS =
  /(^|[-_\s])(heading|header|title|legend|section-?(head|name|title|label)|caption|band|subhead)([-_\s]|$)/i;

/** Places of cards and panels that are given their title. */
const HEADING_SLOT = /^(header|heading|title|summary|legend)$/;

/** Kind of control that an element is, if it is one. */
export function controlKind(element: Element): ControlKind | undefined {
  const role = attributeOf(element, 'role');
  switch (tagOf(element)) {
    case 'input': {
      const type = (element as HTMLInputElement).type;
      const isCombobox = role === 'combobox' || attributeOf(element, 'aria-autocomplete') === 'list';
      // A search box looks something up, unless it is the input of a list of choices.
      if (NOT_FOR_TYPING.has(type) || (type === 'search' && !isCombobox)) return undefined;
      if (type === 'checkbox' || type === 'radio' || type === 'number') return type;
      if (type === 'date' || type === 'datetime-local' || type === 'month') return 'date';
      return isCombobox ? 'combobox' : 'text';
    }
    case 'select':
      return 'select';
    case 'textarea':
      return 'area';
  }
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'radio' || isToggle(element)) return 'radio';
  if (role === 'option') return choiceOfList(element);
  // A trigger that opens a list; one that wraps an input leaves the work to the input.
  if (role === 'combobox' || attributeOf(element, 'aria-haspopup') === 'listbox') {
    const inner = [...allIn(element, TYPED)];
    return !isHandle(element) && inner.every((one) => isShadowTwin(one) || isUndrawn(one))
      ? 'combobox'
      : undefined;
  }
  if (tagOf(element) === 'button' && (opensOptions(element) || opensCalendar(element))) return 'combobox';
  if (isBareRadio(element, role)) return 'radio';
  // What has boxes of its own inside is a frame around them, or a page that may be written in, and no box.
  return fits(element, WRITTEN_IN) && !firstIn(element, TYPED) ? 'editable' : undefined;
}

const WRITTEN_IN = '[role=textbox],[role=spinbutton],[contenteditable]:not([contenteditable=false])';

/** A custom element that says by its name alone that it is a radio button: its state is drawn in its shadow root. */
const isBareRadio = (element: Element, role: string | null): boolean =>
  role === null &&
  /-radio(-button)?$/.test(tagOf(element)) &&
  isBare(shadowRootOf(element)) &&
  isBare(element);

const isBare = (root: ShadowRoot | Element | null): boolean =>
  root !== null && allIn(root, 'input,[role]').length === 0;

/** The arrow beside a combobox: a button without words of its own. */
function isHandle(element: Element): boolean {
  const widget = parentElementOf(element);
  return (
    attributeOf(element, 'role') !== 'combobox' &&
    widget !== null &&
    !/[a-z0-9]/i.test(textContentOf(element) ?? '') &&
    childrenOf(widget).some((one) => one !== element && fits(one, '[role=combobox]'))
  );
}

/**
 * A control that is kept for posting, or for the keys, which a pixel around it hides; a select is looked at: its choices say
 * more than what is drawn.
 */
const isUndrawn = (element: Element): boolean =>
  tagOf(element) !== 'select' &&
  (getComputedStyle(element).display === 'none' || rectOf(parentElementOf(element) as Element).width === 1);

/** A button in a shadow root that opens the choices which the page put into the element around it. */
function opensOptions(button: Element): boolean {
  const root = button.hasAttribute('aria-haspopup') ? rootOf(button) : undefined;
  return root instanceof ShadowRoot && firstIn(root.host, '[role=option]') !== null;
}

/** A button that shows a date, or asks for one, and opens a calendar to pick it from. */
const opensCalendar = (button: Element): boolean =>
  attributeOf(button, 'aria-haspopup') === 'dialog' && DATE_OR_NONE.test(textContentOf(button) ?? '');

const DATE_OR_NONE =
  /^\W*([a-z]{3,9}\.? \d+([a-z]{2})?,? \d{4}|\d+ [a-z]{3,9} \d{4}|\d+[/.-]\d+[/.-]\d+|(pick|select|choose) (a )?date|mm.?dd.?yyyy)\W*$/i;

/** A button that stays pressed, one of several in a group of its own: a question drawn as buttons. */
const isToggle = (element: Element): boolean =>
  element.hasAttribute('aria-pressed') && togglesOf(toggleGroup(element)).length > 1;

const togglesOf = (group: Element | null): readonly Element[] =>
  group ? [...allIn(group, '[aria-pressed]')] : [];

/** What holds the buttons of one question: their parent, or the group that they are wrapped in one by one. */
export function toggleGroup(toggle: Element): Element | null {
  const parent = parentElementOf(toggle);
  const group = togglesOf(parent).length > 1 ? parent : closestOf(toggle, '[role=group]');
  return group && firstIn(group, TYPED) ? parent : group;
}

/** What a choice of a list is that stands in the page for good. */
function choiceOfList(element: Element): ControlKind | undefined {
  const list = closestOf(element, '[role=listbox]');
  if (!list || !staysOpen(list)) return undefined;
  return attributeOf(list, 'aria-multiselectable') === 'true' ? 'checkbox' : 'radio';
}

/** Levels above a list at which it would be placed over the page. */
const OVERLAY_DEPTH = 4;

/** Whether a list of choices is a part of the page, not the open half of a combobox. */
function staysOpen(list: Element): boolean {
  if (!list.hasAttribute('aria-label') && !list.hasAttribute('aria-labelledby')) return false;
  const id = list.id && CSS.escape(list.id);
  if (id && allIn(list.ownerDocument, `[aria-controls~="${id}"],[aria-owns~="${id}"]`).length > 0)
    return false;
  let node: Element | null = list;
  for (let depth = 0; node && depth < OVERLAY_DEPTH; depth++, node = parentElementOf(node))
    if (/^(absolute|fixed)$/.test(getComputedStyle(node).position)) return false;
  return true;
}

/** A native control kept only for form posting or screen readers beside a widget that is the real one. */
export function isShadowTwin(element: Element): boolean {
  return attributeOf(element, 'tabindex') === '-1' && attributeOf(element, 'aria-hidden') === 'true';
}

/** "+ Prior authorization", "Claim note ▸": a line that opens what follows it. */
const isOpener = (text: string): boolean =>
  text.length <= LONGEST_OPENER && /^(?:[+⊞▸▹►▶]|\[\+\])\s*\S|[▸▹►▶⊞]$/.test(text);
const LONGEST_OPENER = 80;

/** Whether a hidden block is one that the biller can open: a closed tab, an accordion, a collapsed section. */
export function canBeOpened(element: Element): boolean {
  if (element.matches('[role$=dialog],dialog,.modal,[aria-modal=true]')) return false;
  if (element.matches('[role=tabpanel],.tab-pane,.collapse,.accordion-collapse,[hidden=until-found]'))
    return true;
  const details = parentElementOf(element);
  if (details?.localName === 'details') return true;
  const { previousElementSibling: opener } = element;
  if (opener && isOpener(textContentOf(opener)?.trim() ?? '')) return true;
  const id = idOf(element);
  if (!id) return false;
  const quoted = CSS.escape(id);
  const pointing = `[aria-controls~="${quoted}"],[href="#${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"]`;
  return element.ownerDocument.querySelector(pointing) !== null;
}

/** Announcements for screen readers repeat what was chosen. */
function isMessage(element: Element): boolean {
  const live = attributeOf(element, 'aria-live');
  return live !== null && live !== 'off' && !firstIn(element, FIELDS);
}

function isAsideByRole(element: Element): boolean {
  const role = attributeOf(element, 'role') ?? '';
  // Steppers and accordions put the role on the element around their panels, too.
  return (
    ASIDE_ROLES.has(role) ||
    (MAY_WRAP.has(role) && !firstIn(element, FIELDS) && !(role === 'listbox' && staysOpen(element)))
  );
}

/** What says that an element is more than its tag says, its class apart. */
const SPEAKS = '[role],[tabindex],[aria-live],[aria-pressed],[aria-haspopup],[contenteditable]';
const FIELD_TAGS = new Set(['input', 'select', 'textarea']);

/** Whether an element only lays the page out, by one question: most do, and all others cost more. */
export const isPlain = (element: Element, tag: string): boolean =>
  !(FIELD_TAGS.has(tag) || SKIPPED.has(tag) || fits(element, SPEAKS));

const LEAST_IN_PANEL = 3;

/** Whether an element and all in it are none of the claim's. */
export function isAside(element: Element): boolean {
  // Drawers at the side are navigation to some libraries, whatever they hold; a search box or two make no panel. So is the
  // bar with the title and the buttons of a record.
  if (fits(element, 'nav,[role=navigation]'))
    return allIn(element, FIELDS).length < LEAST_IN_PANEL && !firstIn(element, 'h1');
  return SKIPPED.has(tagOf(element)) || isAsideByRole(element) || isMessage(element);
}

/** Whether an element lays its cells out in rows and columns. */
export function isTable(tag: string, role: string): boolean {
  return tag === 'table' || /^(grid|table|treegrid)$/.test(role);
}

/** Whether an element heads a section: by its tag, its role, or a class that says so. */
export function isHeading(element: Element, tag: string, role: string): boolean {
  if (/^(h[1-6]|legend|caption|summary)$/.test(tag) || role === 'heading') return true;
  if (HEADING_SLOT.test(attributeOf(element, 'slot') ?? '')) return true;
  return !/^(table|thead|tr|th)$/.test(tag) && HEADING_CLASS.test(attributeOf(element, 'class') ?? '');
}
