import { fieldDefinition } from '../claim/fields.ts';
import { text } from '../texts/text.ts';
import { questionText } from './questions.ts';

/**
 * Why something could not be checked, as a clause for "Not checked: …".
 * @param missing a name from a verdict's `notChecked`: a field path without line number, `ctx.<name>`, `profile.<name>`,
 *   `table.<name>`, `history`, `lines`
 */
export function missingLabel(missing: string): string {
  if (missing === 'history') return text('missing.history');
  if (missing === 'lines') return text('missing.lines');
  if (missing === 'diagnoses') return text('missing.diagnoses');
  if (missing === 'payer.kind') return text('missing.payer');
  if (missing.startsWith('table.')) return text('missing.table', { table: missing.slice('table.'.length) });
  if (missing.startsWith('profile.')) return text('missing.profile');
  const question = questionText(missing);
  if (question !== undefined) return text('missing.answer', { question });
  const field = fieldDefinition(missing.replace(/^line\./, 'lines[i].').replace(/Set$/, 's'));
  if (!field) return text('missing.other', { fact: missing });
  return field.item
    ? text('missing.item', { label: field.label, item: field.item })
    : text('missing.field', { label: field.label });
}
