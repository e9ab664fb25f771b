import { INFORMING, inOrder, OVERFLOW, POLICY, PRICING, TRANSACTIONS } from './modifier-order.ts';
import { isWhole, membersOf } from './read.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

interface Order {
  readonly fault: 'ok' | 'info-before-pricing' | 'pricing-not-first' | 'info-before-policy';
  /** The modifier that stands too early. */
  readonly early?: string;
}

/** The worst that is wrong with an order; what is seen to stand before something stays before it whatever was not seen. */
function orderOf(modifiers: readonly string[]): Order {
  const placed = modifiers.filter((one) => one !== OVERFLOW);
  const transaction = placed.findIndex((one) => TRANSACTIONS.includes(one));
  const before = placed.slice(0, Math.max(transaction, 0));
  const informing = before.find((one) => INFORMING.has(one));
  if (informing !== undefined) return { fault: 'info-before-pricing', early: informing };
  const [first] = before;
  if (first !== undefined && !PRICING.has(first)) return { fault: 'pricing-not-first', early: first };
  const policy = placed.findLastIndex((one) => POLICY.has(one));
  const early = placed.slice(0, Math.max(policy, 0)).find((one) => INFORMING.has(one));
  return early === undefined ? { fault: 'ok' } : { fault: 'info-before-policy', early };
}

/** The modifiers of the line, all of them seen, written otherwise. */
function rewritten(write: (modifiers: readonly string[]) => readonly string[]): FactDefinition['derive'] {
  return (scope, line) => {
    const fact = scope.get('line.modifiers', line);
    if (fact.state === 'unknown') return fact;
    return isWhole(fact)
      ? listFact(write(membersOf(fact)), true)
      : unknownFact('incomplete', 'line.modifiers');
  };
}

function order(give: (order: Order) => FactValue): FactDefinition['derive'] {
  return (scope, line) => {
    const fact = scope.get('line.modifiers', line);
    if (fact.state === 'unknown') return fact;
    const found = orderOf(membersOf(fact));
    const certain = isWhole(fact) || found.fault === 'info-before-pricing';
    return certain ? give(found) : unknownFact('incomplete', 'line.modifiers');
  };
}

/** A list of the line's modifiers that are faulty in one way. */
function faulty(
  isFaulty: (modifier: string, all: readonly string[], at: number) => boolean | FactValue,
): FactDefinition['derive'] {
  return (scope, line) => {
    const fact = scope.get('line.modifiers', line);
    if (fact.state === 'unknown') return fact;
    const all = membersOf(fact);
    const found: string[] = [];
    let open: FactValue | undefined;
    for (const [at, modifier] of all.entries()) {
      const one = isFaulty(modifier, all, at);
      if (one === true && !found.includes(modifier)) found.push(modifier);
      else if (typeof one === 'object') open = one;
    }
    return open && found.length === 0 ? open : listFact(found, isWhole(fact) && !open);
  };
}

/** Two digits, or a digit and P, are CPT's modifiers, which no table of ours holds. */
const CPT = /^\d[\dP]$/;

/** @returns the state of a modifier in the table on the line's date: whether it was ever one, and whether it holds then */
function inTable(scope: FactScope, line: number, modifier: string): 'valid' | 'ended' | 'never' | FactValue {
  const { tables } = scope.inputs;
  if (CPT.test(modifier)) return 'valid';
  const rows = tables.rowsOf('modifiers', modifier);
  if (rows === undefined) return unknownFact('pending', 'table.modifiers');
  const date = scope.get('line.dateFrom', line);
  const found = tables.lookup('modifiers', modifier, date.state === 'known' ? String(date.value) : undefined);
  if (found.state === 'outside-dates') return unknownFact('outside-table-dates', 'table.modifiers');
  if (rows.length === 0) return 'never';
  if (found.state === 'row') {
    if (date.state === 'known' || rows.every((row) => (row.to ?? null) === null)) return 'valid';
    return date.state === 'unknown' ? date : unknownFact('absent', 'line.dateFrom');
  }
  return 'ended';
}

