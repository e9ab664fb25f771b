import { type ContextField, PROFILE_FIELDS } from '../../../lib/facts/context-fields.ts';
import { ContextFileError, contextFromJson } from '../../../lib/facts/context-json.ts';
import type { PayerParameters } from '../../../lib/tables/payers.ts';

/** What a payer may be known to want; its expectations by code (`rules`) are for rules of the pack. */
export const PARAMETERS: readonly ContextField[] = PROFILE_FIELDS;

/** How a parameter is written. */
export type ValueInput = 'yes-no' | 'number' | 'amount' | 'list' | 'by-code' | 'text';

const INPUTS: Readonly<Partial<Record<ContextField['type'], ValueInput>>> = {
  boolean: 'yes-no',
  integer: 'number',
  number: 'number',
  money: 'amount',
  codes: 'list',
  ids: 'list',
  texts: 'list',
  'numbers by code': 'by-code',
  'money by code': 'by-code',
};

export const inputOf = ({ type }: ContextField): ValueInput => INPUTS[type] ?? 'text';

const amount = (cents: unknown): unknown => (typeof cents === 'number' ? (cents / 100).toFixed(2) : cents);
const FIELD_OF_RULE = /^rules\[(\d+)\]\.(.+)$/;

/**
 * Parameters as a pack writes them: amounts like "1000.00", values by code in a group of their own.
 * @param known as they are worked with: amounts in cents, one name each
 */
export function asWritten(known: PayerParameters): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  const rules: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(known)) {
    const [, at, key] = FIELD_OF_RULE.exec(name) ?? [];
    const field = PARAMETERS.find((one) => one.name === name);
    const byCode = PARAMETERS.find((one) => one.type.endsWith('by code') && name.startsWith(`${one.name}.`));
    if (at !== undefined && key !== undefined) rules[Number(at)] = { ...rules[Number(at)], [key]: value };
    else if (byCode) {
      const code = name.slice(byCode.name.length + 1);
      const one = byCode.type === 'money by code' ? amount(value) : value;
      written[byCode.name] = { ...(written[byCode.name] as object | undefined), [code]: one };
    } else written[name] = field?.type === 'money' ? amount(value) : value;
  }
  return rules.length > 0 ? { ...written, rules } : written;
}

/** Whether a value is none that a parameter may have. */
export function isAmiss({ name }: ContextField, value: unknown): boolean {
  if (value === '' || value === null || value === undefined) return true;
  try {
    contextFromJson({ profile: { [name]: value } });
    return false;
  } catch (error) {
    if (error instanceof ContextFileError) return true;
    throw error;
  }
}

/** What is written into the box of a parameter: days, dollars; undefined where that is plain. */
export function unitOf({
  type,
  unit,
}: ContextField): 'days' | 'months' | 'years' | 'percent' | 'dollars' | undefined {
  if (type === 'money') return 'dollars';
  return (['days', 'months', 'years', 'percent'] as const).find((one) => one === unit);
}

/** What a parameter begins with when it is added. @param known as it is written, where Box24 knows it */
export function beginning(field: ContextField, known: unknown): unknown {
  if (known !== undefined) return known;
  const input = inputOf(field);
  if (input === 'yes-no') return true;
  if (input === 'list') return [];
  return input === 'by-code' ? {} : '';
}

/** Values by code as lines: `E0601 120.00`. */
export const linesOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([code, one]) => `${code} ${String(one)}`)
        .join('\n')
    : '';

/** The other way round; a line without a value keeps its place and is amiss. */
export const byCodeIn = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .split('\n')
      .map((line) => line.trim().split(/[\s:,;=]+/))
      .flatMap(([code = '', ...rest]) => (code === '' ? [] : [[code.toUpperCase(), rest.join(' ') || '?']])),
  );
