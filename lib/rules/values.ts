import type { Scalar } from '../claim/claim.ts';
import { type CalendarDuration, moveDate, parseDuration } from '../facts/calendar.ts';
import type { FactValue } from '../facts/types.ts';
import { unknownFact } from '../facts/values.ts';
import type { TableRow } from '../tables/types.ts';
import type { Frame } from './frame.ts';
import type { Right } from './operators.ts';
import { type Reference, refer, type Surroundings } from './references.ts';
import type { Value } from './types.ts';

/** What a leaf compares with, ready to be read. */
export interface Operand {
  /** The facts, table columns and parameters it rests on. */
  readonly references: readonly Reference[];
  /** Set where the rule itself says the value. */
  readonly constant?: Right;
  readonly read: (frame: Frame) => Right;
}

/** @param words makes a text ready for a text operator */
export function constantOperand(
  value: Scalar | readonly Scalar[],
  words?: (text: string) => string,
): Operand {
  const list = Array.isArray(value) ? (value as readonly Scalar[]) : undefined;
  const constant: Right = {
    state: 'known',
    value: value as Scalar | readonly string[],
    from: 'derived',
    ...(list && { members: setOf(list) }),
    ...(words && { words: (list ?? [value as Scalar]).map((piece) => words(String(piece))) }),
  };
  return { references: [], constant, read: () => constant };
}

const readOf = (reference: Reference): Operand => ({ references: [reference], read: reference.read });

/**
 * @param words makes a text ready for a text operator
 * @throws when the value names something that does not exist
 */
export function compileValue(
  value: Value,
  surroundings: Surroundings,
  words?: (text: string) => string,
): Operand {
  if (typeof value !== 'object' || Array.isArray(value))
    return constantOperand(value as Scalar | readonly Scalar[], words);
  if ('fact' in value) return readOf(refer(value.fact, surroundings));
  if ('row' in value) return readOf(columnReference(value.row, surroundings));
  if ('profile' in value) return readOf(parameterReference(value.profile, surroundings));
  if ('set' in value) return constantOperand(membersOfSet(value.set, surroundings), words);
  if ('date' in value) return movedDate(value, surroundings);
  throw new Error(
    `A value is a literal, {fact}, {row}, {profile}, {set} or {date, plus | minus}; this is ${JSON.stringify(value)}.`,
  );
}

const sets = new WeakMap<readonly Scalar[], ReadonlySet<Scalar>>();

/** A list as a set, made once for each list: many conditions and selectors name the same sets. */
export function setOf(list: readonly Scalar[]): ReadonlySet<Scalar> {
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set;
}

/** @throws when the pack has no set of that name */
export function membersOfSet(name: string, { sets }: Pick<Surroundings, 'sets'>): readonly string[] {
  const members = sets[name];
  if (!members) throw new Error(`No set is called "${name}".`);
  return members;
}

function parameterReference(name: string, { registry }: Surroundings): Reference {
  const fact = `profile.${name}`;
  const left = unknownFact('no-payer-parameter', fact);
  return {
    name: fact,
    type: registry.find(fact)?.type ?? 'text',
    ofLine: false,
    read: ({ scope }) => {
      const value = scope.inputs.context.profile[name];
      return value === undefined ? left : { state: 'known', value, from: 'profile' };
    },
  };
}

/** A column of the row that holds for this line's code on its service date. */
function columnReference(path: string, surroundings: Surroundings): Reference {
  const dot = path.indexOf('.');
  if (dot < 1) throw new Error(`"${path}" names no column; write table.column.`);
  if (surroundings.scope === 'claim')
    throw new Error(`"${path}" is the row of a line's code; a rule about the claim has none.`);
  const table = path.slice(0, dot);
  const column = path.slice(dot + 1);
  const code = refer('line.procedureCode', surroundings);
  const date = refer('line.dateFrom', surroundings);
  const name = `table.${table}`;
  const pending = unknownFact('pending', name);
  const outside = unknownFact('outside-table-dates', name);
  const none = unknownFact('incomplete', name);
  return {
    name: `${name}.${column}`,
    type: 'text',
    ofLine: true,
    read: (frame) => {
      const codeFact = code.read(frame);
      if (codeFact.state === 'unknown') return codeFact;
      if (codeFact.state === 'blank') return unknownFact('absent', code.name);
      const dateFact = date.read(frame);
      const { tables } = frame.scope.inputs;
      const own = String(codeFact.value);
      if (dateFact.state !== 'known') {
        const only = undatedRow(tables.rowsOf(table, own));
        if (only) return cell(only, column);
        return dateFact.state === 'unknown' ? dateFact : unknownFact('absent', date.name);
      }
      const found = tables.lookup(table, own, String(dateFact.value));
      if (found.state === 'row') return cell(found.row, column);
      if (found.state === 'none') return none;
      return found.state === 'pending' ? pending : outside;
    },
  };
}

/** The row of a code that holds whatever the date. */
function undatedRow(rows: readonly TableRow[] | undefined): TableRow | undefined {
  const only = rows?.length === 1 ? rows[0] : undefined;
  return only && (only.from ?? null) === null && (only.to ?? null) === null ? only : undefined;
}

const EMPTY_CELL: FactValue = { state: 'blank', from: 'table' };

function cell(row: TableRow, column: string): FactValue {
  const value = row[column];
  return value === undefined || value === null ? EMPTY_CELL : { state: 'known', value, from: 'table' };
}

type Moved = Extract<Value, { date: string }>;

function movedDate(value: Moved, surroundings: Surroundings): Operand {
  const date = refer(value.date, surroundings);
  const later = 'plus' in value;
  const by = later ? value.plus : value.minus;
  const sign = later ? 1 : -1;
  if (typeof by === 'string') {
    const duration = parseDuration(by);
    return { references: [date], read: (frame) => move(date.read(frame), duration, sign) };
  }
  const column = columnReference((by as { row: string }).row, surroundings);
  return {
    references: [date, column],
    read: (frame) => {
      const length = column.read(frame);
      return length.state === 'known'
        ? move(date.read(frame), parseDuration(String(length.value)), sign)
        : length;
    },
  };
}

function move(date: FactValue, duration: CalendarDuration, sign: 1 | -1): FactValue {
  return date.state === 'known'
    ? { state: 'known', value: moveDate(String(date.value), duration, sign), from: 'derived' }
    : date;
}
