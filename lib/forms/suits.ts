import type { FieldKind } from '../claim/fields.ts';
import { standingIn } from '../dom/own.ts';
import { contradicts, shapeIn, type ValueShape } from './shape.ts';
import type { Evidence, EvidenceSource } from './types.ts';
import type { Unit } from './unit.ts';
import { allConcepts, type ChoiceList, type Concept, isLight } from './vocabulary.ts';
import { captionWords, tokenWords, type Words } from './words.ts';

/** Shortest limit of a box that a value of a kind fits into. Names, addresses and notes need more room than five characters. */
const SHORTEST: Partial<Record<FieldKind, number>> = {
  hcpcs: 5,
  npi: 10,
  icd10cm: 3,
  date: 6,
  money: 3,
  text: 5,
};
/** Fields that need other room than their kind. */
const LEAST_LENGTH: Readonly<Record<string, number>> = {
  'patient.signatureOnFile': 0,
  'billing.taxonomy': 9,
};
/** Kinds that fit into one character: Y, F, A, 1. */
const ONE_CHARACTER: ReadonlySet<FieldKind> = new Set(['boolean', 'enum', 'pointer list', 'number']);
/** Kinds that are chosen from a few. */
const CHOSEN: ReadonlySet<FieldKind> = new Set(['enum', 'pos', 'pointer list', 'modifier']);
/** Kinds that no page puts into a list of choices; an NPI may be one of the practice's providers. */
const NOT_LISTED: Partial<Record<FieldKind, number>> = {
  date: 0.2,
  money: 0.2,
  ndc: 0.2,
  id: 0.2,
  npi: 0.6,
  number: 0.5,
};
/** A field that has its own item number is hardly in another item. */
const OTHER_ITEM = 0.55;
const TOO_SHORT = 0.1;
const SIGNATURE = 'patient.signatureOnFile';
const TAXONOMY = 'billing.taxonomy';
/** A yes or no needs no room; on the claim itself it is chosen, not typed. */
const ROOMY_ANSWER = 0.75;
const LONGEST_ANSWER = 3;
const QUALIFIER = 'orderingProvider.qualifier';
const ICD_INDICATOR = 'icdIndicator';
/** A box for one or two characters is no wider than this (CSS pixels). */
const NARROW = 48;
/** Beside the boxes for diagnoses nothing else is so short. */
const DRAWN_FOR_IT = 1.3;

/** A value of another kind stands in the box: the caption may be another box's, or the biller mistook the box. */
const OTHER_VALUE = 0.6;
/** Its choices are those of another field. */
const OTHER_CHOICES = 0.6;
/** What stands in the box itself asks for something else. */
const OTHER_PLACEHOLDER = 0.3;
/** The value has just this kind's shape. */
export const SAME_VALUE = 1.04;

/** Something about the control that speaks for or against a field. */
export interface Suits {
  /** Multiplies the score. */
  readonly factor: number;
  readonly evidence: Evidence;
}

const because = (factor: number, source: EvidenceSource, seen: string): readonly Suits[] => [
  { factor, evidence: { source, seen, score: Math.round((factor - 1) * 100) / 100 } },
];

const NOTHING: readonly Suits[] = [];
/** Such a control cannot hold the field, and nobody is told why. */
const NOT_AT_ALL = because(0, 'takes', '');
/** Whether the control can hold the field in so far as it is one that does. */
const only = (canBe: boolean): readonly Suits[] => (canBe ? NOTHING : NOT_AT_ALL);

/** What is known of a control besides its captions. */
export interface Contents {
  readonly shape: ValueShape | undefined;
  readonly choices: ChoiceList | undefined;
  /** Whether a caption, too, names the field that has such choices. */
  readonly isBacked: boolean;
  /** What the item holds that it stands in, as far as its captions allow. */
  readonly inItem: readonly Concept[];
}

/** Whether such a control can hold such a value, and does. Empty when nothing speaks for or against it. */
export function suits(
  concept: Concept,
  unit: Unit,
  { shape, choices, isBacked, inItem }: Contents,
): readonly Suits[] {
  if (inItem.length > 0 && concept.items.length > 0 && !inItem.includes(concept))
    return because(OTHER_ITEM, 'box-number', unit.item);
  if (concept.path === '')
    return choices && (isBacked || choices.only) ? because(OTHER_CHOICES, 'options', choices.name) : NOTHING;
  return [
    ...suitsPlaceholder(concept, unit),
    ...suitsKind(concept, unit),
    ...suitsShape(concept, shape),
    ...suitsChoices(concept, choices),
  ];
}

/** What the reader knows of claim forms, for those who have not learnt their words. */
export const WORDS: Words = {
  captionWords,
  tokenWords,
  mayHold(path, unit) {
    const concept = allConcepts().find((one) => one.path === path);
    const contents = { shape: shapeIn(unit), choices: undefined, isBacked: false, inItem: [] };
    return concept !== undefined && suits(concept, unit, contents).every(({ factor }) => factor >= 1);
  },
};

