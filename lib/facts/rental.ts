import { monthsBetween, moveDate, parseDuration } from './calendar.ts';
import { areSeen, billsRental, modifiersOf } from './modifiers.ts';
import { answerOf, numberOf, textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue, HistoryLine } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** Rental months that each month modifier covers; Medicare's capped rental ends with the 13th (42 CFR 414.229). */
const LAST_KH_MONTH = 1;
const LAST_KI_MONTH = 3;
const LAST_KJ_MONTH = 13;

/**
 * A new series of the same code may begin when the need had ended for the rest of its rental month and two full months more:
 * three months after the last From date that was paid (42 CFR 414.230; Noridian, New Capped Rental Period). Before that,
 * billing that was interrupted goes on counting.
 */
const SHORTEST_GAP_BEFORE_A_NEW_SERIES = parseDuration('3 months');

const ASK_MONTH = unknownFact('not-answered', 'ctx.rentalMonth');
const NOT_A_RENTAL: FactValue = { state: 'blank', from: 'derived' };

/** What is known of the rental month: the best count, and the earliest month it can be whatever is not known. */
interface RentalMonth {
  readonly month?: number;
  readonly atLeast?: number;
}

const exactly = (month: number): RentalMonth => ({ month, atLeast: month });

/** A gap after which the need may have ended, so that the later month may begin a new series. */
function mayBeNewSeries(from: string, to: string): boolean {
  return moveDate(from, SHORTEST_GAP_BEFORE_A_NEW_SERIES) <= to;
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
 * the need had ended, only the months after it are certain. A month that was denied or is open counts for nothing, but shows
 * that the rental went on.
 * @param needEnded whether the need ended in such a gap, if that is known
 */
function paidMonths(
  history: readonly HistoryLine[],
  code: string,
  before: string,
  needEnded: boolean | undefined,
): PaidMonths {
  const rentals = history
    .filter((one) => one.procedureCode === code && one.date < before)
    .filter((one) => one.modifiers === undefined || isRental(one.modifiers))
    .sort((a, b) => a.date.localeCompare(b.date));
  let dates: string[] = [];
  let certain = true;
  let previous: string | undefined;
  const newSeriesBefore = (date: string): boolean =>
    previous !== undefined && needEnded !== false && mayBeNewSeries(previous, date);
  for (const one of rentals) {
    if (startsSeries(one)) {
      if (dates[0] !== one.date) dates = [];
      certain = true;
    } else if (newSeriesBefore(one.date) && !continuesSeries(one)) {
      dates = [];
      certain = needEnded === true;
    }
    previous = one.date;
    if (one.paid === false || dates.includes(one.date)) continue;
    // A line without modifiers may have been a sale: it counts for nothing, and nothing can be counted exactly.
    if (one.modifiers) dates.push(one.date);
    else certain = false;
  }
  return newSeriesBefore(before) ? { dates: [], certain: needEnded === true } : { dates, certain };
}

const isRental = (modifiers: readonly string[]): boolean =>
  modifiers.includes('RR') && !modifiers.includes('MS');

const startsSeries = (one: HistoryLine): boolean =>
  one.modifiers?.some((modifier) => modifier === 'KH' || modifier === 'RA') ?? false;

/** KI and KJ say that the count went on. */
const continuesSeries = (one: HistoryLine): boolean =>
  one.modifiers?.some((modifier) => modifier === 'KI' || modifier === 'KJ') ?? false;

/** Counts calendar months from the first rental date: the payer's count can only be lower, by months in which billing paused. */
function countedFromStart(start: string, serviceDate: string, interrupted: boolean | undefined): RentalMonth {
  if (serviceDate < start) return {};
  const month = monthsBetween(start, serviceDate) + 1;
  if (month === 1 || interrupted === false) return exactly(month);
  return interrupted ? { atLeast: 2 } : { month, atLeast: 2 };
}

function fromHistory(scope: FactScope, line: number, serviceDate: string, since?: string): RentalMonth {
  const history = scope.inputs.context.history;
  const code = textOf(scope, 'line.procedureCode', line);
  if (!history || !code) return {};
  const entries = since ? history.entries.filter((one) => one.date >= since) : history.entries;
  // Whoever names the first date of the present series has settled that nothing later began another.
  const needEnded = since ? false : answerOf(scope, 'ctx.breakInNeed', line);
  const paid = paidMonths(entries, code, serviceDate, needEnded);
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
      ? countedFromStart(start, on, answerOf(scope, 'ctx.breakInService', line))
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
      answerOf(scope, 'ctx.breakInNeed', line),
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
    derive: monthFact('month'),
  },
  {
    name: 'line.rentalMonthAtLeast',
    type: 'number',
    place: 'line',
    unit: 'months',
    from: MONTH_INPUTS,
    phi: true,
    derive: monthFact('atLeast'),
  },
  {
    name: 'line.expectedRentalModifier',
    type: 'enum',
    place: 'line',
    values: ['KH', 'KI', 'KJ', 'none'],
    from: ['line.rentalMonth'],
    phi: true,
    derive: expectedModifier,
  },
  {
    name: 'line.firstRentalDate',
    type: 'date',
    place: 'line',
    from: ['ctx.firstRentalDate', 'line.rentalMonth', 'line.dateFrom', 'history'],
    phi: true,
    derive: firstRentalDate,
  },
  {
    name: 'line.initialIssue',
    type: 'boolean',
    place: 'line',
    from: ['line.modifierSet', 'line.rentalMonth'],
    phi: true,
    derive: initialIssue,
  },
];