function tableFault(which: 'ended' | 'never'): FactDefinition['derive'] {
  return (scope, line) =>
    faulty((modifier) => {
      const state = inTable(scope, line, modifier);
      return typeof state === 'object' ? state : state === which;
    })(scope, line);
}

/**
 * A letter O where a zero is meant, or the other way round: KO (a drug of one kind in a unit dose) on a prosthesis, K0 (a
 * functional level) on a drug, and whatever is a modifier only with the other sign.
 */
function wrongO(scope: FactScope, line: number): FactValue {
  const code = scope.get('line.procedureCode', line);
  const item = code.state === 'known' ? String(code.value) : '';
  const { tables } = scope.inputs;
  return faulty((modifier) => {
    if (modifier === 'KO' || modifier === 'K0') {
      if (code.state === 'unknown') return code;
      return modifier === 'KO' ? item.startsWith('L') : /^[JQ]/.test(item);
    }
    const twin = modifier.replace(/[O0]/g, (sign) => (sign === 'O' ? '0' : 'O'));
    if (twin === modifier || CPT.test(twin)) return false;
    return (
      tables.rowsOf('modifiers', modifier)?.length === 0 && tables.lookup('modifiers', twin).state === 'row'
    );
  })(scope, line);
}

const shared = { place: 'line', phi: false } as const;

/** How the modifiers of a line are written: their order, and what is wrong with one by itself. */
export const modifierFormFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'line.modifiersComplete',
    type: 'boolean',
    from: ['line.modifierSet'],
    derive: (scope, line) => {
      const fact = scope.get('line.modifierSet', line);
      return fact.state === 'unknown' ? fact : knownFact(isWhole(fact));
    },
  },
  {
    ...shared,
    name: 'line.modifierCount',
    type: 'number',
    unit: 'modifiers',
    from: ['line.modifierSet'],
    derive: (scope, line) => {
      const fact = scope.get('line.modifierSet', line);
      if (fact.state === 'unknown') return fact;
      if (!isWhole(fact)) return unknownFact('incomplete', 'line.modifiers');
      return knownFact(membersOf(fact).filter((one) => one !== OVERFLOW).length);
    },
  },
  {
    ...shared,
    name: 'line.modifierOrder',
    type: 'enum',
    values: ['ok', 'pricing-not-first', 'info-before-pricing', 'info-before-policy'],
    from: ['line.modifiers'],
    derive: order(({ fault }) => knownFact(fault)),
  },
  {
    ...shared,
    name: 'line.misplacedModifier',
    type: 'code',
    from: ['line.modifiers'],
    derive: order(({ early }) =>
      early === undefined ? { state: 'blank', from: 'derived' } : knownFact(early),
    ),
  },
  {
    ...shared,
    name: 'line.modifiersInOrder',
    type: 'codes',
    from: ['line.modifiers'],
    derive: rewritten(inOrder),
  },
  {
    ...shared,
    name: 'line.distinctModifiers',
    type: 'codes',
    from: ['line.modifiers'],
    derive: rewritten((modifiers) => [...new Set(modifiers)]),
  },
  {
    ...shared,
    name: 'line.unknownModifiers',
    type: 'codes',
    from: ['line.modifiers', 'line.dateFrom', 'table.modifiers'],
    derive: tableFault('never'),
  },
  {
    ...shared,
    name: 'line.endedModifiers',
    type: 'codes',
    from: ['line.modifiers', 'line.dateFrom', 'table.modifiers'],
    derive: tableFault('ended'),
  },
  {
    ...shared,
    name: 'line.wrongOModifiers',
    type: 'codes',
    from: ['line.modifiers', 'line.procedureCode', 'table.modifiers'],
    derive: wrongO,
  },
  {
    ...shared,
    name: 'line.duplicateModifiers',
    type: 'codes',
    from: ['line.modifiers'],
    derive: faulty((modifier, all, at) => all.indexOf(modifier) < at),
  },
];