/** "Phone" in a box under "Billing provider info & phone": it is not the name. */
function suitsPlaceholder({ not, path }: Concept, { captions }: Unit): readonly Suits[] {
  const speaksAgainst = (word: string) => not.has(word) || (word === 'phone' && !path.endsWith(word));
  const other = captions.find(({ source, text }) => {
    if (source !== 'placeholder') return false;
    const { words } = captionWords(text);
    return words.some(speaksAgainst) && words.every((word) => speaksAgainst(word) || isLight(word));
  });
  return other ? because(OTHER_PLACEHOLDER, 'placeholder', other.text) : NOTHING;
}

/** Whether a control of this kind can hold the field at all. */
export const canHold = (concept: Concept, unit: Unit): boolean => suitsKind(concept, unit) !== NOT_AT_ALL;

function suitsShape(concept: Concept, shape: ValueShape | undefined): readonly Suits[] {
  if (!shape) return NOTHING;
  if (contradicts(shape, concept)) return because(OTHER_VALUE, 'shape', shape);
  return concept.kind === shape ? because(SAME_VALUE, 'shape', shape) : NOTHING;
}

function suitsChoices(concept: Concept, choices: ChoiceList | undefined): readonly Suits[] {
  return choices?.only && choices.path !== concept.path
    ? because(OTHER_CHOICES, 'options', choices.name)
    : NOTHING;
}

function suitsKind(concept: Concept, unit: Unit): readonly Suits[] {
  const { kind, path } = concept;
  switch (unit.kind) {
    case 'choice':
      return only(CHOSEN.has(kind) || kind === 'boolean' || path === SIGNATURE);
    case 'check':
      return only(kind === 'boolean' || path === SIGNATURE);
    case 'checks':
      return only(kind === 'pointer list');
    case 'date':
      return kind === 'date' ? because(1.04, 'takes', 'a date') : NOT_AT_ALL;
    case 'area':
      return kind === 'text' || (kind === 'icd10cm' && holdsCode(unit))
        ? NOTHING
        : because(0.3, 'takes', 'several lines of text');
    case 'select':
    case 'combobox': {
      if (!offersShape(concept, unit)) return NOT_AT_ALL;
      const factor = unit.kind === 'select' || kind === 'number' ? NOT_LISTED[kind] : undefined;
      return factor === undefined ? NOTHING : because(factor, 'takes', 'one of a list');
    }
    case 'output':
      return [];
    default:
      return suitsLength(concept, unit);
  }
}

/** A diagnosis code in several lines of text: one to a line, where there is no box for each. */
const holdsCode = ({ parts: [part] }: Unit): boolean =>
  part !== undefined && /^\s*[A-TV-Z]\d[\dA-Z](\.?[\dA-Z]{1,4})?\b/i.test(standingIn(part.element));

/** What one choice at least must look like. */
const CHOICE_SHAPES: readonly (readonly [(concept: Concept) => boolean, RegExp])[] = [
  [({ kind }) => kind === 'npi', /\d{10}/],
  [({ path }) => path === TAXONOMY, /\b\d{3}[A-Z\d]{6}X/i],
];

function offersShape(concept: Concept, { options }: Unit): boolean {
  const at = CHOICE_SHAPES.findIndex(([isOf]) => isOf(concept));
  return at < 0 || options.length === 0 || shapesIn(options)[at] === true;
}

function shapesIn(options: readonly string[]): readonly boolean[] {
  const known =
    offered.get(options) ?? CHOICE_SHAPES.map(([, shape]) => options.some((option) => shape.test(option)));
  offered.set(options, known);
  return known;
}
const offered = new WeakMap<readonly string[], readonly boolean[]>();

/** Everything about a control itself that counts here, in one text. */
export function takenBy(unit: Unit): string {
  const { kind, options, maxLength } = unit;
  switch (kind) {
    case 'select':
    case 'combobox':
      return `${kind} ${options.length > 0} ${shapesIn(options).join()}`;
    case 'area':
      return `${kind} ${holdsCode(unit)}`;
    case 'output':
      return kind;
    default:
      return `${kind} ${maxLength} ${isNarrow(unit)}`;
  }
}

const isNarrow = ({ box: { left, right } }: Unit): boolean => right > left && right - left <= NARROW;

function suitsLength({ kind, path, scope }: Concept, unit: Unit): readonly Suits[] {
  const { maxLength } = unit;
  if (kind === 'boolean' && scope === 'claim' && (maxLength === 0 || maxLength > LONGEST_ANSWER))
    return because(ROOMY_ANSWER, 'takes', 'text');
  if (path === ICD_INDICATOR && isNarrow(unit)) return because(DRAWN_FOR_IT, 'takes', 'a digit');
  if (maxLength === 0) return NOTHING;
  const room = (factor: number) =>
    because(factor, 'takes', `${maxLength} character${maxLength === 1 ? '' : 's'}`);
  if (path === QUALIFIER) return room(maxLength === 2 ? 1.1 : 0.4);
  const least = LEAST_LENGTH[path] ?? SHORTEST[kind] ?? 0;
  if (maxLength < least) return room(TOO_SHORT);
  if (maxLength === 1 && !ONE_CHARACTER.has(kind)) return room(0.2);
  return kind === 'modifier' && maxLength === 2 ? room(1.05) : NOTHING;
}
