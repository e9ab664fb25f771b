import type { PartRole } from './types.ts';
import { type Box, type Control, type ControlKind, parentOf, type Snapshot, type TextRun } from './walk.ts';
import { captionWords, tokenWords } from './words.ts';

/** What the biller sees as one thing to fill in: one control, or several that belong together. */
export type UnitKind = Exclude<ControlKind, 'checkbox' | 'radio'> | 'check' | 'choice' | 'checks' | 'output';

export interface UnitPart {
  readonly element: Element;
  readonly role: PartRole;
  readonly means?: string;
}

/** A caption and how it was found. */
export interface SeenCaption {
  readonly source: 'label' | 'aria' | 'caption' | 'column' | 'legend' | 'placeholder';
  readonly text: string;
  /** How sure it is that this text belongs to this control, 0 to 1. */
  readonly weight: number;
  /** The run on the page, where there is one: shared captions are found by it. */
  readonly run?: TextRun;
  /** It stands outside the control's own wrapper, above it: it may complete a closer caption ("From" under "Hospitalization"). */
  readonly outer?: true;
}

export interface Unit {
  kind: UnitKind;
  parts: UnitPart[];
  controls: readonly Control[];
  /** Smallest element that holds all parts. */
  readonly anchor: Element;
  /** From the anchor's parent up to the root. */
  readonly ancestors: readonly Element[];
  /** Place in the document. */
  order: number;
  lastOrder: number;
  box: Box;
  readonly rendered: boolean;
  captions: SeenCaption[];
  /** Headings and group captions it stands under, nearest first. */
  context: string[];
  /** Item number that a lettered box takes over from the numbered one above: `9` over `d.` is `9d`. Empty: none. */
  item: string;
  /** A letter or number alone right in front: `A.`, `3`. Empty: none. */
  marker: string;
  /** Ids, names and binding paths. */
  readonly tokens: readonly string[];
  /** Texts (and values) of the choices. */
  readonly options: readonly string[];
  /** 0 when the page sets no limit. */
  readonly maxLength: number;
}

const TOKEN_ATTRIBUTES = [
  'id',
  'name',
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-field',
  'data-name',
  'data-testid',
  'data-bind',
  'data-cy',
  'data-qa',
  'itemid',
  'ng-reflect-name',
];

/** The choices of a select that are read for evidence: a list of all HCPCS codes says no more after the first fifty. */
const MOST_OPTIONS = 60;

function tokensOf(element: Element): string[] {
  const tokens = TOKEN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').filter(Boolean);
  // Custom elements carry the name that their inner input lacks.
  for (let host = parentOf(element), depth = 0; host && depth < 4; host = parentOf(host), depth++) {
    if (!host.localName.includes('-')) continue;
    for (const name of TOKEN_ATTRIBUTES) {
      const value = host.getAttribute(name);
      if (value) tokens.push(value);
    }
  }
  return tokens;
}

function optionsOf(control: Control): string[] {
  if (!(control.element instanceof HTMLSelectElement)) return [];
  return [...control.element.options]
    .slice(0, MOST_OPTIONS)
    .map((option) => `${option.value}|${option.text.trim()}`);
}

