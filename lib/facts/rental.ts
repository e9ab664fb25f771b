import { monthsBetween } from './calendar.ts';
import { areSeen, billsRental, modifiersOf } from './modifiers.ts';
import { answerOf, numberOf, textOf } from './read.ts';
import { paidMonths } from './rental-series.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** Rental months that each month modifier covers; Medicare's capped rental ends with the 13th (42 CFR 414.229). */
const LAST_KH_MONTH = 1;
const LAST_KI_MONTH = 3;
const LAST_KJ_MONTH = 13;

const ASK_MONTH = unknownFact('not-answered', 'ctx.rentalMonth');
const NOT_A_RENTAL: FactValue = { state: 'blank', from: 'derived' };

/** What is known of the rental month: the best count, and the earliest month it can be whatever is not known. */
interface RentalMonth {
  readonly month?: number;
  readonly atLeast?: number;
}

const exactly = (month: number): RentalMonth => ({ month, atLeast: month });

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
  const paid = paidMonths(scope, entries, { code, before: serviceDate, needEnded });
  if (since && paid.months.length === 0) return {};
  const month = paid.months.length + 1;
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
    const paid = paidMonths(scope, history.entries, {
      code,
      before: String(serviceDate.value),
      needEnded: answerOf(scope, 'ctx.breakInNeed', line),
    });
    const first = paid.months[0]?.date;
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
