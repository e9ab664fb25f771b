import type { PlainFields } from '../../../lib/training/scenario-types.ts';

/** The lines of a claim. */
export const linesOf = ({ lines }: PlainFields): readonly PlainFields[] =>
  Array.isArray(lines) ? (lines as readonly PlainFields[]) : [];

/** One more line, on the day of the line before. */
export const lineAfter = (lines: readonly PlainFields[]): PlainFields => ({
  date: lines.at(-1)?.date ?? lines.at(-1)?.dateFrom ?? '',
  procedureCode: '',
  modifiers: [],
  charge: '',
});