/** What choosing this radio button or check box means, by its label, its name for screen readers or the text behind it. */
function optionText(control: Control, snapshot: Snapshot): string {
  const { element } = control;
  const label =
    element instanceof HTMLInputElement
      ? [...(element.labels ?? [])].map((one) => one.textContent?.trim()).find(Boolean)
      : '';
  const aria = element.getAttribute('aria-label');
  const behind = snapshot.items[control.order + 1];
  const inFront = snapshot.items[control.order - 1];
  const following = behind?.what === 'text' && isNear(control, behind) ? behind.text : '';
  const preceding = inFront?.what === 'text' && isNear(control, inFront) ? inFront.text : '';
  const value = element.getAttribute('value') ?? '';
  return (label || aria || following || preceding || (value === 'on' ? '' : value))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of a choice stands on the same line, this close (CSS pixels). */
const NEAR_OPTION = 60;
const isNear = (control: Control, run: TextRun) =>
  !control.rendered ||
  (run.box.top < control.box.bottom &&
    run.box.bottom > control.box.top &&
    run.box.left - control.box.right < NEAR_OPTION &&
    control.box.left - run.box.right < NEAR_OPTION);

const YES = /^(y|yes|true)\b/i;
const NO = /^(n|no|false)\b/i;
/** Sets of choices that forms draw as check boxes of which only one may be ticked. */
const CHOICES = [
  /^(medicare|medicaid|tricare|champus|champva|group( health plan)?|feca|blk lung|other|commercial|workers?|bcbs|blue)/i,
  /^(self|spouse|child|other)\b/i,
  /^(m|f|u|male|female|unknown)\b/i,
  /^(ssn|ein)\b/i,
  /^(single|married|other)\b/i,
];
const POINTER = /^([a-l]|1[0-2]|[1-9])\b/i;

/** Whether two neighbouring boxes are choices of one question. */
function sameQuestion(group: readonly string[], next: string): boolean {
  const first = group[0] ?? '';
  if (YES.test(first) || NO.test(first)) return group.length === 1 && (YES.test(first) ? NO : YES).test(next);
  if (group.includes(next)) return false;
  if (POINTER.test(first) && first.length <= 2) return POINTER.test(next) && next.length <= 2;
  return CHOICES.some((set) => set.test(first) && set.test(next));
}

function isSeparator(text: string): boolean {
  return /^[\s/.\-–]*$/.test(text);
}

/** Which part of a date a box takes, by what is written on it. */
export function datePart(texts: readonly string[]): 'month' | 'day' | 'year' | undefined {
  for (const text of texts) {
    const words = new Set([...captionWords(text).words, ...tokenWords(text)]);
    const ending = /(?:^|[-_.\s])(m{1,2}|mo|d{1,2}|y{1,4})$/i.exec(text.trim())?.[1]?.[0]?.toLowerCase();
    if (ending) return ending === 'm' ? 'month' : ending === 'd' ? 'day' : 'year';
    if (words.has('month')) return 'month';
    if (words.has('day') && !words.has('unit')) return 'day';
    if (words.has('year')) return 'year';
  }
  return undefined;
}

const ownTexts = (control: Control): string[] => {
  const { element } = control;
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement
      ? [...(element.labels ?? [])]
      : [];
  return [
    element.getAttribute('placeholder'),
    element.getAttribute('aria-label'),
    element.title,
    ...labels.map((label) => label.textContent),
    element.getAttribute('name'),
    element.id,
  ].filter((text): text is string => Boolean(text));
};

/** Longest input of each of three controls, 0 where none is set. */
const lengths = (controls: readonly Control[]) =>
  controls
    .map(({ element }) =>
      element instanceof HTMLInputElement && element.maxLength > 0 ? element.maxLength : 0,
    )
    .join();

const isTyped = (control: Control | undefined): control is Control =>
  control !== undefined && ['text', 'number', 'select', 'combobox'].includes(control.kind);

/** Three boxes that take one date, or one telephone number. */
function triple(controls: readonly (Control | undefined)[], snapshot: Snapshot): PartRole[] | undefined {
  const [one, two, three] = controls;
  if (!isTyped(one) || !isTyped(two) || !isTyped(three)) return undefined;
  if (one.rendered && (three.box.top > one.box.bottom || two.box.top > one.box.bottom)) return undefined;
  const boxes = [one, two, three];
  const roles = boxes.map((box) => datePart(ownTexts(box)));
  if (new Set(roles).size === 3 && !roles.includes(undefined)) return roles as PartRole[];
  const between = snapshot.items.slice(one.order + 1, three.order).filter((item) => item.what === 'text');
  const separated = between.length >= 2 && between.every((item) => isSeparator(item.text));
  const length = lengths(boxes);
  if (separated && (length === '2,2,4' || length === '2,2,2')) return ['month', 'day', 'year'];
  const together = new Set(boxes.map((box) => parentOf(box.element))).size === 1;
  if (length === '2,2,4' && between.length === 0 && together) return ['month', 'day', 'year'];
  if (length === '3,3,4') return ['item', 'item', 'item'];
  return undefined;
}

function kindOf(control: Control): UnitKind {
  return control.kind === 'checkbox' || control.kind === 'radio' ? 'check' : control.kind;
}

function commonAnchor(controls: readonly Control[]): Element {
  const [first, ...rest] = controls;
  let anchor: Element | null = first?.element ?? null;
  for (const other of rest) while (anchor && !isInside(other.element, anchor)) anchor = parentOf(anchor);
  return anchor ?? document.documentElement;
}

function isInside(element: Element, ancestor: Element): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node === ancestor) return true;
  return false;
}

/** Makes one unit of controls that belong together. */
export function unitOf(
  kind: UnitKind,
  controls: readonly Control[],
  parts: UnitPart[],
  options: readonly string[],
): Unit {
  const anchor = commonAnchor(controls);
  const ancestors: Element[] = [];
  for (let node = parentOf(anchor); node; node = parentOf(node)) ancestors.push(node);
  const boxes = controls.map((control) => control.box);
  const first = controls[0]?.element;
  return {
    kind,
    parts,
    controls,
    anchor,
    ancestors,
    order: controls[0]?.order ?? 0,
    lastOrder: controls.at(-1)?.order ?? 0,
    box: {
      left: Math.min(...boxes.map((box) => box.left)),
      top: Math.min(...boxes.map((box) => box.top)),
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    },
    rendered: controls.some((control) => control.rendered),
    captions: [],
    context: [],
    item: '',
    marker: '',
    tokens: first ? tokensOf(first) : [],
    options,
    maxLength:
      controls.length === 1 &&
      (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) &&
      first.maxLength > 0
        ? first.maxLength
        : 0,
  };
}

