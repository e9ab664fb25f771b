import { hcpcsShape } from '../claim/identifiers.ts';
import { categoryOf } from '../tables/category.ts';
import { NO_ROW, rowOf } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/** Letters of HCPCS under which the code table holds every code, so that no row means no such code. */
const ALL_LISTED = /^[ABEKL]/;
/** Codes of Medicaid (T) and of private payers (S), which Medicare does not take. */
const OTHER_PAYERS = /^[ST]/;
const NOT_FOR_MEDICARE = ['NOT_FOR_DMEMAC', 'CGM_NOT_MEDICARE'];
/** HCPCS coverage indicator: not payable by Medicare under this code. */
const NOT_PAYABLE = 'I';
/** Drugs of HCPCS section J. */
const DRUG = /^J/;

function codeOf(scope: FactScope, line: number): string | FactValue {
  const code = scope.get('line.procedureCode', line);
  if (code.state === 'known') return String(code.value);
  return code.state === 'unknown' ? code : unknownFact('absent', 'line.procedureCode');
}

const dateOf = (scope: FactScope, line: number): string | undefined => {
  const date = scope.get('line.dateFrom', line);
  return date.state === 'known' ? String(date.value) : undefined;
};

/**
 * Whether the code stood in HCPCS on the service date. A code with another shape, and one of a letter under which the table
 * lacks codes, is not judged.
 */
function codeStatus(scope: FactScope, line: number): FactValue {
  const code = codeOf(scope, line);
  if (typeof code !== 'string') return code;
  const { tables } = scope.inputs;
  const [row, ...more] = tables.rowsOf('hcpcs', code) ?? [];
  if (!row && !tables.rowsOf('hcpcs', code)) return unknownFact('pending', 'table.hcpcs');
  const on = dateOf(scope, line);
  const ended = typeof row?.to === 'string' && more.length === 0 ? row.to : undefined;
  // What ended stays ended, whatever came after the edition.
  if (on !== undefined && ended !== undefined && ended < on) return knownFact('ended', 'table');
  if (on !== undefined && tables.lookup('hcpcs', code, on).state === 'outside-dates')
    return unknownFact('outside-table-dates', 'table.hcpcs');
  if (OTHER_PAYERS.test(code) && hcpcsShape(code)) return knownFact('not-for-medicare', 'table');
  if (!row)
    return hcpcsShape(code) && ALL_LISTED.test(code)
      ? knownFact('unknown', 'table')
      : unknownFact('incomplete', 'table.hcpcs');
  if (typeof row.from === 'string' || ended !== undefined) {
    if (on === undefined) return scopeDate(scope, line);
    if (typeof row.from === 'string' && on < row.from) return knownFact('not-yet', 'table');
  }
  const refused = row.coverage === NOT_PAYABLE || NOT_FOR_MEDICARE.some((set) => tables.inSet(set, code));
  return knownFact(refused ? 'not-for-medicare' : 'valid', 'table');
}

function scopeDate(scope: FactScope, line: number): FactValue {
  const date = scope.get('line.dateFrom', line);
  return date.state === 'unknown' ? date : unknownFact('absent', 'line.dateFrom');
}

function benefit(scope: FactScope, line: number): FactValue {
  const code = codeOf(scope, line);
  if (typeof code !== 'string') return code;
  const found = categoryOf(scope.inputs.tables, code, dateOf(scope, line));
  if (found.benefit !== 'unknown') return knownFact(found.benefit, 'table');
  if (found.reason === 'pending') return unknownFact('pending', 'table.fee-category');
  if (found.reason === 'outside-dates') return unknownFact('outside-table-dates', 'table.fee-category');
  return unknownFact('incomplete', 'table.fee-category');
}

/** Whether a code is a drug: of section J, or paid as one. */
function isDrug(scope: FactScope, line: number): FactValue {
  const code = codeOf(scope, line);
  if (typeof code !== 'string') return code;
  return knownFact(DRUG.test(code) || scope.inputs.tables.inSet('NEB_DRUG', code));
}

