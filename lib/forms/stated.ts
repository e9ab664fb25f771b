import {
  allIn,
  attributeOf,
  firstIn,
  holdsNode,
  idOf,
  oneLine,
  parentElementOf,
  rootOf,
  tagOf,
  textContentOf,
  withId,
} from '../dom/own.ts';
import type { Labels } from './labels.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { isWorded, wording } from './vocabulary.ts';
import { parentOf } from './walk.ts';

/** How sure each way of finding a caption is, 0 to 1: what the page states, then what stands closest. */
export const SURE = {
  /** `label[for]`, a wrapping label, `aria-labelledby`. */
  label: 0.95,
  aria: 0.93,
  title: 0.7,
  placeholder: 0.75,
  /** The nearest text in the control's own wrapper, and further ones there: hints, tooltips. */
  own: 0.94,
  ownFurther: 0.82,
  before: 0.9,
  after: 0.6,
  cellBefore: 0.9,
  cellAbove: 0.88,
  column: 0.9,
  left: 0.72,
  above: 0.8,
  geometricColumn: 0.84,
} as const;

/** What a page states of its units, worked out once for each. */
export class Stated {
  private readonly known = new Map<Unit, readonly SeenCaption[]>();
  private readonly columns = new Map<Element, string | null>();
  readonly labels: Labels;

  constructor(labels: Labels) {
    this.labels = labels;
  }

  /** What the page itself states of a unit: labels, accessible names, titles, placeholders. */
  of(unit: Unit): readonly SeenCaption[] {
    const found = this.known.get(unit) ?? stated(unit, this);
    this.known.set(unit, found);
    return found;
  }

  /** What a cell says of its column, for telephones. */
  columnOf(cell: Element): string | null {
    let said = this.columns.get(cell);
    if (said === undefined) {
      said =
        attributeOf(cell, 'data-label') ?? attributeOf(cell, 'data-title') ?? attributeOf(cell, 'data-th');
      this.columns.set(cell, said);
    }
    return said;
  }
}

function stated(unit: Unit, known: Stated): SeenCaption[] {
  const element = unit.parts[0]?.element;
  if (!element) return [];
  const found: SeenCaption[] = [];
  const add = (source: SeenCaption['source'], text: string | null | undefined, weight: number) => {
    const clean = text && oneLine(text);
    if (clean) found.push({ source, text: clean, weight });
  };
  if (unit.parts.length === 1) {
    for (const label of labelsOf(element, known.labels)) add('label', ownText(label, element), SURE.label);
    // A box to tick that is an element of its own may hold its caption.
    if (unit.kind === 'check') add('label', textContentOf(element), SURE.label);
    add('aria', withoutChoice(attributeOf(element, 'aria-label') ?? '', element), SURE.aria);
    // "Select a patient" looks somebody up, and its placeholder says so once more.
    const labelled = found.some(({ source, text }) => source === 'label' && !isWorded('instructs', text));
    const hint = placeholderOf(element) || (labelled ? '' : namedChoiceOf(element));
    if (!labelled || !isWorded('instructs', hint)) add('placeholder', hint, SURE.placeholder);
    add('aria', withoutChoice(attributeOf(element, 'title') ?? '', element), SURE.title);
  } else if (unit.kind === 'date' || unit.kind === 'text')
    for (const name of ['aria-label', 'title'])
      add('aria', (attributeOf(element, name) ?? '').replace(wording('part'), ''), SURE.title);
  add('legend', legendOf(unit), SURE.label);
  for (const node of [element, ...unit.ancestors.slice(0, 3)]) {
    if (unit.kind === 'choice' && node === element && unit.parts.length > 1) continue;
    if (
      node !== element &&
      !/^(group|radiogroup|combobox)$/.test(attributeOf(node, 'role') ?? '') &&
      !tagOf(node).includes('-')
    )
      continue;
    add('aria', labelledBy(node, element), SURE.label);
    if (node !== element)
      add('aria', attributeOf(node, 'aria-label') ?? attributeOf(node, 'label'), SURE.aria);
  }
  for (const node of unit.ancestors.slice(0, 4)) {
    add('column', known.columnOf(node), SURE.column);
  }
  return found;
}

