import type { Scalar } from '../../../../lib/claim/claim.ts';
import { formatDate, parseDate } from '../../../../lib/claim/dates.ts';
import { parseMoney, parseNumber } from '../../../../lib/claim/parse.ts';
import type { FactType } from '../../../../lib/facts/types.ts';

/** Values of conditions as people type them. What cannot be read stays as it was typed, and the rule's check names it. */

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function showScalar(value: Scalar, type: FactType): string {
  if (type === 'date' && DAY.test(String(value))) return formatDate(String(value));
  if (type === 'money' && typeof value === 'number') return (value / 100).toFixed(2);
  return String(value);
}

export function readScalar(typed: string, type: FactType): Scalar {
  const text = typed.trim();
  if (text === '') return '';
  if (type === 'date') return parseDate(text) ?? text;
  if (type === 'money') return parseMoney(text) ?? text;
  if (type === 'number') return parseNumber(text) ?? text;
  return type === 'code' || type === 'codes' ? text.toUpperCase() : text;
}

/** Codes stand apart by commas or blanks, other values by commas. */
export function readScalars(typed: string, type: FactType): readonly Scalar[] {
  const apart = type === 'code' || type === 'codes' || type === 'date' ? /[\s,;]+/ : /[,;]/;
  const values = typed
    .split(apart)
    .map((one) => readScalar(one, type))
    .filter((one) => one !== '');
  return [...new Set(values)];
}

export const showScalars = (values: readonly Scalar[], type: FactType): string =>
  values.map((one) => showScalar(one, type)).join(', ');
