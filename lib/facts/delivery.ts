import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

const NOT_SAID_FOR_THIS_LINE = unknownFact('not-answered', 'ctx.deliveryDate');

const ownAnswer = (scope: FactScope, line: number) => scope.inputs.context.lineValues[line]?.deliveryDate;

/**
 * Whether one day of delivery can stand for all lines without an answer of their own: what came with this claim and a later
 * rental month, whose day of delivery is the day the rental began, never share one.
 */
function oneDelivery(scope: FactScope): FactValue {
  const first = new Set<boolean>();
  let open: FactValue | undefined;
  for (const line of scope.lines.keys()) {
    if (scope.get('line.procedureCode', line).state === 'blank' || ownAnswer(scope, line) !== undefined)
      continue;
    const fact = scope.get('line.initialIssue', line);
    if (fact.state === 'known') first.add(fact.value === true);
    else open ??= fact;
  }
  if (first.size > 1) return knownFact(false);
  // Rentals whose month is not known may share a day with each other, but not with what is certain.
  return open && first.size > 0 ? open : knownFact(true);
}

/** The day of delivery as answered for this line, or for the claim where that can only mean this line too. */
function deliveryDate(scope: FactScope, line: number): FactValue {
  const answered = scope.get('ctx.deliveryDate', line);
  if (answered.state !== 'known' || ownAnswer(scope, line) !== undefined) return answered;
  const one = scope.get('claim.oneDelivery', -1);
  if (one.state !== 'known') return one;
  return one.value === true ? answered : NOT_SAID_FOR_THIS_LINE;
}

/**
 * The day the patient got the item: as answered; else the From date of a sale, a supply or a first rental month, which is the
 * delivery date by Medicare's rule (Benefit Policy Manual, chapter 15, section 110). A later rental month tells nothing of it.
 */
function deliveredOn(scope: FactScope, line: number): FactValue {
  const answered = scope.get('line.deliveryDate', line);
  if (answered.state === 'known') return answered;
  const first = scope.get('line.initialIssue', line);
  if (first.state !== 'known') return first;
  if (first.value !== true) return answered;
  const service = scope.get('line.dateFrom', line);
  return service.state === 'blank' ? unknownFact('absent', 'line.dateFrom') : service;
}

/**
 * What every written order must name (42 CFR 410.38(d)(1)), and the word for what is missing. The quantity comes last: it is
 * needed only for more than one.
 */
const ELEMENTS = [
  ['ctx.order.signature', 'signature'],
  ['ctx.order.orderDate', 'date'],
  ['ctx.order.beneficiary', 'patient'],
  ['ctx.order.itemDescription', 'item'],
  ['ctx.order.practitioner', 'practitioner'],
] as const;
const QUANTITY = ['ctx.order.quantity', 'quantity'] as const;

/** What the order lacks, words with commas between; blank when it has everything; unknown while nothing is known to be missing and an element is open. */
function orderGaps(scope: FactScope, line: number): FactValue {
  const gaps: string[] = [];
  let open: FactValue | undefined;
  const units = scope.get('line.units', line);
  const isOne = units.state === 'known' && Number(units.value) <= 1;
  for (const [name, word] of isOne ? ELEMENTS : [...ELEMENTS, QUANTITY]) {
    const fact = scope.get(name, line);
    if (fact.state !== 'known') open ??= fact;
    else if (fact.value === true) continue;
    else if (word !== 'quantity' || units.state === 'known') gaps.push(word);
    else open ??= unknownFact(units.state === 'unknown' ? units.reason : 'absent', 'line.units');
  }
  if (gaps.length > 0) return knownFact(gaps.join(', '));
  return open ?? { state: 'blank', from: 'derived' };
}

/** What is known of the order's text and of the day of delivery. */
export const deliveryFacts: readonly FactDefinition[] = [
  {
    name: 'claim.oneDelivery',
    type: 'boolean',
    place: 'claim',
    from: ['line.procedureCode', 'line.initialIssue', 'ctx.deliveryDate'],
    phi: false,
    derive: oneDelivery,
  },
  {
    name: 'line.deliveryDate',
    type: 'date',
    place: 'line',
    from: ['ctx.deliveryDate', 'claim.oneDelivery'],
    phi: true,
    derive: deliveryDate,
  },
  {
    name: 'line.deliveredOn',
    type: 'date',
    place: 'line',
    from: ['line.deliveryDate', 'line.initialIssue', 'line.dateFrom'],
    phi: true,
    derive: deliveredOn,
  },
  {
    name: 'line.orderGaps',
    type: 'enum',
    place: 'line',
    from: [...ELEMENTS.map(([name]) => name), QUANTITY[0], 'line.units'],
    phi: true,
    derive: orderGaps,
  },
];
