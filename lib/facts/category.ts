import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

/** The limit of a medically unlikely edit is per patient, so a line for one side may bill half of it, and one at least. */
const SIDES_OF_A_PATIENT = 2;
const LEAST_PER_SIDE = 1;

const NO_ROW: FactValue = { state: 'blank', from: 'table' };

/** The row that a table has for the line's code on its From date, or the fact that says why there is none. */
function rowOf(scope: FactScope, line: number, table: string) {
  const code = scope.get('line.procedureCode', line);
  if (code.state !== 'known') return code;
  const date = scope.get('line.dateFrom', line);
  const on = date.state === 'known' ? String(date.value) : undefined;
  const found = scope.inputs.tables.lookup(table, String(code.value), on);
  if (found.state === 'row') return found;
  if (found.state === 'none') return NO_ROW;
  return unknownFact(found.state === 'pending' ? 'pending' : 'outside-table-dates', `table.${table}`);
}

function maxPerSide(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'mue');
  if (found.state !== 'row') return found;
  const limit = found.row.mue;
  if (typeof limit !== 'number') return NO_ROW;
  return knownFact(Math.max(LEAST_PER_SIDE, limit / SIDES_OF_A_PATIENT), 'table');
}

function paymentCategory(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'fee-category');
  if (found.state !== 'row') return found;
  const letters = found.row.category;
  return Array.isArray(letters) ? listFact(letters, true, 'table') : NO_ROW;
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
  {
    name: 'line.paymentCategory',
    type: 'codes',
    place: 'line',
    from: ['line.procedureCode', 'line.dateFrom', 'table.fee-category'],
    phi: false,
    derive: paymentCategory,
  },
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
