import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';
import { type CountOrder, countDecides } from './operators.ts';
import { type Reference, refer, type Surroundings } from './references.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';
import type { Aggregate, Over, Value } from './types.ts';
import { compileValue } from './values.ts';
import { leave, type Walk } from './walks.ts';

/** The orders in which a number of members, or a sum of theirs, is compared. */
export const AGGREGATE_ORDERS = [
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
] as const satisfies readonly CountOrder[];

/** What an aggregate goes through. */
export function overOfAggregate(aggregate: Aggregate): Over {
  return 'sum' in aggregate ? aggregate.sum : aggregate.count;
}

/** Adds up the members of a list. */
class Adder {
  private readonly walk: Walk;
  private readonly where: Test;
  /** The fact that is added up; undefined where members are counted. */
  private readonly of: Reference | undefined;

  constructor(aggregate: Aggregate, where: Test, walk: Walk, surroundings: Surroundings) {
    const over = overOfAggregate(aggregate);
    this.walk = walk;
    this.where = where;
    this.of = 'sum' in aggregate ? refer(aggregate.of, { ...surroundings, over }) : undefined;
  }

  /** The number of a member. One that is not known adds nothing that is certain, and neither does one below nothing. */
  private numberOf(frame: Frame): number | undefined {
    if (!this.of) return 1;
    const fact = this.of.read(frame);
    return fact.state === 'known' && Number(fact.value) >= 0 ? Number(fact.value) : undefined;
  }

  /** @returns what is certain, and whether there can be no more */
  total(frame: Frame): { readonly low: number; readonly whole: boolean } {
    let low = 0;
    let whole = this.walk.open(frame) === undefined;
    for (const at of this.walk.places(frame)) {
      if (!this.walk.enter(frame, at)) continue;
      const belongs = this.where.test(frame);
      if (belongs === 0) continue;
      const number = belongs === 1 ? this.numberOf(frame) : undefined;
      if (number === undefined) whole = false;
      else low += number;
    }
    leave(frame);
    return { low, whole };
  }

  /** Visits the members that were added up, or those that keep the total open. */
  visit(frame: Frame, visitor: Visitor, open: boolean): void {
    for (const at of this.walk.places(frame)) {
      if (!this.walk.enter(frame, at)) continue;
      const belongs = this.where.test(frame);
      if (belongs === undefined && open) this.where.deciders(frame, visitor, undefined);
      if (belongs !== 1 || (this.numberOf(frame) === undefined) !== open) continue;
      if (this.of) visitor.leaf([this.of], frame, false);
      else this.where.deciders(frame, visitor, 1);
    }
    leave(frame);
    const missing = open ? this.walk.open(frame) : undefined;
    if (missing !== undefined) visitor.open(missing, false);
  }
}

/** A compiled count or sum. */
export interface AggregateTest extends Test {
  /** What was added up, as far as it is certain; for messages. */
  readonly total: (frame: Frame) => FactValue;
}

/**
 * A number of members, or the sum of a number of theirs, compared with a value, in an open world: what was seen can prove
 * that there is too much, never that there is no more.
 * @param where already compiled for the members
 * @param walk through the members that may fit it
 * @throws when it names what does not exist, or has no order
 */
export function compileAggregate(
  aggregate: Aggregate,
  where: Test,
  walk: Walk,
  surroundings: Surroundings,
): AggregateTest {
  const adder = new Adder(aggregate, where, walk, surroundings);
  const order = AGGREGATE_ORDERS.find((name) => name in aggregate);
  if (order === undefined) throw new Error(`A count or sum takes one of ${AGGREGATE_ORDERS.join(', ')}.`);
  const bound = compileValue(aggregate[order] as Value, surroundings);
  return {
    total: (frame) => ({ state: 'known', value: adder.total(frame).low, from: 'derived' }),
    test: (frame): Truth => {
      const limit = bound.read(frame);
      if (limit.state !== 'known') return undefined;
      const { low, whole } = adder.total(frame);
      return countDecides(low, whole, order, Number(limit.value));
    },
    deciders: (frame, visitor, truth) => {
      visitor.leaf(bound.references, frame, false);
      const open = truth === undefined;
      if (!open || bound.read(frame).state === 'known') adder.visit(frame, visitor, open);
    },
    assumes: where.assumes,
    ofLine: true,
  };
}
