import type { FactType } from '../facts/types.ts';
import { unknownFact } from '../facts/values.ts';
import type { TableData, TableRow } from '../tables/types.ts';
import { AGGREGATE_ORDERS, overOfAggregate } from './aggregates.ts';
import { isDuration, OPERATOR_NAMES } from './condition-schema.ts';
import { type Reference, refer, type Surroundings } from './references.ts';
import type { Aggregate, DaysLeaf, Leaf, Operators, Over, Value } from './types.ts';

/** Told of a fault: where in the file, and what is wrong. */
export type Say = (path: string, reason: string) => void;

/** What stands on the right of an operator. */
export type RightSide =
  | 'nothing'
  | 'one'
  | 'list'
  | 'words'
  | 'interval'
  | 'set'
  | 'shape'
  | 'count'
  | 'bounds';

const ANY: readonly FactType[] = [
  'text',
  'code',
  'codes',
  'papers',
  'enum',
  'number',
  'money',
  'date',
  'boolean',
  'interval',
];
const SINGLE: readonly FactType[] = ['text', 'code', 'enum', 'number', 'money', 'date', 'boolean'];
const ORDERED: readonly FactType[] = ['number', 'money', 'date'];
const LISTS: readonly FactType[] = ['codes', 'papers'];
const WORDS: readonly FactType[] = ['text', 'code', 'enum'];

/** Which facts an operator takes, and what it compares them with. */
const FITS: Readonly<Record<keyof Operators, readonly [left: readonly FactType[], right: RightSide]>> = {
  eq: [SINGLE, 'one'],
  ne: [SINGLE, 'one'],
  lt: [ORDERED, 'one'],
  lte: [ORDERED, 'one'],
  gt: [ORDERED, 'one'],
  gte: [ORDERED, 'one'],
  in: [SINGLE, 'list'],
  notIn: [SINGLE, 'list'],
  between: [ORDERED, 'bounds'],
  within: [['date'], 'interval'],
  known: [ANY, 'nothing'],
  unknown: [ANY, 'nothing'],
  blank: [ANY, 'nothing'],
  filled: [ANY, 'nothing'],
  unreadable: [ANY, 'nothing'],
  has: [LISTS, 'one'],
  lacks: [LISTS, 'one'],
  hasAll: [LISTS, 'list'],
  intersects: [LISTS, 'list'],
  disjoint: [LISTS, 'list'],
  subsetOf: [LISTS, 'list'],
  countIn: [LISTS, 'count'],
  hasWord: [WORDS, 'words'],
  containsAny: [WORDS, 'words'],
  startsWithAny: [WORDS, 'words'],
  shape: [WORDS, 'shape'],
  notShape: [WORDS, 'shape'],
  inSet: [WORDS, 'set'],
  notInSet: [WORDS, 'set'],
};

/** The operators that a fact of a type takes. */
export const operatorsFor = (type: FactType): readonly (keyof Operators)[] =>
  OPERATOR_NAMES.filter((name) => FITS[name][0].includes(type));

/** What stands on the right of an operator. */
export const rightOf = (operator: keyof Operators): RightSide => FITS[operator][1];

const isDay = (text: unknown): boolean => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Which types may be compared with each other. */
const FAMILY: Readonly<Record<FactType, string>> = {
  text: 'text',
  code: 'text',
  codes: 'text',
  papers: 'text',
  enum: 'text',
  number: 'number',
  money: 'money',
  date: 'date',
  boolean: 'boolean',
  interval: 'interval',
};

/** Checks one leaf, or the order of a count or sum, against the facts, sets and tables that there are. */
export class LeafLint {
  private readonly path: string;
  private readonly surroundings: Surroundings;
  private readonly tables: readonly TableData[];
  private readonly say: Say;

  constructor(path: string, surroundings: Surroundings, tables: readonly TableData[], say: Say) {
    this.path = path;
    this.surroundings = surroundings;
    this.tables = tables;
    this.say = say;
  }

  check(leaf: Leaf | DaysLeaf): void {
    const left = 'days' in leaf ? this.days(leaf.days) : this.find(leaf.fact);
    const operator = OPERATOR_NAMES.find((name) => name in leaf);
    if (!left || !operator) return;
    const [types, right] = FITS[operator];
    if (!types.includes(left.type))
      this.fault(`${operator} takes ${types.join(', ')}, and ${left.name} is ${left.type}`);
    this.right(leaf, operator, right, left);
  }

  /** The order of a count or sum; its members are checked with the tree below it. */
  checkAggregate(aggregate: Aggregate): void {
    let left: Reference = {
      name: 'count',
      type: 'number',
      read: () => unknownFact('absent', 'lines'),
      ofLine: false,
    };
    if ('sum' in aggregate) {
      const of = this.find(aggregate.of, overOfAggregate(aggregate));
      if (!of) return;
      if (of.type !== 'number' && of.type !== 'money')
        this.fault(`sum adds numbers, and ${of.name} is ${of.type}`);
      left = of;
    }
    const order = AGGREGATE_ORDERS.find((name) => name in aggregate);
    if (order) this.value(aggregate[order] as Value, 'one', left);
  }

  private fault(reason: string): void {
    this.say(this.path, reason);
  }

