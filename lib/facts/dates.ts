import { daysBetween, moveDate } from './calendar.ts';
import { numberOf, textOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const BLANK: FactValue = { state: 'blank', from: 'derived' };
const NO_DATE = unknownFact('absent', 'line.dateFrom');
const ENDS_BEFORE_IT_BEGINS = unknownFact('unreadable', 'line.dateTo');
/** The longest month: what fits into n of them was dispensed for n months. */
const LONGEST_MONTH_DAYS = 31;
const MONTHS_OF_QUARTER = 3;
/** PAP accessories are dispensed for three months where nothing else is said (rule catalogue, section 3.8). */
const DISPENSED_QUARTERLY = 'PAP_ACC';

/** The last day of a line: its To date, or its From date where the To box is empty. */
function throughDate(scope: FactScope, line: number): FactValue {
  const to = scope.get('line.dateTo', line);
  return to.state === 'blank' ? scope.get('line.dateFrom', line) : to;
}

function spanDays(scope: FactScope, line: number): FactValue {
  const from = scope.get('line.dateFrom', line);
  if (from.state !== 'known') return from.state === 'unknown' ? from : NO_DATE;
  const through = scope.get('line.throughDate', line);
  if (through.state !== 'known') return through;
  const days = daysBetween(String(from.value), String(through.value)) + 1;
  return days < 1 ? ENDS_BEFORE_IT_BEGINS : knownFact(days);
}

/** The days a quantity was dispensed for: a span of several days, else what the note says, else unsaid (blank). */
function daysDispensed(scope: FactScope, line: number): FactValue {
  const span = scope.get('line.spanDays', line);
  if (span.state !== 'known' || Number(span.value) > 1) return span;
  return scope.get('line.note.durationDays', line);
}

function monthsDispensed(scope: FactScope, line: number): FactValue {
  const days = scope.get('line.daysDispensed', line);
  if (days.state === 'known') return knownFact(Math.ceil(Number(days.value) / LONGEST_MONTH_DAYS));
  if (days.state === 'unknown') return days;
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known')
    return code.state === 'unknown' ? code : unknownFact('absent', 'line.procedureCode');
  return knownFact(
    scope.inputs.tables.inSet(DISPENSED_QUARTERLY, String(code.value)) ? MONTHS_OF_QUARTER : 1,
  );
}

function supplyQuarters(scope: FactScope, line: number): FactValue {
  const months = scope.get('line.monthsDispensed', line);
  return months.state === 'known' ? knownFact(Math.ceil(Number(months.value) / MONTHS_OF_QUARTER)) : months;
}

/** Whole years from birth to the line's From date; negative for a service before birth. */
function age(scope: FactScope, line: number): FactValue {
  const birth = scope.get('patient.birthDate', -1);
  if (birth.state !== 'known')
    return birth.state === 'unknown' ? birth : unknownFact('absent', 'patient.birthDate');
  const service = scope.get('line.dateFrom', line);
  if (service.state !== 'known') return service.state === 'unknown' ? service : NO_DATE;
  const born = String(birth.value);
  const on = String(service.value);
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return knownFact(on.slice(5) < born.slice(5) ? years - 1 : years);
}

/** The first or last of a date of all lines; unknown while a line or its date is. */
function extreme(name: string, isBetter: (date: string, best: string) => boolean): FactDefinition['derive'] {
  return (scope) => {
    const { lines, linesComplete } = scope.inputs.claim;
    if (!linesComplete) return unknownFact('incomplete', 'lines');
    let best: string | undefined;
    for (const line of lines.keys()) {
      const fact = scope.get(name, line);
      if (fact.state !== 'known') return fact.state === 'unknown' ? fact : NO_DATE;
      const date = String(fact.value);
      if (best === undefined || isBetter(date, best)) best = date;
    }
    return best === undefined ? unknownFact('absent', 'lines') : knownFact(best);
  };
}

/**
 * The last day on which the claim may be filed: one calendar year after the earliest From date for Original Medicare
 * (42 CFR 424.44), else as many days as the payer allows, from that date or, where it says so, from the last day of the line
 * that ends first.
 */
function timelyLimit(scope: FactScope): FactValue {
  const payer = scope.get('payer.kind', -1);
  if (payer.state !== 'known') return payer;
  const earliest = scope.get('claim.earliestDos', -1);
  if (earliest.state !== 'known') return earliest;
  if (payer.value === 'medicare-dme')
    return knownFact(moveDate(String(earliest.value), { count: 1, unit: 'year' }));
  const days = timelyDays(scope);
  if (typeof days !== 'number') return days;
  const fromLastDay = scope.get('profile.timelyFromLastDay', -1);
  const first = fromLastDay.state === 'known' && fromLastDay.value ? earliestEnd(scope, -1) : earliest;
  return first.state === 'known'
    ? knownFact(moveDate(String(first.value), { count: days, unit: 'day' }))
    : first;
}

const earliestEnd = extreme('line.throughDate', (date, best) => date < best);

/** The payer's days to file; where it gives its network others, whether the supplier is in it decides. */
function timelyDays(scope: FactScope): number | FactValue {
  const days = numberOf(scope, 'profile.timelyDays', -1);
  const inNetwork = numberOf(scope, 'profile.timelyDaysInNetwork', -1);
  const unknown = unknownFact('no-payer-parameter', 'profile.timelyDays');
  if (inNetwork === undefined) return days ?? unknown;
  const isIn = scope.get('ctx.inNetwork', -1);
  if (isIn.state !== 'known') return isIn;
  return isIn.value === true ? inNetwork : (days ?? unknown);
}

function daysToTimelyLimit(scope: FactScope): FactValue {
  const limit = scope.get('claim.timelyLimit', -1);
  return limit.state === 'known' ? knownFact(daysBetween(scope.inputs.today, String(limit.value))) : limit;
}

/** An interval of two facts; an end that is not known leaves it open, and without a beginning and an end it is not known. */
function interval(from: string, to: string): FactDefinition['derive'] {
  return (scope) => {
    const begin = textOf(scope, from, -1);
    const end = textOf(scope, to, -1);
    if (begin === undefined && end === undefined) return scope.get(from, -1);
    return knownFact({
      ...(begin !== undefined && { from: begin }),
      ...(end !== undefined && { to: end }),
    });
  };
}

/**
 * The days on which the patient was an inpatient from morning to night: after admission and before discharge (item 18).
 * Blank where both boxes are empty, and for a stay of one night; open where no discharge is entered.
 */
function stay(scope: FactScope): FactValue {
  const admit = scope.get('ctx.admitDate', -1);
  const discharge = scope.get('ctx.dischargeDate', -1);
  const [from, to] = [scope.get('hospitalization.from', -1), scope.get('hospitalization.to', -1)];
  if (admit.state !== 'known') return from.state === 'blank' && to.state === 'blank' ? BLANK : admit;
  const first = moveDate(String(admit.value), { count: 1, unit: 'day' });
  if (discharge.state !== 'known') return to.state === 'blank' ? knownFact({ from: first }) : discharge;
  if (String(discharge.value) < String(admit.value)) return unknownFact('unreadable', 'hospitalization.to');
  const last = moveDate(String(discharge.value), { count: 1, unit: 'day' }, -1);
  return last < first ? BLANK : knownFact({ from: first, to: last });
}

const SPAN = ['line.dateFrom', 'line.throughDate'];

/** What the dates of the claim say. */
export const dateFacts: readonly FactDefinition[] = [
  {
    name: 'line.throughDate',
    type: 'date',
    place: 'line',
    from: ['line.dateTo', 'line.dateFrom'],
    phi: true,
    derive: throughDate,
  },
  {
    name: 'line.spanDays',
    type: 'number',
    place: 'line',
    unit: 'days, both ends counted',
    from: SPAN,
    phi: false,
    derive: spanDays,
  },
  {
    name: 'line.daysDispensed',
    type: 'number',
    place: 'line',
    unit: 'days',
    from: ['line.spanDays', 'line.note.durationDays'],
    phi: false,
    derive: daysDispensed,
  },
  {
    name: 'line.monthsDispensed',
    type: 'number',
    place: 'line',
    unit: 'months',
    from: ['line.daysDispensed', 'line.procedureCode'],
    phi: false,
    derive: monthsDispensed,
  },
  {
    name: 'line.supplyQuarters',
    type: 'number',
    place: 'line',
    unit: 'quarters of a year',
    from: ['line.monthsDispensed'],
    phi: false,
    derive: supplyQuarters,
  },
  {
    name: 'line.ageAtDos',
    type: 'number',
    place: 'line',
    unit: 'years',
    from: ['patient.birthDate', 'line.dateFrom'],
    phi: true,
    derive: age,
  },
  {
    name: 'claim.earliestDos',
    type: 'date',
    place: 'claim',
    from: ['line.dateFrom'],
    phi: true,
    derive: extreme('line.dateFrom', (date, best) => date < best),
  },
  {
    name: 'claim.latestDos',
    type: 'date',
    place: 'claim',
    from: ['line.throughDate'],
    phi: true,
    derive: extreme('line.throughDate', (date, best) => date > best),
  },
  {
    name: 'claim.timelyLimit',
    type: 'date',
    place: 'claim',
    from: [
      'claim.earliestDos',
      'line.throughDate',
      'payer.kind',
      'profile.timelyDays',
      'profile.timelyDaysInNetwork',
      'profile.timelyFromLastDay',
      'ctx.inNetwork',
    ],
    phi: true,
    derive: timelyLimit,
  },
  {
    name: 'claim.daysToTimelyLimit',
    type: 'number',
    place: 'claim',
    unit: 'days, negative when it has passed',
    from: ['claim.timelyLimit', 'today'],
    phi: false,
    derive: daysToTimelyLimit,
  },
  {
    name: 'claim.stay',
    type: 'interval',
    place: 'claim',
    from: ['ctx.admitDate', 'ctx.dischargeDate', 'hospitalization.from', 'hospitalization.to'],
    phi: true,
    derive: stay,
  },
  {
    name: 'claim.coverage',
    type: 'interval',
    place: 'claim',
    from: ['ctx.coverageFrom', 'ctx.coverageTo'],
    phi: true,
    derive: interval('ctx.coverageFrom', 'ctx.coverageTo'),
  },
];
