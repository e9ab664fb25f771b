import { fieldDefinition } from '../../../lib/claim/fields.ts';
import { parseMoney } from '../../../lib/claim/parse.ts';
import type { FormClaim, FormLine } from './portal.ts';

/** What a portal itself will not take. */
export interface FormFault {
  /** Of the box it is about; `lines` where there is none. */
  readonly path: string;
  readonly says: string;
}

/** A box of a portal by its path, as the portal calls it; of a line, by the name in the line. */
export type Captions<Path extends string = string> = Readonly<Partial<Record<Path, string>>>;

export interface FormRules {
  /** Boxes that must not be blank. */
  readonly required: Captions;
  /** The same of every line. */
  readonly requiredInLine: Captions<keyof FormLine>;
  /** Boxes that take a date. */
  readonly dates: Captions;
}

/** A month, a day and four digits of a year. Forms look no closer: the 30th of February is for the front end to find. */
const DATE = /^(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/\d{4}$/;

/**
 * Looks a claim through as portals do before they take it: blank boxes, dates and amounts that are none, no line at all. It knows
 * nothing of billing.
 * @returns in the order of the form; empty when the portal takes it
 */
export function formFaults(
  { fields, lines }: FormClaim,
  { required, requiredInLine, dates }: FormRules,
): readonly FormFault[] {
  const blank = named(required).filter(([path]) => isBlank(fields[path]));
  const wrong = named(dates).filter(([path]) => !isBlank(fields[path]) && !DATE.test(fields[path] ?? ''));
  return [
    ...blank.map(([path, caption]) => ({ path, says: `${caption} is required.` })),
    ...wrong.map(([path, caption]) => ({ path, says: `${caption} must be a date, MM/DD/YYYY.` })),
    ...(lines.length === 0 ? [{ path: 'lines', says: 'Add at least one service line.' }] : []),
    ...lines.flatMap((line, at) => lineFaults(line, at, requiredInLine)),
  ];
}

/** The same of one line, before it is added. @param at its place, 0 first */
export function lineFaults(
  line: FormLine,
  at: number,
  required: Captions<keyof FormLine>,
): readonly FormFault[] {
  const fault = (name: keyof FormLine, says: string): FormFault => ({
    path: `lines[${at}].${name}`,
    says: `Line ${at + 1}: ${says}`,
  });
  const blank = named(required).filter(([name]) => isBlank(typedIn(line, name)));
  const typed = (['dateFrom', 'dateTo', 'charge', 'units'] as const).filter((name) => !isBlank(line[name]));
  return [
    ...blank.map(([name, caption]) => fault(name, `${caption} is required.`)),
    ...typed.flatMap((name) => {
      const lack = shapeLack(name, line[name]);
      return lack ? [fault(name, `${required[name] ?? LINE_WORDS[name]} ${lack}`)] : [];
    }),
  ];
}

const LINE_WORDS = { dateFrom: 'From date', dateTo: 'To date', charge: 'Charge', units: 'Units' };

/** What a value of a line is not. */
function shapeLack(name: keyof typeof LINE_WORDS, value: string): string | undefined {
  const kind = fieldDefinition(`lines[0].${name}`)?.kind;
  if (kind === 'date') return DATE.test(value.trim()) ? undefined : 'must be a date, MM/DD/YYYY.';
  if (kind === 'money') return parseMoney(value) === undefined ? 'must be an amount, 0.00.' : undefined;
  return Number(value) > 0 ? undefined : 'must be a number above zero.';
}

const typedIn = (line: FormLine, name: string): string =>
  Object.entries(line)
    .flatMap(([key, value]) => (key === name ? value : []))
    .join('');

const named = <Path extends string>(captions: Captions<Path>): readonly (readonly [Path, string])[] =>
  Object.entries(captions) as [Path, string][];

const isBlank = (value: string | undefined): boolean => value === undefined || value.trim() === '';
