import { formatDate } from '../../../lib/claim/dates.ts';
import { practiceText, practiceWord } from '../../../lib/texts/practice-text.ts';
import { plainText } from '../../../lib/texts/text.ts';
import type { Plain } from '../../../lib/training/scenario-types.ts';

/** What a fact is called on a paper; what only scenarios of teams know has the name that rules have for it. */
export const factName = (fact: string): string =>
  practiceWord(`says.${fact}`) ?? plainText(`fact.ctx.${fact}`) ?? fact;

/** A value of a paper as a biller reads it. */
export function inWords(value: Plain): string {
  if (typeof value === 'boolean') return practiceText(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([code, most]) => `${code}: ${String(most)}`)
      .join(', ');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
}
