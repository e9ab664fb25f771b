import { isWhole } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const BLANK: FactValue = { state: 'blank', from: 'derived' };

/** Words are what a control says of itself ("2 items selected"), not a slip of somebody who types. */
const WORD = /[a-z]{5,}/i;

/**
 * What was typed into a box and is no value of its kind. Blank where everything could be read; unknown where the box is not
 * on the page, or holds words that nobody types there.
 */
function unread(name: string): FactDefinition['derive'] {
  return (scope, line) => {
    const fact = scope.get(name, line);
    const raw = rawOf(fact, scope, line);
    if (raw !== undefined) return WORD.test(raw) ? unknownFact('unreadable', name, raw) : knownFact(raw);
    if (fact.state === 'unknown') return fact;
    return fact.state === 'blank' || isWhole(fact) ? BLANK : unknownFact('incomplete', name);
  };
}

/** The text that could not be read, of a list that of all its boxes that could not. */
function rawOf(fact: FactValue, { inputs }: FactScope, line: number): string | undefined {
  if (fact.state === 'known' && Array.isArray(fact.value)) return inputs.claim.lines[line]?.modifiers.raw;
  return fact.state === 'unknown' && fact.reason === 'unreadable' && fact.raw ? fact.raw : undefined;
}

const unreadFact = (name: string, of: string): FactDefinition => ({
  name,
  type: 'text',
  place: 'line',
  phi: false,
  from: [of],
  derive: unread(of),
});

/** What stands in the boxes of a line and cannot be read. */
export const unreadFacts: readonly FactDefinition[] = [
  unreadFact('line.unreadCode', 'line.procedureCode'),
  unreadFact('line.unreadModifiers', 'line.modifiers'),
  unreadFact('line.unreadFrom', 'line.dateFrom'),
  unreadFact('line.unreadTo', 'line.dateTo'),
];
