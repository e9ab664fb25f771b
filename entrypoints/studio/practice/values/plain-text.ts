import { formatDate } from '../../../../lib/claim/dates.ts';
import type { Plain } from '../../../../lib/training/scenario-types.ts';

/** A value as the text in a box; of one that no form could be read, what stood there. */
export function textOf(value: Plain | undefined): string {
  if (value === undefined || value === null || Array.isArray(value)) return '';
  if (typeof value !== 'object') return String(value);
  const { raw } = value as { readonly raw?: Plain };
  return typeof raw === 'string' ? raw : '';
}

/** The same of several: a list, or codes in one text. */
export const textsOf = (value: Plain | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.map(textOf).filter(Boolean)
    : textOf(value)
        .split(/[\s,]+/)
        .filter(Boolean);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A text as billers write it: dates of files as MM/DD/YYYY. */
export const asWritten = (text: string): string => (DAY.test(text) ? formatDate(text) : text);
