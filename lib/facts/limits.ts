import type { TableRow } from '../tables/types.ts';
import { daysBetween, moveDate } from './calendar.ts';
import { linesWith } from './lines-by-code.ts';
import { numberOf } from './read.ts';
import { isReplaced } from './replaced.ts';
import { NO_ROW, rowOf } from './rows.ts';
import type { FactDefinition, FactScope, FactValue, HistoryLine } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const SIDES_OF_A_PATIENT = 2;
/** No policy here lets more be dispensed at once (refill section of the LCDs, read 2026-11-23). */
const MOST_MONTHS_AT_ONCE = 3;
const HISTORY_OPEN = unknownFact('incomplete', 'history');

/** Months that a quantity is dispensed for, no more than the policy lets be dispensed at once. */
const monthsCounted = (row: TableRow, monthsDispensed: number): number =>
  Math.min(monthsDispensed, typeof row.atOnce === 'number' ? row.atOnce : monthsDispensed);

/** Periods of a usual maximum that a quantity was dispensed for, the part of one only where the policy counts by the month. */
function periodsOf(row: TableRow, monthsDispensed: number): number {
  const periods = monthsCounted(row, monthsDispensed) / Number(row.months);
  return row.prorated === true ? periods : Math.ceil(periods);
}

/** How many wounds or sides the line is for. A line without a side may be for both. */
function shares(scope: FactScope, line: number, per: unknown): number | FactValue {
  if (per === 'wound') {
    const wounds = scope.get('line.woundsServed', line);
    return wounds.state === 'known' ? Number(wounds.value) : wounds;
  }
  if (per !== 'side') return 1;
  const side = scope.get('line.side', line);
  if (side.state !== 'known') return side;
  return side.value === 'right' || side.value === 'left' ? 1 : SIDES_OF_A_PATIENT;
}

/** The usual maximum for what was dispensed: the limit × periods × wounds or sides. Blank without a limit. */
function allowance(column: 'max' | 'reduced'): FactDefinition['derive'] {
  return (scope, line) => {
    const found = rowOf(scope, line, 'limits');
    if (found.state !== 'row') return found;
    const limit = found.row[column];
    if (typeof limit !== 'number') return NO_ROW;
    const months = scope.get('line.monthsDispensed', line);
    if (months.state !== 'known') return months;
    const times = shares(scope, line, found.row.per);
    if (typeof times !== 'number') return times;
    return knownFact(Math.ceil(limit * periodsOf(found.row, Number(months.value))) * times);
  };
}

/**
 * Whether the line alone is over its usual maximum. Known without the months and wounds that it is for where it is within the
 * limit of one, and where it is over what three months take.
 */
function overAllowance(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'limits');
  if (found.state !== 'row') return found;
  const units = scope.get('line.units', line);
  if (units.state !== 'known') return units.state === 'unknown' ? units : unknownFact('absent', 'line.units');
  const most = scope.get('line.allowance', line);
  if (most.state === 'known') return knownFact(Number(units.value) > Number(most.value));
  const max = Number(found.row.max);
  const leastMonths = found.row.prorated === true ? 1 / Number(found.row.months) : 1;
  if (Number(units.value) <= Math.floor(max * leastMonths)) return knownFact(false);
  const times = shares(scope, line, found.row.per);
  const quarter = max * periodsOf(found.row, MOST_MONTHS_AT_ONCE);
  return typeof times === 'number' && Number(units.value) > quarter * times ? knownFact(true) : most;
}

/** A line of this claim or an earlier one, as far as a sum of units needs it. */
interface Billed {
  readonly date: string | undefined;
  readonly units: number | undefined;
}

/** A line that is held against its limit. */
interface Own {
  readonly service: string;
  readonly units: number;
  readonly months: number;
}

/**
 * How many months back an earlier delivery counts with a line. Up to one period's maximum the line may be the last of several
 * deliveries in the months that it is held against. More than that is for the months to come: then an earlier delivery counts
 * only as long as it lasts by the usual maximum, so that going over from monthly to quarterly deliveries is not too much.
 */
function monthsBack(row: TableRow, own: Own, units: number | undefined): number {
  const period = Number(row.months);
  const most = Math.max(period, monthsCounted(row, own.months));
  if (own.units <= Number(row.max) || units === undefined) return most;
  return Math.min(most, period * Math.max(1, Math.ceil(units / Number(row.max))));
}

/** Whether a delivery counts with a line: on its day or before it, within those months, less the days that may be early. */
function inWindow(row: TableRow, own: Own, { date, units }: Billed & { readonly date: string }): boolean {
  const { service } = own;
  if (date > service) return false;
  if (date === service) return true;
  if (typeof row.days === 'number') return daysBetween(date, service) < row.days;
  const count = monthsBack(row, own, units);
  const start = moveDate(service, { count, unit: 'month' }, -1);
  const early = typeof row.earlyDays === 'number' ? row.earlyDays : 0;
  return date > moveDate(start, { count: early, unit: 'day' });
}

