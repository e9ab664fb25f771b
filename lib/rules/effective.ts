import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';
import { type Reference, refer, type Surroundings } from './references.ts';
import type { Test } from './tree.ts';
import type { DateBasis, Effective } from './types.ts';

const FACT_OF_BASIS: Readonly<Record<DateBasis, string>> = {
  service: 'line.dateFrom',
  delivery: 'ctx.deliveryDate',
  order: 'ctx.orderDate',
  submission: 'today',
};

/** The service date of a claim is the earliest From date of its lines, once all of them are known. */
function earliestService(surroundings: Surroundings): Reference {
  const own = refer('line.dateFrom', { ...surroundings, scope: 'line' });
  const slot = surroundings.registry.slotOf('line.dateFrom') ?? -1;
  return {
    ...own,
    read: ({ scope }): FactValue => {
      let earliest: FactValue = { state: 'blank', from: 'page' };
      for (let line = 0; line < scope.lines.length; line++) {
        const date = scope.at(slot, line);
        if (date.state !== 'known') return date;
        if (earliest.state !== 'known' || date.value < earliest.value) earliest = date;
      }
      return earliest;
    },
  };
}

/**
 * Whether a rule is in force on its date; not known while the date is not.
 * No other date stands in for one that is missing: a list that goes by delivery says nothing by the service date.
 */
export function compileEffective(effective: Effective, surroundings: Surroundings): Test {
  const { from, to, basis } = effective;
  const date =
    basis === 'service' && surroundings.scope === 'claim'
      ? earliestService(surroundings)
      : refer(FACT_OF_BASIS[basis], surroundings);
  return {
    test: (frame: Frame) => {
      const fact = date.read(frame);
      if (fact.state !== 'known') return undefined;
      const on = String(fact.value);
      return (from === undefined || on >= from) && (to === undefined || on <= to) ? 1 : 0;
    },
    deciders: (frame, visitor) => visitor.leaf([date], frame, false),
    assumes: false,
    ofLine: true,
  };
}
