import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact } from './values.ts';

/** A price in a note: a dollar sign before digits, or price-list words before an amount. */
const PRICE = /\$\s?\d|\b(?:PL|MSRP|list(?: price)?|price|retail)\b[\s:$=-]*\d/i;

/** Codes that need a note, so that a claim note without a line number could be about them. */
const NEEDS_NOTE = 'NOC';

/**
 * The note that speaks of a line: its own, else the claim's, where no other line could be meant.
 * A line whose own note box is empty has no note when item 19 is empty too or belongs to another line.
 */
function note(scope: FactScope, line: number): FactValue {
  const own = scope.get('line.description', line);
  if (own.state === 'known') return own;
  const claimNote = scope.get('additionalInfo', -1);
  if (claimNote.state === 'known' && mayMean(scope, line, String(claimNote.value))) return claimNote;
  if (own.state === 'blank') return own;
  // Without a box for line notes on the page, item 19 is where the note would stand.
  return claimNote.state === 'blank' && own.reason === 'absent' && onlyNeedy(scope, line) ? claimNote : own;
}

function mayMean(scope: FactScope, line: number, text: string): boolean {
  const code = scope.inputs.claim.lines[line]?.fields.procedureCode;
  const named = code?.state === 'known' && text.toUpperCase().includes(String(code.value));
  return named || onlyNeedy(scope, line);
}

/** Whether this is the only line of the claim that a claim note can be about. */
function onlyNeedy(scope: FactScope, line: number): boolean {
  return scope.lines.every((other, i) => {
    if (i === line) return true;
    const code = other.fields.procedureCode;
    return code?.state === 'known' && !scope.inputs.tables.inSet(NEEDS_NOTE, String(code.value));
  });
}

function noteLength(scope: FactScope, line: number): FactValue {
  const text = scope.get('line.note', line);
  return text.state === 'known' ? knownFact(String(text.value).length) : text;
}

function hasPrice(scope: FactScope, line: number): FactValue {
  const text = scope.get('line.note', line);
  return text.state === 'known' ? knownFact(PRICE.test(String(text.value))) : text;
}

/** What the note of a line says. */
export const noteFacts: readonly FactDefinition[] = [
  {
    name: 'line.note',
    type: 'text',
    place: 'line',
    from: ['line.description', 'additionalInfo'],
    phi: true,
    derive: note,
  },
  {
    name: 'line.note.length',
    type: 'number',
    place: 'line',
    unit: 'characters',
    from: ['line.note'],
    phi: false,
    derive: noteLength,
  },
  {
    name: 'line.note.hasPrice',
    type: 'boolean',
    place: 'line',
    from: ['line.note'],
    phi: false,
    derive: hasPrice,
  },
];
