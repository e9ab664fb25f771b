import { icd10Shape } from '../claim/identifiers.ts';
import type { TableRow } from '../tables/types.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

export const DIAGNOSIS_STATUSES = [
  'valid',
  'unknown-code',
  'not-billable',
  'ended',
  'not-yet',
  'invalid-shape',
] as const;
type Status = (typeof DIAGNOSIS_STATUSES)[number];

const TABLE = 'icd10';
const PENDING = unknownFact('pending', 'table.icd10');
const OUTSIDE = unknownFact('outside-table-dates', 'table.icd10');
const NO_DATE = unknownFact('absent', 'line.dateFrom');
const NONE: FactValue = { state: 'blank', from: 'derived' };

const dateIn = (row: TableRow, column: string): string | undefined => {
  const date = row[column];
  return typeof date === 'string' ? date : undefined;
};

/**
 * Whether a diagnosis code may be billed on a date.
 * Between the two editions that were read, and after the later one, only what both sides agree on is said: a code that stood
 * in it is taken for valid still, one that needs more characters needs them still, and an unknown one may be new.
 * @param on `YYYY-MM-DD`; undefined while it is not known, which decides only what holds on every date
 */
export function diagnosisStatus(scope: FactScope, code: string, on: string | undefined): FactValue {
  if (!icd10Shape(code)) return status('invalid-shape');
  const { tables } = scope.inputs;
  const rows = tables.rowsOf(TABLE, code);
  if (!rows) return PENDING;
  const [row] = rows;
  if (row?.billable === false) return status('not-billable');
  const since = row && dateIn(row, 'since');
  const gone = row && dateIn(row, 'gone');
  if (row && since === undefined && gone === undefined) return status('valid');
  if (on === undefined) return NO_DATE;
  if (!row)
    return tables.lookup(TABLE, code, on).state === 'outside-dates' ? OUTSIDE : status('unknown-code');
  if (since !== undefined) return between(on, dateIn(row, 'notBefore') ?? since, since, 'not-yet', 'valid');
  const last = dateIn(row, 'until') ?? '';
  return on <= last ? status('valid') : on >= (gone ?? '') ? status('ended') : OUTSIDE;
}

const status = (name: Status): FactValue => knownFact(name, 'table');

/** One status before a date, another from a later one on; in between nobody knows. */
function between(on: string, first: string, second: string, before: Status, after: Status): FactValue {
  if (on < first) return status(before);
  return on >= second ? status(after) : OUTSIDE;
}

/** The side of the body that a code names: right, left, both or none. */
export function diagnosisSide(scope: FactScope, code: string): FactValue {
  const rows = scope.inputs.tables.rowsOf(TABLE, code);
  if (!rows) return PENDING;
  const side = rows[0]?.side;
  if (side === 'unknown') return unknownFact('incomplete', 'table.icd10');
  return knownFact(typeof side === 'string' ? side : 'none', 'table');
}

/** The From date of a line, or the earliest of the claim's (line -1), on which its diagnoses are judged. */
export function diagnosisDate(scope: FactScope, line: number): string | undefined {
  const places = line >= 0 ? [line] : [...scope.lines.keys()];
  const dates = places.map((place) => scope.get('line.dateFrom', place));
  const known = dates.flatMap((date) => (date.state === 'known' ? [String(date.value)] : []));
  return known.length === dates.length ? known.toSorted()[0] : undefined;
}

/** What is asked of a code of item 21; unknown where that is not known of it. */
type Question = (scope: FactScope, code: string, on: string | undefined) => FactValue;

/** Codes of item 21 of which something is true. Blank where it is of none; what is not known of a code leaves that open. */
function codesThat(asks: Question): FactDefinition['derive'] {
  return (scope) => {
    const all = scope.get('diagnoses', -1);
    if (all.state !== 'known') return all;
    const on = diagnosisDate(scope, -1);
    const found: string[] = [];
    let open = all.complete === false ? unknownFact('incomplete', 'diagnoses') : undefined;
    for (const code of all.value as readonly string[]) {
      const answer = asks(scope, code, on);
      if (answer.state === 'unknown') open ??= answer;
      else if (answer.state === 'known' && answer.value === true) found.push(code);
    }
    if (found.length > 0) return listFact(found, open === undefined);
    return open ?? NONE;
  };
}

const hasStatus =
  (...wanted: readonly Status[]): Question =>
  (scope, code, on) => {
    const its = diagnosisStatus(scope, code, on);
    return its.state === 'known' ? knownFact(wanted.includes(its.value as Status)) : its;
  };

/** Whether a code stands in no edition that was read, on a day after the last of them: it may have come since. */
const isPerhapsNew: Question = ({ inputs: { tables } }, code, on) => {
  if (!icd10Shape(code)) return knownFact(false);
  const rows = tables.rowsOf(TABLE, code);
  if (!rows) return PENDING;
  if (rows.length > 0) return knownFact(false);
  return on === undefined ? NO_DATE : knownFact(tables.heldOver(TABLE, on) !== undefined);
};

/** Sides that the line's diagnoses name; blank where none names one. */
function lineSides(scope: FactScope, line: number): FactValue {
  const codes = scope.get('line.dxCodes', line);
  if (codes.state !== 'known') return codes;
  const sides = new Set<string>();
  let open = codes.complete === false ? unknownFact('incomplete', 'diagnoses') : undefined;
  for (const code of codes.value as readonly string[]) {
    const side = diagnosisSide(scope, code);
    if (side.state === 'unknown') open ??= side;
    else if (side.state === 'known' && side.value !== 'none') sides.add(String(side.value));
  }
  if (sides.size > 0) return listFact([...sides], open === undefined);
  return open ?? NONE;
}

const CODES_AND_DATES = ['diagnoses', 'line.dateFrom', 'table.icd10'];
const ofClaim = { type: 'codes', place: 'claim', phi: false, from: CODES_AND_DATES } as const;

/** What ICD-10-CM says of the diagnoses. */
export const diagnosisCodeFacts: readonly FactDefinition[] = [
  { ...ofClaim, name: 'diagnoses.notBillable', derive: codesThat(hasStatus('not-billable')) },
  { ...ofClaim, name: 'diagnoses.unknown', derive: codesThat(hasStatus('unknown-code')) },
  { ...ofClaim, name: 'diagnoses.perhapsNew', derive: codesThat(isPerhapsNew) },
  { ...ofClaim, name: 'diagnoses.notValidThen', derive: codesThat(hasStatus('ended', 'not-yet')) },
  {
    name: 'line.dxSides',
    type: 'codes',
    place: 'line',
    phi: true,
    from: ['line.dxCodes', 'table.icd10'],
    derive: lineSides,
  },
];
