import type { FieldKind } from '../claim/fields.ts';
import { itemConcepts } from './meaning.ts';
import type { Evidence } from './types.ts';
import type { Unit } from './unit.ts';
import type { Concept } from './vocabulary.ts';

/** Shortest limit of a box that a value of a kind fits into. Names, addresses and notes need more room than five characters. */
const SHORTEST: Partial<Record<FieldKind, number>> = {
  hcpcs: 5,
  npi: 10,
  icd10cm: 3,
  date: 6,
  money: 3,
  text: 5,
};
/** Kinds that fit into one character: Y, F, A, 1. */
const ONE_CHARACTER: ReadonlySet<FieldKind> = new Set(['boolean', 'enum', 'pointer list', 'number']);
/** Kinds that are chosen from a few. */
const CHOSEN: ReadonlySet<FieldKind> = new Set(['enum', 'pos', 'pointer list']);
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
const QUALIFIER = 'orderingProvider.qualifier';

export interface Suits {
  /** Multiplies the score. */
  readonly factor: number;
  readonly evidence?: Evidence;
}

const FITS: Suits = { factor: 1 };
const NOT_AT_ALL = 0;

const because = (factor: number, seen: string): Suits => ({
  factor,
  evidence: { source: factor < 1 ? 'against' : 'shape', seen, score: Math.round((factor - 1) * 100) / 100 },
});

/** Whether such a control can hold such a value. */
export function suits(concept: Concept, unit: Unit): Suits {
  const inItem = unit.item ? itemConcepts(unit.item) : [];
  if (inItem.length > 0 && concept.items.length > 0 && !inItem.includes(concept)) {
    return because(OTHER_ITEM, `it stands in item ${unit.item}`);
  }
  if (concept.path === '') return FITS;
  switch (unit.kind) {
    case 'choice':
      return CHOSEN.has(concept.kind) || concept.kind === 'boolean' || concept.path === SIGNATURE
        ? FITS
        : because(NOT_AT_ALL, 'it offers choices');
    case 'check':
      return concept.kind === 'boolean' || concept.path === SIGNATURE
        ? FITS
        : because(NOT_AT_ALL, 'it is a check box');
    case 'checks':
      return concept.kind === 'pointer list' ? FITS : because(NOT_AT_ALL, 'several boxes may be ticked');
    case 'date':
      return concept.kind === 'date' ? because(1.04, 'a date') : because(NOT_AT_ALL, 'it takes a date');
    case 'area':
      return concept.kind === 'text' ? FITS : because(0.3, 'it takes several lines of text');
    case 'select':
    case 'combobox': {
      const factor =
        unit.kind === 'select' || concept.kind === 'number' ? NOT_LISTED[concept.kind] : undefined;
      return factor === undefined ? FITS : because(factor, 'it is a list of choices');
    }
    default:
      return suitsLength(concept, unit.maxLength);
  }
}

function suitsLength(concept: Concept, maxLength: number): Suits {
  if (maxLength === 0) return FITS;
  const takes = `${maxLength} character${maxLength === 1 ? '' : 's'}`;
  if (concept.path === QUALIFIER)
    return maxLength === 2 ? because(1.1, takes) : because(0.4, `it takes ${takes}`);
  const least = concept.path === SIGNATURE ? 0 : (SHORTEST[concept.kind] ?? 0);
  if (maxLength < least) return because(TOO_SHORT, `it takes ${takes}`);
  if (maxLength === 1 && !ONE_CHARACTER.has(concept.kind)) return because(0.2, `it takes ${takes}`);
  return concept.kind === 'modifier' && maxLength === 2 ? because(1.05, takes) : FITS;
}
