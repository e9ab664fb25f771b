import { hcpcsShape, mbiIsValid, npiIsValid } from '../claim/identifiers.ts';
import { cleanText } from '../claim/parse.ts';
import { standingIn } from '../dom/own.ts';
import type { Unit } from './unit.ts';
import { type Concept, choiceLists } from './vocabulary.ts';

/** What the value in a box looks like, whatever the box is called. */
export type ValueShape =
  | 'npi'
  | 'mbi'
  | 'icd10cm'
  | 'hcpcs'
  | 'modifier'
  | 'money'
  | 'date'
  | 'taxonomy'
  | 'phone'
  | 'provider qualifier'
  | 'digits';

/** Longer texts are no codes. */
const LONGEST_CODE = 20;

/** Ways to tell, tried in turn. */
const SHAPES: readonly (readonly [ValueShape, (text: string) => boolean])[] = [
  ['npi', npiIsValid],
  ['mbi', mbiIsValid],
  ['taxonomy', (text) => /^(ZZ|PXC)?\d{3}[A-Z\d]{6}X$/.test(text)],
  // Without its dot a diagnosis looks like a procedure code.
  ['icd10cm', (text) => /^[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}$/.test(text)],
  ['hcpcs', (text) => hcpcsShape(CODE_IN_FRONT.test(text) ? text.slice(0, 5) : text)],
  ['money', (text) => /^\$?\s?\d[\d,]*\.\d\d$/.test(text)],
  ['date', (text) => US_DATE.test(text) || ISO_DATE.test(text)],
  ['phone', (text) => PHONE.test(text)],
  // Who orders, refers or supervises.
  ['provider qualifier', (text) => /^D[KNQ]$/.test(text)],
  ['digits', (text) => /^[\d\s()-]+$/.test(text)],
  ['modifier', (text) => text.length === 2 && modifiers()?.fits.test(text) === true],
];
/** A code whose modifiers stand behind it in the same box: "E0601-RR-KX". */
export const CODE_IN_FRONT = /^\w{5}[-\s:,/]+(?=\w\w([-\s:,/]+\w\w){0,3}$)/;
const US_DATE = /^(0?[1-9]|1[0-2])([/-])(0?[1-9]|[12]\d|3[01])\2(19|20)?\d\d$/;
const ISO_DATE = /^(19|20)\d\d-(0[1-9]|1[0-2])-[0-3]\d/;

const PHONE = /^\(?\d{3}(\) ?|[ .-])\d{3}[ .-]\d{4}$/;

/** The path of a line's modifiers. */
export const MODIFIER = 'lines[i].modifiers[j]';
const modifiers = () => choiceLists().find(({ path }) => path === MODIFIER);

/** The shape of a value standing alone; undefined when it has none that tells anything. */
export function shapeOf(value: string): ValueShape | undefined {
  const text = cleanText(value).toUpperCase();
  if (text === '' || text.length > LONGEST_CODE) return undefined;
  return SHAPES.find(([, fits]) => fits(text))?.[0];
}

/** A code with all the blanks around it is no longer than this. */
const LONGEST_TEXT = 200;

/** The shape of what stands in a unit's only control now. */
export function shapeIn({ parts, kind }: Unit): ValueShape | undefined {
  const [part, ...others] = parts;
  // What stands in a cell is not what one of its pieces says.
  if (!part || others.length > 0 || part.role === 'piece' || kind === 'select' || kind === 'check')
    return undefined;
  const text = standingIn(part.element);
  return text.length <= LONGEST_TEXT ? shapeOf(text) : undefined;
}

/** Shapes that one field alone has. */
const TELLING: Partial<Record<ValueShape, string>> = {
  mbi: 'insured.id',
  icd10cm: 'diagnoses[i]',
  hcpcs: 'lines[i].procedureCode',
  modifier: MODIFIER,
  taxonomy: 'billing.taxonomy',
  'provider qualifier': 'orderingProvider.qualifier',
};

/**
 * The field that a shape speaks for by itself; an NPI under "Ordering provider" is that of whom the caption names.
 * @param named fields that the captions name
 */
export const fieldOfShape = (shape: ValueShape, named: readonly string[]): string | undefined =>
  shape === 'npi'
    ? named.find((path) => PROVIDER_NAME.test(path))?.replace(PROVIDER_NAME, '$1.npi')
    : TELLING[shape];
const PROVIDER_NAME = /^(billing|facility|orderingProvider)\.name$/;

/** Kinds of fields that a value of a shape may stand in. */
const AT_HOME: Readonly<Record<Exclude<ValueShape, 'digits'>, readonly string[]>> = {
  npi: ['npi', 'ndc', 'id', 'code', 'text'],
  mbi: ['id'],
  icd10cm: ['icd10cm', 'pointer list'],
  hcpcs: ['hcpcs', 'icd10cm', 'pointer list', 'id', 'code', 'text'],
  modifier: ['modifier', 'code', 'text', 'enum', 'id', 'pointer list', 'boolean'],
  money: ['money', 'number'],
  date: ['date'],
  taxonomy: ['code', 'id', 'text'],
  phone: ['text'],
  'provider qualifier': ['enum', 'code', 'text', 'modifier'],
};

const NAMES = /(\.name|Name)$/;

/** Whether a value of such a shape is out of place in a field; nobody's name is a number. */
export const contradicts = (shape: ValueShape, { kind, path }: Concept): boolean =>
  path !== '' &&
  ((shape !== 'digits' && !AT_HOME[shape].includes(kind)) || (NAMES.test(path) && shape !== 'modifier'));