/** "Place, 12 Home" without what is drawn beside it as chosen; a box called as what it shows, or as any box is, has no name. */
function withoutChoice(name: string, element: Element): string {
  const shown = ['value' in element && element.value, textContentOf(element)?.trim()];
  if (shown.includes(name.trim()) || /^(input|cell) (edit|field)/i.test(name)) return '';
  const chosen = textContentOf(parentElementOf(element) ?? element)?.trim();
  return chosen && name.endsWith(`, ${chosen}`) ? name.slice(0, -chosen.length - 2) : name;
}

/** The legend of a field set of its own: a date in three boxes, a question with its answers. */
function legendOf(unit: Unit): string | null | undefined {
  if (unit.controls.length < 2) return undefined;
  const set = unit.ancestors.slice(0, LEGEND_DEPTH).find((node) => tagOf(node) === 'fieldset');
  const legend = set && allIn(set, FILLED_IN).length === unit.controls.length && firstIn(set, 'legend');
  return legend ? textContentOf(legend) : undefined;
}
const LEGEND_DEPTH = 4;
const FILLED_IN = 'input:not([type=hidden]),select,textarea';

function labelsOf(element: Element, all: Labels): Element[] {
  const labels = all.of(element);
  // Many labels for one control come from an id used again and again: none of them is to be believed.
  const own = labels.length > 2 ? [] : [...labels];
  // A label may point at the custom element around the control.
  for (let host = parentOf(element), depth = 0; host && depth < 4; host = parentOf(host), depth++) {
    if (!idOf(host) || 'labels' in host) continue;
    const forHost = all.pointingAt(host);
    if (forHost.length > 0 && allIn(host, 'input,select,textarea').length <= 1) own.push(...forHost);
  }
  return own;
}

/** Text of a label without what stands inside the control it wraps. */
function ownText(label: Element, control: Element): string {
  const text = textContentOf(label) ?? '';
  if (!holdsNode(label, control)) return text;
  const inner = textContentOf(control)?.trim();
  if (inner) return text.replace(inner, '');
  // A list may draw beside its box what was chosen.
  return 'value' in control && control.value === text.trim() ? '' : text;
}

/** Text that `aria-labelledby` points to, without the control's own value. */
export function labelledBy(element: Element, control: Element): string {
  const ids = attributeOf(element, 'aria-labelledby');
  if (!ids) return '';
  const root = rootOf(element);
  return (
    ids
      .split(/\s+/)
      .map((id) => (id ? withId(root, id) : null))
      // Widgets name their own value in there; a value is no caption.
      .filter(
        (node): node is Element => node !== null && !holdsNode(control, node) && !holdsNode(node, control),
      )
      .filter(
        (node) => !/value|selection|rendered|single/i.test(idOf(node) + (attributeOf(node, 'class') ?? '')),
      )
      .map((node) => textContentOf(node) ?? '')
      .join(' ')
  );
}

/** "Select payer", the choice of a list that chooses nothing, says what the list is for. */
function namedChoiceOf(element: Element): string {
  const [first] = element instanceof HTMLSelectElement ? element.options : [];
  const named =
    first?.value === '' ? /^\W*(select|choose|pick)\s+(an?\s+|the\s+)?(.+)/i.exec(first.text)?.[3] : '';
  return named && !/^(one|options?|values?|here|from|items?|choice)\b/i.test(named) ? named : '';
}

/** A placeholder that is an example (`99213`, `A,B`, `150.00`) or a mask says nothing. */
function placeholderOf(element: Element): string {
  const text = (attributeOf(element, 'placeholder') ?? '').trim();
  return /\d|^[A-Z](,[A-Z])+$|^[_\s/.()-]*$|^e\.?g\b|^[A-Z]{2}$|^(mm|dd|yy)/.test(text) &&
    !/^\d{1,2}[a-j]?\.\s/.test(text) &&
    !/[a-z]{3,}\s*#?\d$/i.test(text)
    ? ''
    : text;
}