  /** @param over what the fact's member belongs to; left out: what the leaf stands in */
  private find(name: string, over?: Over): Reference | undefined {
    try {
      return refer(name, over ? { ...this.surroundings, over } : this.surroundings);
    } catch (error) {
      this.fault(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  private days([from, to]: readonly [string, string]): Reference | undefined {
    const dates = [this.find(from), this.find(to)];
    for (const date of dates)
      if (date && date.type !== 'date')
        this.fault(`days counts from date to date, and ${date.name} is ${date.type}`);
    const [start] = dates;
    return start && { ...start, name: 'days', type: 'number' };
  }

  private right(leaf: Leaf | DaysLeaf, operator: keyof Operators, right: RightSide, left: Reference): void {
    switch (right) {
      case 'nothing':
      case 'shape':
        return;
      case 'set':
        this.set(String(leaf[operator]));
        return;
      case 'interval': {
        const interval = leaf.within && this.find(leaf.within.fact);
        if (interval && interval.type !== 'interval')
          this.fault(`within takes an interval, and ${interval.name} is ${interval.type}`);
        return;
      }
      case 'count':
        if (leaf.countIn) this.value(leaf.countIn.of, 'list', left);
        return;
      case 'bounds':
        for (const bound of leaf.between ?? []) this.value(bound, 'one', left);
        if (leaf.between) this.order(leaf.between);
        return;
      default:
        this.value(leaf[operator] as Value, right, left);
    }
  }

  private order([low, high]: readonly [Value, Value]): void {
    if (typeof low !== 'object' && typeof high !== 'object' && low > high)
      this.fault(`between goes from ${low} to ${high}; the smaller one comes first`);
  }

  private value(value: Value, right: RightSide, left: Reference): void {
    if (typeof value !== 'object') {
      if (right === 'list') this.fault(`a list belongs here; write [${value}]`);
      else this.literal(value, left);
      return;
    }
    if (Array.isArray(value)) {
      if (right === 'one') this.fault('one value belongs here, not a list');
      else for (const one of value) this.literal(one, left);
      return;
    }
    if ('set' in value) {
      if (right === 'one') this.fault('one value belongs here, not a set');
      this.set(value.set);
    } else if ('row' in value) this.column(value.row);
    else if ('date' in value) this.moved(value, left);
    else if ('fact' in value) this.otherFact(value.fact, right, left);
  }

  private literal(value: string | number | boolean, left: Reference): void {
    const { name, type, values } = left;
    const shown = JSON.stringify(value);
    if (type === 'date' ? !isDay(value) : false)
      this.fault(`${name} is a date; ${shown} is not (YYYY-MM-DD)`);
    if (type === 'number' && typeof value !== 'number') this.fault(`${name} is a number; ${shown} is not`);
    if (type === 'money' && !Number.isInteger(value))
      this.fault(`${name} is money in whole cents; ${shown} is not`);
    if (type === 'boolean' && typeof value !== 'boolean')
      this.fault(`${name} is true or false; ${shown} is not`);
    if (FAMILY[type] === 'text' && typeof value !== 'string')
      this.fault(`${name} is ${type}; put ${shown} in quotes`);
    if (values && !values.includes(String(value)))
      this.fault(`${name} is one of ${values.join(', ')}; never ${shown}`);
  }

  private otherFact(name: string, right: RightSide, left: Reference): void {
    const other = this.find(name);
    if (!other) return;
    const isList = LISTS.includes(other.type);
    if (right === 'list' && !isList) this.fault(`a list belongs here, and ${name} is ${other.type}`);
    if (right === 'one' && isList) this.fault(`one value belongs here, and ${name} is a list`);
    if (FAMILY[other.type] !== FAMILY[left.type])
      this.fault(`${left.name} is ${left.type} and ${name} is ${other.type}; they cannot be compared`);
  }

  private set(name: string): void {
    if (!Object.hasOwn(this.surroundings.sets, name)) this.fault(`no set is called "${name}"`);
  }

  /** @returns the table's rows, if the column is there */
  private column(path: string): readonly TableRow[] {
    if (this.surroundings.scope === 'claim')
      this.fault(`"${path}" is the row of a line's code; a rule about the claim has none`);
    const [name = '', column = ''] = path.split('.');
    const table = this.tables.find((one) => one.name === name);
    const rows = Object.values(table?.rows ?? {}).flat();
    if (!table) this.fault(`no table is called "${name}"`);
    else if (!rows.some((row) => Object.hasOwn(row, column)))
      this.fault(`the table "${name}" has no column "${column}"`);
    return rows;
  }

  /** A column from which dates are moved holds nothing but durations. */
  private durations(path: string): void {
    const column = path.split('.')[1] ?? '';
    for (const row of this.column(path)) {
      const length = row[column] ?? null;
      if (length === null || isDuration(length)) continue;
      this.fault(`"${path}" holds ${JSON.stringify(length)}, which is no duration`);
      return;
    }
  }

  private moved(value: Extract<Value, { date: string }>, left: Reference): void {
    const date = this.find(value.date);
    if (date && date.type !== 'date')
      this.fault(`a moved date starts from a date, and ${date.name} is ${date.type}`);
    if (left.type !== 'date') this.fault(`${left.name} is ${left.type} and cannot be compared with a date`);
    const by = 'plus' in value ? value.plus : value.minus;
    if (typeof by === 'object') this.durations(by.row);
  }
}
