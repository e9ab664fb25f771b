import { daysBetween, moveDate } from './calendar.ts';
import { numberOf, textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue, HistoryLine } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const NO_HISTORY = unknownFact('absent', 'history');
const BLANK: FactValue = { state: 'blank', from: 'derived' };

/** What is known of the day on which the present supply runs out. */
interface SupplyEnd {
  /** The latest last day that was seen; undefined for no earlier delivery. */
  readonly seen: string | undefined;
  /** Whether no delivery can end later. */
  readonly certain: boolean;
}

/** The usual maximum of the code: so many units last so many months. */
interface Usual {
  readonly max: number | undefined;
  readonly months: number | undefined;
}

/**
 * The last day that an earlier delivery lasts: its To date, the days that it was dispensed for, else as long as its units last
 * by the usual maximum. Less than the maximum of one period says nothing: the patient may use less.
 */
function lastDayOf(
  { date, dateTo, daysSupply, units }: HistoryLine,
  { max, months }: Usual,
): string | undefined {
  if (dateTo !== undefined && daysBetween(date, dateTo) > 0) return dateTo;
  if (daysSupply !== undefined) return moveDate(date, { count: daysSupply - 1, unit: 'day' });
  if (units === undefined || max === undefined || months === undefined || max <= 0) return undefined;
  if (units < max) return undefined;
  const next = moveDate(date, { count: Math.floor(units / max) * months, unit: 'month' });
  return moveDate(next, { count: 1, unit: 'day' }, -1);
}

function supplyEnd(scope: FactScope, line: number): SupplyEnd | FactValue {
  const { history } = scope.inputs.context;
  if (!history) return NO_HISTORY;
  const code = scope.get('line.procedureCode', line);
  const date = scope.get('line.dateFrom', line);
  if (code.state !== 'known') return code;
  if (date.state !== 'known') return date;
  const usual = {
    max: numberOf(scope, 'line.limit.max', line),
    months: numberOf(scope, 'line.limit.months', line),
  };
  let seen: string | undefined;
  let certain = history.complete;
  for (const one of history.entries) {
    if (one.procedureCode !== code.value || one.date >= String(date.value) || one.paid === false) continue;
    const last = lastDayOf(one, usual);
    if (last === undefined) certain = false;
    else if (seen === undefined || last > seen) seen = last;
  }
  return { seen, certain };
}

/** @param give what an end that was seen says */
function end(give: (end: SupplyEnd) => FactValue): FactDefinition['derive'] {
  return (scope, line) => {
    const stated = textOf(scope, 'ctx.supplyEndDate', line);
    if (stated !== undefined) return knownFact(stated, 'answer');
    const found = supplyEnd(scope, line);
    if (!('state' in found)) return give(found);
    return scope.inputs.context.history ? found : scope.get('ctx.supplyEndDate', line);
  };
}

const BASIS = [
  'ctx.supplyEndDate',
  'line.procedureCode',
  'line.dateFrom',
  'line.limit.max',
  'line.limit.months',
  'history',
];
const shared = { type: 'date', place: 'line', from: BASIS, phi: true } as const;

/** When what the patient has of a supply runs out. */
export const supplyEndFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'line.supplyEndDate',
    derive: end(({ seen, certain }) => {
      if (!certain) return unknownFact('incomplete', 'history');
      return seen === undefined ? BLANK : knownFact(seen);
    }),
  },
  {
    ...shared,
    name: 'line.supplyEndDateAtLeast',
    derive: end(({ seen, certain }) => {
      if (seen !== undefined) return knownFact(seen);
      return certain ? BLANK : unknownFact('incomplete', 'history');
    }),
  },
];
