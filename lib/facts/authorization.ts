import { holdsOn } from '../tables/lookup.ts';
import type { TableRow } from '../tables/types.ts';
import { areSeen, billsRental, modifiersOf } from './modifiers.ts';
import { NO_ROW } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** The line's code and the day that decides: delivery where it is known, else the service date, which is the delivery date of a sale or a first month. */
function codeAndDay(
  scope: FactScope,
  line: number,
  byDelivery: boolean,
): { code: string; on: string } | FactValue {
  const code = scope.get('line.procedureCode', line);
  if (code.state === 'unknown') return code;
  if (code.state === 'blank') return unknownFact('absent', 'line.procedureCode');
  const delivered = byDelivery ? scope.get('line.deliveryDate', line) : undefined;
  if (delivered?.state === 'known') return { code: String(code.value), on: String(delivered.value) };
  const service = scope.get('line.dateFrom', line);
  if (service.state === 'known') return { code: String(code.value), on: String(service.value) };
  return service.state === 'unknown' ? service : unknownFact('absent', 'line.dateFrom');
}

/** States that a staged row names; undefined = the whole country. */
function statesOf(row: TableRow): readonly string[] | undefined {
  return Array.isArray(row.states) && row.states.length > 0 ? row.states : undefined;
}

/**
 * Whether Medicare's required prior authorization list holds for the line. The list goes by delivery date, and rows may name
 * the states where a code started earlier: the patient's state decides, and is asked for only where it makes a difference.
 */
function priorAuthStatus(scope: FactScope, line: number): FactValue {
  const place = codeAndDay(scope, line, true);
  if ('state' in place) return place;
  const rows = scope.inputs.tables.rowsOf('prior-auth', place.code);
  if (rows === undefined) return unknownFact('pending', 'table.prior-auth');
  const current = scope.inputs.tables.lookup('prior-auth', place.code, place.on);
  if (current.state === 'outside-dates') return unknownFact('outside-table-dates', 'table.prior-auth');
  const holding = rows.filter((row) => holdsOn(row, place.on));
  if (holding.length === 0) return knownFact('not-required', 'table');
  if (holding.some((row) => statesOf(row) === undefined)) return knownFact('required', 'table');
  const state = scope.get('patient.state', -1);
  if (state.state !== 'known') return unknownFact('absent', 'patient.state');
  const named = holding.some((row) => statesOf(row)?.includes(String(state.value)));
  return knownFact(named ? 'required' : 'not-required', 'table');
}

/** The line's own number, else the claim's. A line without a box of its own has the claim's. */
function authNumber(scope: FactScope, line: number): FactValue {
  const own = scope.get('line.priorAuthNumber', line);
  if (own.state === 'known') return own;
  const claim = scope.get('priorAuthNumber', -1);
  if (claim.state === 'known') return claim;
  if (own.state === 'unknown' && own.reason !== 'absent') return own;
  return own.state === 'blank' && claim.state === 'unknown' && claim.reason === 'absent' ? own : claim;
}

function faceToFace(read: (row: TableRow) => FactValue): FactDefinition['derive'] {
  return (scope, line) => {
    const place = codeAndDay(scope, line, false);
    if ('state' in place) return place;
    const found = scope.inputs.tables.lookup('f2f', place.code, place.on);
    if (found.state === 'row') return read(found.row);
    if (found.state === 'pending') return unknownFact('pending', 'table.f2f');
    if (found.state === 'outside-dates') return unknownFact('outside-table-dates', 'table.f2f');
    const rows = scope.inputs.tables.rowsOf('f2f', place.code) ?? [];
    // A code that is on the list from a later day is known not to be on it today; a code without a row proves nothing.
    return rows.length > 0 ? knownFact(false, 'table') : NO_ROW;
  };
}

/**
 * What the payer's threshold looks at: the charge, or the charge of all months planned where the payer adds rentals up.
 * A payer that does not say so looks at the charge.
 */
function authBase(scope: FactScope, line: number): FactValue {
  const charge = scope.get('line.charge', line);
  if (charge.state !== 'known')
    return charge.state === 'unknown' ? charge : unknownFact('absent', 'line.charge');
  if (scope.inputs.context.profile.cumulativeRental !== true) return charge;
  const modifiers = modifiersOf(scope, line);
  if (!areSeen(modifiers)) return modifiers;
  const rents = billsRental(modifiers);
  if (rents === undefined) return unknownFact('incomplete', 'line.modifiers');
  if (!rents) return charge;
  const months = scope.get('ctx.plannedRentalMonths', line);
  return months.state === 'known' ? knownFact(Number(charge.value) * Number(months.value)) : months;
}

/** What must have been asked, seen or ordered before the item went out. */
export const authorizationFacts: readonly FactDefinition[] = [
  {
    name: 'line.priorAuth.status',
    type: 'enum',
    values: ['required', 'not-required'],
    place: 'line',
    from: ['line.procedureCode', 'line.deliveryDate', 'line.dateFrom', 'patient.state', 'table.prior-auth'],
    phi: false,
    derive: priorAuthStatus,
  },
  {
    name: 'line.authNumber',
    type: 'text',
    place: 'line',
    from: ['line.priorAuthNumber', 'priorAuthNumber'],
    phi: true,
    derive: authNumber,
  },
  {
    name: 'line.authBase',
    type: 'money',
    place: 'line',
    unit: 'cents',
    from: ['line.charge', 'line.modifierSet', 'ctx.plannedRentalMonths', 'profile.cumulativeRental'],
    phi: false,
    derive: authBase,
  },
  {
    name: 'line.f2f.required',
    type: 'boolean',
    place: 'line',
    from: ['line.procedureCode', 'line.dateFrom', 'table.f2f'],
    phi: false,
    derive: faceToFace(() => knownFact(true, 'table')),
  },
  {
    name: 'line.f2f.confirmed',
    type: 'boolean',
    place: 'line',
    from: ['line.procedureCode', 'line.dateFrom', 'table.f2f'],
    phi: false,
    derive: faceToFace((row) => knownFact(row.confidence !== 'unconfirmed', 'table')),
  },
];
