import { formatDate } from '../claim/dates.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Finding } from '../rules/types.ts';
import { text } from '../texts/text.ts';

/**
 * A finding that rests on earlier claims with the words for it, where those are claims that were sent from here: when its item was
 * seen last, and that this may not be all.
 */
export function seenHere(finding: Finding, { claim, context }: FactInputs): Finding {
  if (!context.history?.seenHere) return finding;
  const { entries } = context.history;
  const code = finding.line === undefined ? undefined : claim.lines[finding.line]?.fields.procedureCode;
  const ofCode = entries.find(({ procedureCode }) => code?.state === 'known' && procedureCode === code.value);
  const last = ofCode ?? entries[0];
  if (!last) return finding;
  const seen = text('value.seenHere', { code: last.procedureCode, date: formatDate(last.date) });
  return { ...finding, assumed: [...finding.assumed, seen] };
}
