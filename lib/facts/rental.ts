import { monthsBetween, moveDate, parseDuration } from './calendar.ts';
import { areSeen, billsRental, modifiersOf } from './modifiers.ts';
import type { FactDefinition, FactScope, FactValue, HistoryLine } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** Rental months that each month modifier covers; Medicare's capped rental ends with the 13th (42 CFR 414.229). */
const LAST_KH_MONTH = 1;
const LAST_KI_MONTH = 3;
const LAST_KJ_MONTH = 13;

/**
 * After the paid month, the need must have ended for more than 60 days before a new rental series may start
 * (42 CFR 414.230); a shorter gap is the same series.
 */
const RENTAL_MONTH = parseDuration('1 month');
const LONGEST_GAP_OF_ONE_SERIES = parseDuration('60 days');

const ASK_MONTH = unknownFact('not-answered', 'ctx.rentalMonth');
const NOT_A_RENTAL: FactValue = { state: 'blank', from: 'derived' };

/** What is known of the rental month: the best count, and the bounds that hold whatever is not known. */
interface RentalMonth {
  readonly month?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const exactly = (month: number): RentalMonth => ({ month, atLeast: month, atMost: month });

function numberOf(scope: FactScope, name: string, line: number): number | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' && typeof fact.value === 'number' ? fact.value : undefined;
}

function textOf(scope: FactScope, name: string, line: number): string | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' && typeof fact.value === 'string' ? fact.value : undefined;
}

/** The answer to a yes-or-no question, or undefined while it is open. */
function answer(scope: FactScope, name: string, line: number): boolean | undefined {
  const fact = scope.get(name, line);
  return fact.state === 'known' ? fact.value === true : undefined;
}

/** A gap after which the need may have ended, so that the later month may begin a new series. */
function mayBeNewSeries(from: string, to: string): boolean {
  return moveDate(moveDate(from, RENTAL_MONTH), LONGEST_GAP_OF_ONE_SERIES) < to;
}

interface PaidMonths {
  /** From dates of the months that certainly belong to the present series, earliest first. */
  readonly dates: readonly string[];
  /** False when earlier months may belong to it too, or a line may be no rental. */
  readonly certain: boolean;
}

/**
 * Paid rental months of one code before a date.
 * The series begins with the last line that says so (KH, or RA for a replacement). Where a long gap leaves it open whether
 * the need had ended, only the months after it are certain.
 */
function paidMonths(
  history: readonly HistoryLine[],
  code: string,
  before: string,
  needEnded: boolean | undefined,
): PaidMonths {
  const paid = history
    .filter((one) => one.procedureCode === code && one.date < before && one.paid !== false)
    .filter((one) => one.modifiers === undefined || isRental(one.modifiers))
    .sort((a, b) => a.date.localeCompare(b.date));
  let dates: string[] = [];
  let certain = true;
  for (const one of paid) {
    const last = dates.at(-1);
    if (last === one.date) continue;
    if (one.modifiers?.some((modifier) => modifier === 'KH' || modifier === 'RA')) {
      dates = [];
      certain = true;
    } else if (last && needEnded !== false && mayBeNewSeries(last, one.date) && !continues(one)) {
      dates = [];
      certain = needEnded === true;
    }
    // A line without modifiers may have been a sale: it counts for nothing, and nothing can be counted exactly.
    if (one.modifiers) dates.push(one.date);
    else certain = false;
  }
  const last = dates.at(-1);
  if (last && needEnded !== false && mayBeNewSeries(last, before))
    return { dates: [], certain: needEnded === true };
  return { dates, certain };
}

const isRental = (modifiers: readonly string[]): boolean =>
  modifiers.includes('RR') && !modifiers.includes('MS');

/** KI and KJ were paid, so the payer counted on. */
const continues = (one: HistoryLine): boolean =>
  one.modifiers?.some((modifier) => modifier === 'KI' || modifier === 'KJ') ?? false;

/** Counts from the first rental date. An interruption not known of makes the month later than the payer's count, never earlier. */
function countedFromStart(start: string, serviceDate: string, interrupted: boolean | undefined): RentalMonth {
  if (serviceDate < start) return {};
  const month = monthsBetween(start, serviceDate) + 1;
  if (month === 1 || interrupted === false) return exactly(month);
  const bounds = { atLeast: 2, atMost: month };
  return interrupted ? bounds : { month, ...bounds };
}

function fromHistory(scope: FactScope, line: number, serviceDate: string, since?: string): RentalMonth {
  const history = scope.inputs.context.history;
  const code = textOf(scope, 'line.procedureCode', line);
  if (!history || !code) return {};
  const entries = since ? history.entries.filter((one) => one.date >= since) : history.entries;
  const paid = paidMonths(entries, code, serviceDate, answer(scope, 'ctx.breakInNeed', line));
  if (since && paid.dates.length === 0) return {};
  const month = paid.dates.length + 1;
  return history.complete && paid.certain ? exactly(month) : { atLeast: month };
}

/**
 * Which month of its rental series the line bills: the biller's answer, else the months already paid, else the history where it
 * is complete, else the calendar months since the first rental date.
 */
