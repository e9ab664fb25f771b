import { cleanText } from '../claim/parse.ts';
import { allIn, attributeOf, attributesOf, rootOf, tagOf, textContentOf } from '../dom/own.ts';
import type { ControlKind } from './kinds.ts';
import type { PartRole } from './types.ts';
import { isWorded } from './vocabulary.ts';
import { ancestorsOf, type Box, type Control, parentOf, type TextRun } from './walk.ts';

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

/** Whether a caption heads another one of its box: a group's the box's own, the visible ones a placeholder. */
export const standsOver = (caption: SeenCaption, other: SeenCaption): boolean =>
  !other.outer &&
  caption.text !== other.text &&
  (caption.outer === true || (other.source === 'placeholder' && caption.source !== 'placeholder'));

/** Without a placeholder that only tells how to fill in what another caption names: "Type code or description". */
export const withoutInstruction = (captions: readonly SeenCaption[]): readonly SeenCaption[] => {
  const isNamed = captions.some(
    ({ source, text, weight }) => source === 'caption' && weight >= ITS_OWN && !isWorded('instructs', text),
  );
  return captions.filter(
    ({ source, text }) =>
      !(isNamed && source === 'placeholder' && isWorded('instructs', text) && !isWorded('ask', text)),
  );
};

/** Texts no surer than this are tied to a box by place alone. */
const ITS_OWN = 0.9;

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
  options: readonly string[];
  /** 0 when the page sets no limit. */
  readonly maxLength: number;
  /** The field set around it, or null, once it was asked for: that is asked for every text nearby. */
  fieldset?: Element | null;
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
  const tokens = ownTokens(element);
  // Custom elements carry the name that their inner input lacks.
  for (let host = parentOf(element), depth = 0; host && depth < 4; host = parentOf(host), depth++) {
    if (tagOf(host).includes('-')) tokens.push(...ownTokens(host));
  }
  return tokens;
}

function ownTokens(element: Element): string[] {
  const given = attributesOf(element);
  const tokens: string[] = [];
  for (const name of TOKEN_ATTRIBUTES) {
    const token = given.includes(name) && attributeOf(element, name);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** The choices that a control offers as `value|text`, as far as they stand in the page while its list is closed. */
export function optionsOf(control: Control): readonly string[] {
  const options = readOptions(control);
  const before = offered.get(control.element) ?? [];
  if (before.length === options.length && before.every((option, at) => option === options[at])) return before;
  offered.set(control.element, options);
  return options;
}
/** As long as a list stays what it was it is one and the same, so that what follows from it is worked out once. */
const offered = new WeakMap<Element, readonly string[]>();

function readOptions({ element, kind }: Control): readonly string[] {
  if (element instanceof HTMLSelectElement)
    return [...element.options]
      .slice(0, MOST_OPTIONS)
      .map((option) => `${option.value}|${cleanText(textContentOf(option) ?? '')}`);
  const root = kind === 'combobox' ? rootOf(element) : undefined;
  if (!(root instanceof ShadowRoot)) return [];
  return [...allIn(root.host, '[role=option]')]
    .slice(0, MOST_OPTIONS)
    .map((option) => `${attributeOf(option, 'value') ?? ''}|${(textContentOf(option) ?? '').trim()}`);
}

function commonAnchor(controls: readonly Control[]): Element {
  const [first, ...rest] = controls;
  let anchor: Element | null = first?.element ?? null;
  for (const { element } of rest) {
    const around: readonly Element[] = [element, ...ancestorsOf(element)];
    while (anchor && !around.includes(anchor)) anchor = parentOf(anchor);
  }
  return anchor ?? document.documentElement;
}

/** Makes one unit of controls that belong together. */
export function unitOf(
  kind: UnitKind,
  controls: readonly Control[],
  parts: UnitPart[],
  options: readonly string[],
): Unit {
  const anchor = commonAnchor(controls);
  const boxes = controls.map((control) => control.box);
  const only = boxes.length === 1 ? boxes[0] : undefined;
  const first = controls[0]?.element;
  return {
    kind,
    parts,
    controls,
    anchor,
    ancestors: ancestorsOf(anchor),
    order: controls[0]?.order ?? 0,
    lastOrder: controls.at(-1)?.order ?? 0,
    box: only ?? {
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
