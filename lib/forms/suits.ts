import type { FieldKind } from '../claim/fields.ts';
import { contradicts, SHAPE_NAMES, type ValueShape } from './shape.ts';
import type { Evidence } from './types.ts';
import type { Unit } from './unit.ts';
import type { ChoiceList, Concept } from './vocabulary.ts';

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

/** A value of another kind stands in the box: the caption may be another box's, or the biller mistook the box. */
const OTHER_VALUE = 0.6;
/** Its choices are those of another field. */
const OTHER_CHOICES = 0.6;
/** The value has just this kind's shape. */
export const SAME_VALUE = 1.04;

/** Something about the control that speaks for or against a field. */
export interface Suits {
  /** Multiplies the score. */
  readonly factor: number;
  readonly evidence: Evidence;
}

const NOT_AT_ALL = 0;

const because = (factor: number, seen: string): Suits[] => [
  {
    factor,
    evidence: {
      source: factor < 1 ? 'against' : 'shape',
      seen,
      score: Math.round((factor - 1) * 100) / 100,
    },
  },
];

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
    return because(OTHER_ITEM, `it stands in item ${unit.item}`);
  if (concept.path === '')
    return choices && (isBacked || choices.only)
      ? because(OTHER_CHOICES, `its choices are those of ${choices.name}`)
      : [];
  return [...suitsKind(concept, unit), ...suitsShape(concept, shape), ...suitsChoices(concept, choices)];
}

/** Whether a control of this kind can hold the field at all. */
export const canHold = (concept: Concept, unit: Unit): boolean =>
  suitsKind(concept, unit).every(({ factor }) => factor > NOT_AT_ALL);

function suitsShape(concept: Concept, shape: ValueShape | undefined): Suits[] {
  if (!shape) return [];
  if (contradicts(shape, concept))
    return because(OTHER_VALUE, `it holds what looks like ${SHAPE_NAMES[shape]}`);
  return concept.kind === shape ? because(SAME_VALUE, `it holds what looks like ${SHAPE_NAMES[shape]}`) : [];
}

function suitsChoices(concept: Concept, choices: ChoiceList | undefined): Suits[] {
  return choices?.only && choices.path !== concept.path
    ? because(OTHER_CHOICES, `its choices are those of ${choices.name}`)
    : [];
}

function suitsKind(concept: Concept, unit: Unit): Suits[] {
  switch (unit.kind) {
    case 'choice':
      return CHOSEN.has(concept.kind) || concept.kind === 'boolean' || concept.path === SIGNATURE
        ? []
        : because(NOT_AT_ALL, 'it offers choices');
    case 'check':
      return concept.kind === 'boolean' || concept.path === SIGNATURE
        ? []
        : because(NOT_AT_ALL, 'it is a check box');
    case 'checks':
      return concept.kind === 'pointer list' ? [] : because(NOT_AT_ALL, 'several boxes may be ticked');
    case 'date':
      return concept.kind === 'date'
        ? because(1.04, 'it takes a date')
        : because(NOT_AT_ALL, 'it takes a date');
    case 'area':
      return concept.kind === 'text' ? [] : because(0.3, 'it takes several lines of text');
    case 'select':
    case 'combobox': {
      if (!offersShape(concept, unit)) return because(NOT_AT_ALL, 'its choices are of another kind');
      const factor =
        unit.kind === 'select' || concept.kind === 'number' ? NOT_LISTED[concept.kind] : undefined;
      return factor === undefined ? [] : because(factor, 'it is a list of choices');
    }
    default:
      return suitsLength(concept, unit.maxLength);
  }
}

/** What one choice at least must look like. */
const CHOICE_SHAPES: readonly (readonly [(concept: Concept) => boolean, RegExp])[] = [
  [({ kind }) => kind === 'npi', /\d{10}/],
  [({ path }) => path === TAXONOMY, /\b\d{3}[A-Z\d]{6}X/i],
];

function offersShape(concept: Concept, { options }: Unit): boolean {
  const shape = CHOICE_SHAPES.find(([isOf]) => isOf(concept))?.[1];
  return !shape || options.length === 0 || options.some((option) => shape.test(option));
}

function suitsLength(concept: Concept, maxLength: number): Suits[] {
  if (
    concept.kind === 'boolean' &&
    concept.scope === 'claim' &&
    (maxLength === 0 || maxLength > LONGEST_ANSWER)
  )
    return because(ROOMY_ANSWER, 'it takes text');
  if (maxLength === 0) return [];
  const takes = `${maxLength} character${maxLength === 1 ? '' : 's'}`;
  if (concept.path === QUALIFIER)
    return maxLength === 2 ? because(1.1, `it takes ${takes}`) : because(0.4, `it takes ${takes}`);
  const least = LEAST_LENGTH[concept.path] ?? SHORTEST[concept.kind] ?? 0;
  if (maxLength < least) return because(TOO_SHORT, `it takes ${takes}`);
  if (maxLength === 1 && !ONE_CHARACTER.has(concept.kind)) return because(0.2, `it takes ${takes}`);
  return concept.kind === 'modifier' && maxLength === 2 ? because(1.05, `it takes ${takes}`) : [];
}
