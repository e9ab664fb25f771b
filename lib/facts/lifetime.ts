import { moveDate } from './calendar.ts';
import { numberOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const MONTHS_OF_YEAR = 12;

/**
 * The day before which an item of the kind must have been supplied to be replaced without loss or damage: the From date less the
 * reasonable useful lifetime, the payer's own where it names one, else that of the table.
 */
function rulStart(scope: FactScope, line: number): FactValue {
  const years = numberOf(scope, 'profile.usefulLifeYears', -1);
  const listed = scope.get('line.rulYears', line);
  const lifetime = years === undefined ? listed : knownFact(years, 'profile');
  if (lifetime.state !== 'known') return lifetime;
  const date = scope.get('line.dateFrom', line);
  if (date.state !== 'known') return date.state === 'unknown' ? date : unknownFact('absent', 'line.dateFrom');
  const months = Math.round(Number(lifetime.value) * MONTHS_OF_YEAR);
  return knownFact(moveDate(String(date.value), { count: months, unit: 'month' }, -1));
}

/** How long an item must last. */
export const lifetimeFacts: readonly FactDefinition[] = [
  {
    name: 'line.rulStart',
    type: 'date',
    place: 'line',
    from: ['line.dateFrom', 'line.rulYears', 'profile.usefulLifeYears'],
    phi: true,
    derive: rulStart,
  },
];