/**
 * Units of the code in the limit's period up to the line: this claim's lines and earlier ones, of the same side where the limit is
 * one for a side; of lines of one day those above it count, so that one line is over the limit, not all. Known where the history is complete, and where what was seen is over the allowance already.
 */
function windowUnits(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'limits');
  if (found.state !== 'row') return found;
  const { row } = found;
  const service = scope.get('line.dateFrom', line);
  if (service.state !== 'known')
    return service.state === 'unknown' ? service : unknownFact('absent', 'line.dateFrom');
  const own = scope.get('line.units', line);
  if (own.state !== 'known') return own.state === 'unknown' ? own : unknownFact('absent', 'line.units');
  const months = numberOf(scope, 'line.monthsDispensed', line) ?? 1;
  const { linesComplete } = scope.inputs.claim;
  const held = { service: String(service.value), units: Number(own.value), months };
  const others = [...billedOnClaim(scope, line, row), ...billedEarlier(scope, line, row)];
  let sum = held.units;
  let open = linesComplete ? undefined : unknownFact('incomplete', 'lines');
  for (const { date, units } of others) {
    if (date !== undefined && !inWindow(row, held, { date, units })) continue;
    if (date === undefined || units === undefined) open ??= HISTORY_OPEN;
    else sum += units;
  }
  const [unseen] = linesWith(scope, []);
  if (unseen !== undefined) open ??= scope.get('line.procedureCode', unseen);
  if (scope.inputs.context.history?.complete !== true) open ??= HISTORY_OPEN;
  const most = numberOf(scope, 'line.allowance', line);
  return open === undefined || (most !== undefined && sum > most) ? knownFact(sum) : open;
}

/** Other lines of the claim with the same code, and the same side where the limit is one for a side. */
function billedOnClaim(scope: FactScope, line: number, row: TableRow): Billed[] {
  const known = (name: string, at: number) => {
    const fact = scope.get(name, at);
    return fact.state === 'known' ? fact.value : undefined;
  };
  const code = String(known('line.procedureCode', line));
  return linesWith(scope, [code])
    .filter((other) => other !== line && known('line.procedureCode', other) === code)
    .filter((other) => row.per !== 'side' || known('line.side', other) === known('line.side', line))
    .filter((other) => other < line || known('line.dateFrom', other) !== known('line.dateFrom', line))
    .map((other) => ({
      date: known('line.dateFrom', other) as string | undefined,
      units: numberOf(scope, 'line.units', other),
    }));
}

const SIDE_MODIFIERS: Readonly<Record<string, string>> = { right: 'RT', left: 'LT' };

/** Earlier lines with the same code that were not denied. What a replacement claim repeats is not counted twice. */
function billedEarlier(scope: FactScope, line: number, row: TableRow): readonly Billed[] {
  const code = scope.get('line.procedureCode', line);
  const side = scope.get('line.side', line);
  const modifier = side.state === 'known' ? SIDE_MODIFIERS[String(side.value)] : undefined;
  const counts = (one: HistoryLine) =>
    code.state === 'known' &&
    one.procedureCode === code.value &&
    one.paid !== false &&
    !isReplaced(scope.inputs.claim, one) &&
    (row.per !== 'side' || modifier === undefined || !one.modifiers || one.modifiers.includes(modifier));
  return (scope.inputs.context.history?.entries ?? [])
    .filter(counts)
    .map(({ date, units }) => ({ date, units }));
}

const LIMIT = [
  'line.procedureCode',
  'line.dateFrom',
  'line.monthsDispensed',
  'line.woundsServed',
  'line.side',
];
const shared = { type: 'number', place: 'line', phi: false, unit: 'units' } as const;

/** What the usual maximum leaves for the line. */
export const limitFacts: readonly FactDefinition[] = [
  { ...shared, name: 'line.allowance', from: [...LIMIT, 'table.limits'], derive: allowance('max') },
  {
    ...shared,
    name: 'line.reducedAllowance',
    from: [...LIMIT, 'table.limits'],
    derive: allowance('reduced'),
  },
  {
    name: 'line.overAllowance',
    type: 'boolean',
    place: 'line',
    phi: false,
    from: [...LIMIT, 'line.units', 'line.allowance', 'table.limits'],
    derive: overAllowance,
  },
  {
    ...shared,
    name: 'line.windowUnits',
    from: [...LIMIT, 'line.units', 'line.allowance', 'resubmission.code', 'history', 'table.limits'],
    derive: windowUnits,
  },
];
