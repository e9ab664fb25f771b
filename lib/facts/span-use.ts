import { columnFact } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** Rentals and sales take one date; what the table says of the code comes first (test strips are sold, with a span). */
const ONE_DATE = ['rental', 'new', 'used', 'replacement'];

function spanUse(scope: FactScope, line: number): FactValue {
  const listed = scope.get('line.spanListed', line);
  if (listed.state !== 'blank') return listed;
  const transaction = scope.get('line.transaction', line);
  if (transaction.state !== 'known')
    return transaction.state === 'unknown' ? transaction : unknownFact('absent', 'line.modifiers');
  return knownFact(ONE_DATE.includes(String(transaction.value)) ? 'not-used' : 'optional');
}

/** Whether an item is billed from the first to the last day that it covers. */
export const spanUseFacts: readonly FactDefinition[] = [
  columnFact('line.spanListed', 'enum', 'span-dates.use', { values: ['needed', 'not-used'] }),
  columnFact('line.spanDayUnits', 'number', 'span-dates.dayUnits', { unit: 'units' }),
  columnFact('line.spanMaxDays', 'number', 'span-dates.maxDays', { unit: 'days' }),
  {
    name: 'line.spanUse',
    type: 'enum',
    values: ['needed', 'not-used', 'optional'],
    place: 'line',
    from: ['line.spanListed', 'line.transaction'],
    phi: false,
    derive: spanUse,
  },
];
