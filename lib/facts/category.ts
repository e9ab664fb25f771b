import { columnFact, NO_ROW, rowOf } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact } from './values.ts';

/** The limit of a medically unlikely edit is per patient, so a line for one side may bill half of it, and one at least. */
const SIDES_OF_A_PATIENT = 2;
const LEAST_PER_SIDE = 1;

function maxPerSide(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'mue');
  if (found.state !== 'row') return found;
  const limit = found.row.mue;
  if (typeof limit !== 'number') return NO_ROW;
  return knownFact(Math.max(LEAST_PER_SIDE, limit / SIDES_OF_A_PATIENT), 'table');
}

/** A payer that says nothing of outright sales follows Medicare, which rents: this is never unknown. */
function purchaseAllowed(scope: FactScope, line: number): FactValue {
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known') return code;
  const allowed = scope.inputs.context.profile.purchaseAllowed;
  return knownFact(Array.isArray(allowed) && allowed.includes(String(code.value)), 'profile');
}

/** What kind of item the line bills, from the reference tables and the payer's profile. */
export const categoryFacts: readonly FactDefinition[] = [
  columnFact('line.paymentCategory', 'codes', 'fee-category.category'),
  {
    name: 'line.maxPerSide',
    type: 'number',
    place: 'line',
    unit: 'units',
    from: ['line.procedureCode', 'line.dateFrom', 'table.mue'],
    phi: false,
    derive: maxPerSide,
  },
  {
    name: 'line.purchaseAllowed',
    type: 'boolean',
    place: 'line',
    from: ['line.procedureCode', 'profile.purchaseAllowed'],
    phi: false,
    derive: purchaseAllowed,
  },
];