/** Radio buttons of one question: same name in the same form, or one radio group. */
function radioKey(control: Control): unknown {
  const { element } = control;
  const group = element.closest('[role=radiogroup]');
  if (group) return group;
  if (element instanceof HTMLInputElement && element.name)
    return `${element.name}\n${element.form?.id ?? ''}`;
  return parentOf(parentOf(element) ?? element);
}

/** Runs of text that name a choice: they caption nothing else. */
export function optionRuns(units: readonly Unit[], snapshot: Snapshot): ReadonlySet<TextRun> {
  const runs = new Set<TextRun>();
  for (const unit of units) {
    if (unit.kind !== 'choice' && unit.kind !== 'checks') continue;
    for (const control of unit.controls) {
      for (const item of [snapshot.items[control.order - 1], snapshot.items[control.order + 1]]) {
        if (item?.what === 'text' && unit.options.includes(item.text)) runs.add(item);
      }
    }
  }
  return runs;
}

/** Three neighbours that take two, two and two or four characters: a date, where their caption says so. */
export function hiddenDates(
  units: readonly Unit[],
  saysDate: (text: string) => boolean,
): ReadonlySet<Control> {
  const dates = new Set<Control>();
  for (const [index, unit] of units.entries()) {
    const three = units.slice(index, index + 3);
    if (
      !/^2,2,[24]$/.test(three.map(({ maxLength }) => maxLength).join()) ||
      new Set(three.map(({ ancestors }) => ancestors[0])).size > 1
    )
      continue;
    const [first] = unit.controls;
    const [caption] = unit.captions;
    // A fourth box of the same size makes it a row of modifiers.
    if (
      units[index + 3]?.maxLength === 2 &&
      units[index + 3]?.ancestors[0] === unit.ancestors[0] &&
      three[2]?.maxLength === 2 &&
      units[index + 6]?.ancestors[0] !== unit.ancestors[0]
    )
      continue;
    if (first && caption && saysDate(caption.text) && !dates.has(first)) dates.add(first);
  }
  return dates;
}

/** Roles and meanings of the choices of one question. */
function choiceParts(controls: readonly Control[], texts: readonly string[]): UnitPart[] {
  return controls.map((control, index) => {
    const means = texts[index] ?? '';
    const role = YES.test(means) ? 'yes' : NO.test(means) ? 'no' : 'option';
    return { element: control.element, role, means };
  });
}

/**
 * Puts controls together that hold one value: radio buttons, pairs of check boxes, the boxes of a date.
 * @param dates first boxes of dates that only their captions gave away
 */
export function groupUnits(snapshot: Snapshot, dates: ReadonlySet<Control> = new Set()): Unit[] {
  const { controls } = snapshot;
  const units: Unit[] = [];
  const taken = new Set<Control>();
  const choice = (members: readonly Control[], texts: readonly string[]) => {
    for (const member of members) taken.add(member);
    const pointers =
      members.every((member) => member.kind === 'checkbox') &&
      texts.every((text) => POINTER.test(text) && text.length <= 2);
    units.push(unitOf(pointers ? 'checks' : 'choice', members, choiceParts(members, texts), texts));
  };
  for (const [index, control] of controls.entries()) {
    if (taken.has(control)) continue;
    if (control.kind === 'radio') {
      const key = radioKey(control);
      const members = controls
        .slice(index)
        .filter((other) => other.kind === 'radio' && !taken.has(other) && radioKey(other) === key);
      choice(
        members,
        members.map((member) => optionText(member, snapshot)),
      );
      continue;
    }
    if (control.kind === 'checkbox') {
      const members = [control];
      const texts = [optionText(control, snapshot)];
      for (
        let next = controls[index + members.length];
        next?.kind === 'checkbox';
        next = controls[index + members.length]
      ) {
        const text = optionText(next, snapshot);
        if (!sameQuestion(texts, text)) break;
        members.push(next);
        texts.push(text);
      }
      if (members.length > 1) {
        choice(members, texts);
        continue;
      }
    }
    const boxes = [control, controls[index + 1], controls[index + 2]];
    const roles: PartRole[] | undefined = dates.has(control)
      ? ['month', 'day', 'year']
      : triple(boxes, snapshot);
    if (roles) {
      const members = boxes.filter((box) => box !== undefined);
      for (const member of members) taken.add(member);
      const parts = members.map((member, place) => ({
        element: member.element,
        role: roles[place] ?? 'item',
      }));
      units.push(unitOf(roles.includes('year') ? 'date' : 'text', members, parts, []));
      continue;
    }
    taken.add(control);
    units.push(
      unitOf(kindOf(control), [control], [{ element: control.element, role: 'whole' }], optionsOf(control)),
    );
  }
  return units.sort((a, b) => a.order - b.order);
}
