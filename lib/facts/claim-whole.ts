import { isWhole, membersOf } from './read.ts';
import { replacesEarlier } from './replaced.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, listFact } from './values.ts';

/** Report type of an explanation of benefits (837P PWK01). */
const EXPLANATION_OF_BENEFITS = 'EB';

function isReplacement(scope: FactScope): FactValue {
  const code = scope.get('resubmission.code', -1);
  if (code.state === 'unknown') return code;
  return knownFact(replacesEarlier(scope.inputs.claim));
}

/** The codes of all lines, each once; complete where all lines and all their codes were seen. */
function codes(scope: FactScope): FactValue {
  const seen = new Set<string>();
  let whole = scope.inputs.claim.linesComplete;
  for (const line of scope.lines.keys()) {
    const code = scope.get('line.procedureCode', line);
    if (code.state === 'known') seen.add(String(code.value));
    else if (code.state === 'unknown') whole = false;
  }
  return listFact([...seen], whole);
}

/** Item 28 less the sum of the lines. */
function arithmeticGap(scope: FactScope): FactValue {
  const total = scope.get('totalCharge', -1);
  const sum = scope.get('claim.lineSum', -1);
  if (total.state !== 'known') return total;
  return sum.state === 'known' ? knownFact(Number(total.value) - Number(sum.value)) : sum;
}

/** True where one of several boxes says so, false where all were seen and none does. */
function anyOf(names: readonly string[], says: (fact: FactValue) => boolean): FactDefinition['derive'] {
  return (scope) => {
    let open: FactValue | undefined;
    for (const name of names) {
      const fact = scope.get(name, -1);
      if (says(fact)) return knownFact(true);
      if (fact.state === 'unknown') open ??= fact;
    }
    return open ?? knownFact(false);
  };
}

const ACCIDENTS = ['condition.employment', 'condition.autoAccident', 'condition.otherAccident'];
// Of item 9 only the plan is read: the other insured's name and number never leave the page.
const OTHER_COVERAGE = ['otherCoverage', 'otherInsured.planName'];
/** What billers write in items 9 to 11 where there is nothing. */
const NOTHING = /^(none|no|n\/?a|not applicable)\.?$/i;

const isYes = (fact: FactValue): boolean => fact.state === 'known' && fact.value === true;
const isCoverage = (fact: FactValue): boolean =>
  fact.state === 'known' && fact.value !== false && !NOTHING.test(String(fact.value).trim());

/**
 * Whether another payer's decision is on the claim: an amount that it paid, zero included, or its explanation of benefits.
 */
function primaryPaymentShown(scope: FactScope): FactValue {
  const paid = scope.get('ctx.primaryPaidAmount', -1);
  const attached = scope.get('attachments.type', -1);
  if (paid.state === 'known' || membersOf(attached).includes(EXPLANATION_OF_BENEFITS)) return knownFact(true);
  const box = scope.get('primaryPaid', -1);
  if (box.state !== 'blank') return paid;
  // No attachment was seen at all, or all that there are were seen.
  return attached.state === 'unknown' || isWhole(attached) ? knownFact(false) : attached;
}

const shared = { place: 'claim', phi: false } as const;

/** What the boxes of the claim say together. */
export const claimWholeFacts: readonly FactDefinition[] = [
  {
    ...shared,
    name: 'claim.isReplacement',
    type: 'boolean',
    from: ['resubmission.code'],
    derive: isReplacement,
  },
  { ...shared, name: 'claim.codes', type: 'codes', from: ['line.procedureCode'], derive: codes },
  {
    ...shared,
    name: 'claim.arithmeticGap',
    type: 'money',
    unit: 'cents',
    from: ['totalCharge', 'claim.lineSum'],
    derive: arithmeticGap,
  },
  {
    ...shared,
    name: 'claim.anyAccident',
    type: 'boolean',
    from: ACCIDENTS,
    derive: anyOf(ACCIDENTS, isYes),
  },
  {
    ...shared,
    name: 'claim.otherInsurance',
    type: 'boolean',
    from: OTHER_COVERAGE,
    derive: anyOf(OTHER_COVERAGE, isCoverage),
  },
  {
    ...shared,
    name: 'claim.primaryPaymentShown',
    type: 'boolean',
    from: ['ctx.primaryPaidAmount', 'primaryPaid', 'attachments.type'],
    derive: primaryPaymentShown,
  },
];
