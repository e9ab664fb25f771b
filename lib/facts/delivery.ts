import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/**
 * The day the patient got the item: as answered; else the From date of a sale, a supply or a first rental month, which is the
 * delivery date by Medicare's rule (Benefit Policy Manual, chapter 15, section 110). A later rental month tells nothing of it.
 */
function deliveredOn(scope: FactScope, line: number): FactValue {
  const answered = scope.get('ctx.deliveryDate', line);
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

/** What the order lacks, in words; blank when it has everything; unknown while nothing is known to be missing and an element is open. */
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
    name: 'line.deliveredOn',
    type: 'date',
    place: 'line',
    from: ['ctx.deliveryDate', 'line.initialIssue', 'line.dateFrom'],
    phi: true,
    derive: deliveredOn,
  },
  {
    name: 'line.orderGaps',
    type: 'text',
    place: 'line',
    from: [...ELEMENTS.map(([name]) => name), QUANTITY[0], 'line.units'],
    phi: true,
    derive: orderGaps,
  },
];