function rentalMonth(scope: FactScope, line: number): RentalMonth | FactValue {
  const modifiers = modifiersOf(scope, line);
  if (areSeen(modifiers) && billsRental(modifiers) === false) return NOT_A_RENTAL;
  const stated = numberOf(scope, 'ctx.rentalMonth', line);
  if (stated !== undefined) return exactly(stated);
  const paid = numberOf(scope, 'ctx.paidMonths', line);
  if (paid !== undefined) return exactly(paid + 1);
  const start = textOf(scope, 'ctx.firstRentalDate', line);
  if (!start && !scope.inputs.context.history) return ASK_MONTH;
  const serviceDate = scope.get('line.dateFrom', line);
  if (serviceDate.state !== 'known')
    return serviceDate.state === 'unknown' ? serviceDate : unknownFact('absent', 'line.dateFrom');
  const on = String(serviceDate.value);
  if (start) {
    const counted = fromHistory(scope, line, on, start);
    return counted.month === undefined
      ? countedFromStart(start, on, answer(scope, 'ctx.breakInService', line))
      : counted;
  }
  if (areSeen(modifiers) && modifiers.has('RA')) return exactly(1);
  return fromHistory(scope, line, on);
}

function monthFact(which: keyof RentalMonth): FactDefinition['derive'] {
  return (scope, line) => {
    const found = rentalMonth(scope, line);
    if ('state' in found) return found;
    const month = found[which];
    return month === undefined ? ASK_MONTH : knownFact(month);
  };
}

function expectedModifier(scope: FactScope, line: number): FactValue {
  const month = scope.get('line.rentalMonth', line);
  if (month.state !== 'known') return month;
  const count = Number(month.value);
  if (count <= LAST_KH_MONTH) return knownFact('KH');
  if (count <= LAST_KI_MONTH) return knownFact('KI');
  return knownFact(count <= LAST_KJ_MONTH ? 'KJ' : 'none');
}

function firstRentalDate(scope: FactScope, line: number): FactValue {
  const stated = scope.get('ctx.firstRentalDate', line);
  if (stated.state === 'known') return stated;
  const month = scope.get('line.rentalMonth', line);
  if (month.state === 'blank') return month;
  const serviceDate = scope.get('line.dateFrom', line);
  if (month.state === 'known' && month.value === 1 && serviceDate.state === 'known') return serviceDate;
  const history = scope.inputs.context.history;
  const code = textOf(scope, 'line.procedureCode', line);
  if (history?.complete && code && serviceDate.state === 'known') {
    const paid = paidMonths(
      history.entries,
      code,
      String(serviceDate.value),
      answer(scope, 'ctx.breakInNeed', line),
    );
    const first = paid.dates[0];
    if (paid.certain && first) return knownFact(first);
  }
  return stated;
}

function initialIssue(scope: FactScope, line: number): FactValue {
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  if (modifiers.values.some((one) => one === 'KI' || one === 'KJ' || one === 'RB' || one === 'MS'))
    return knownFact(false);
  if (!modifiers.complete) return unknownFact('incomplete', 'line.modifiers');
  const month = scope.get('line.rentalMonth', line);
  if (month.state === 'blank') return knownFact(true);
  if (month.state === 'known') return knownFact(month.value === 1);
  return modifiers.has('KH') ? knownFact(true) : month;
}

const MONTH_INPUTS = [
  'line.modifierSet',
  'line.procedureCode',
  'line.dateFrom',
  'ctx.rentalMonth',
  'ctx.paidMonths',
  'ctx.firstRentalDate',
  'ctx.breakInService',
  'ctx.breakInNeed',
  'history',
] as const;

/** Where a rental stands in its series. */
export const rentalFacts: readonly FactDefinition[] = [
  {
    name: 'line.rentalMonth',
    type: 'number',
    place: 'line',
    unit: 'months',
    from: MONTH_INPUTS,
    phi: true,
    means:
      'Which month of its rental series the line bills, 1 for the first; blank on a line that bills no rental.',
    derive: monthFact('month'),
  },
  {
    name: 'line.rentalMonthAtLeast',
    type: 'number',
    place: 'line',
    unit: 'months',
    from: MONTH_INPUTS,
    phi: true,
    means: 'The earliest rental month that this line can be, interruptions that nobody told us of included.',
    derive: monthFact('atLeast'),
  },
  {
    name: 'line.rentalMonthAtMost',
    type: 'number',
    place: 'line',
    unit: 'months',
    from: MONTH_INPUTS,
    phi: true,
    means: 'The latest rental month that this line can be.',
    derive: monthFact('atMost'),
  },
  {
    name: 'line.expectedRentalModifier',
    type: 'enum',
    place: 'line',
    values: ['KH', 'KI', 'KJ', 'none'],
    from: ['line.rentalMonth'],
    phi: true,
    means:
      'The month modifier of a capped rental: KH for month 1, KI for 2 and 3, KJ for 4 to 13, none after that.',
    derive: expectedModifier,
  },
  {
    name: 'line.firstRentalDate',
    type: 'date',
    place: 'line',
    from: ['ctx.firstRentalDate', 'line.rentalMonth', 'line.dateFrom', 'history'],
    phi: true,
    means:
      'When the present rental series began: as answered, else the service date of month 1, else the earliest paid month of a complete history.',
    derive: firstRentalDate,
  },
  {
    name: 'line.initialIssue',
    type: 'boolean',
    place: 'line',
    from: ['line.modifierSet', 'line.rentalMonth'],
    phi: true,
    means:
      'Whether the line bills the item for the first time: a sale or the first rental month, no repair, no later month.',
    derive: initialIssue,
  },
];