function isNoc(scope: FactScope, line: number): FactValue {
  const code = codeOf(scope, line);
  if (typeof code !== 'string') return code;
  if (scope.inputs.tables.inSet('NOC', code)) return knownFact(true);
  const found = rowOf(scope, line, 'hcpcs');
  if (found.state === 'unknown') return found;
  return knownFact(found.state === 'row' && found.row.noc === true, 'table');
}

const inSet =
  (set: string): FactDefinition['derive'] =>
  (scope, line) => {
    const code = codeOf(scope, line);
    return typeof code === 'string' ? knownFact(scope.inputs.tables.inSet(set, code)) : code;
  };

/** Supplies and parts, not the drugs that equipment gives. */
function isAccessory(scope: FactScope, line: number): FactValue {
  const kind = scope.get('line.accessoryKind', line);
  return kind.state === 'unknown'
    ? kind
    : knownFact(kind.state === 'known' && kind.value !== 'drug', 'table');
}

const CONTRACTORS: Readonly<Record<string, string>> = { D: 'dme-mac', L: 'ab-mac', J: 'either' };

function contractor(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'fee-category');
  if (found.state !== 'row') return found;
  const name = CONTRACTORS[String(found.row.juris)];
  return name === undefined ? NO_ROW : knownFact(name, 'table');
}

/** Whether the fee schedule has a price with KU: a fee row's modifiers stand together, as in RR-KU. */
function kuPriced(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'fee-category');
  if (found.state === 'unknown') return found;
  const modifiers = found.state === 'row' ? found.row.modifiers : undefined;
  return knownFact(
    Array.isArray(modifiers) && modifiers.some((one) => one.split('-').includes('KU')),
    'table',
  );
}

const MUE_KINDS: Readonly<Record<number, string>> = { 1: 'line', 2: 'day-by-policy', 3: 'day-clinical' };

function mueKind(scope: FactScope, line: number): FactValue {
  const found = rowOf(scope, line, 'mue');
  if (found.state !== 'row') return found;
  const kind = MUE_KINDS[Number(found.row.mai)];
  return kind === undefined ? NO_ROW : knownFact(kind, 'table');
}

const shared = { place: 'line', phi: false } as const;
const CODE_AND_DATE = ['line.procedureCode', 'line.dateFrom'];

/** What the line's code is, by the reference tables and sets. */
export const itemKindFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'line.codeStatus',
    type: 'enum',
    values: ['valid', 'unknown', 'ended', 'not-yet', 'not-for-medicare'],
    from: [...CODE_AND_DATE, 'table.hcpcs'],
    derive: codeStatus,
  },
  {
    ...shared,
    name: 'line.benefit',
    type: 'enum',
    values: [
      'dme',
      'prosthetic-orthotic',
      'prosthetic-device',
      'surgical-dressing',
      'therapeutic-shoe',
      'lymphedema',
      'splint-cast',
      'none',
    ],
    from: [...CODE_AND_DATE, 'table.fee-category', 'table.hcpcs'],
    derive: benefit,
  },
  { ...shared, name: 'line.isNoc', type: 'boolean', from: [...CODE_AND_DATE, 'table.hcpcs'], derive: isNoc },
  { ...shared, name: 'line.isDrug', type: 'boolean', from: ['line.procedureCode'], derive: isDrug },
  { ...shared, name: 'line.isSided', type: 'boolean', from: ['line.procedureCode'], derive: inSet('SIDED') },
  { ...shared, name: 'line.isAccessory', type: 'boolean', from: ['line.accessoryKind'], derive: isAccessory },
  {
    ...shared,
    name: 'line.contractor',
    type: 'enum',
    values: ['dme-mac', 'ab-mac', 'either'],
    from: [...CODE_AND_DATE, 'table.fee-category'],
    derive: contractor,
  },
  {
    ...shared,
    name: 'line.kuPriced',
    type: 'boolean',
    from: [...CODE_AND_DATE, 'table.fee-category'],
    derive: kuPriced,
  },
  {
    ...shared,
    name: 'line.mueKind',
    type: 'enum',
    values: ['line', 'day-by-policy', 'day-clinical'],
    from: [...CODE_AND_DATE, 'table.mue'],
    derive: mueKind,
  },
];
