import { fieldDefinition } from '../../../lib/claim/fields.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { say } from '../../../lib/texts/text.ts';

/** What a field is called, with its line: "Modifier, line 2". @param path with numbers */
export function fieldName(path: string): string {
  const line = /^lines\[(\d+)\]/.exec(path)?.[1];
  const name = say(`field.${fieldDefinition(path)?.path ?? path}`);
  return line === undefined ? name : practiceText('field.ofLine', { field: name, line: Number(line) + 1 });
}

const SIGNS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Cents as a remittance writes them: `1,234.50`. */
export const amount = (cents: number): string => SIGNS.format(cents / 100).replace('$', '');

/** Digits that belong to a text and to no other: numbers of payments and claims that nobody ever gave. */
export function numberOf(text: string, digits: number): string {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 999_999_937;
  return String(sum).padStart(9, '0').repeat(2).slice(0, digits);
}

/** Minutes and seconds: `4:07`. */
export function timeOf(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
