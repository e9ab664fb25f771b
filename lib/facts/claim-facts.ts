import type { FieldValue } from '../claim/claim.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, seenAt, unknownFact } from './values.ts';

/** Sum of the line charges, in cents; unknown while a charge is missing, since a sum of some lines compares with nothing. */
function lineSum(scope: FactScope): FactValue {
  const { lines } = scope;
  if (!scope.inputs.claim.linesComplete) return unknownFact('incomplete', 'lines');
  if (lines.length === 0) return unknownFact('absent', 'lines');
  let sum = 0;
  for (const line of lines) {
    const charge = line.fields.charge;
    if (charge?.state !== 'known' || typeof charge.value !== 'number')
      return unknownFact(charge?.state === 'unreadable' ? 'unreadable' : 'absent', 'line.charge');
    sum += charge.value;
  }
  return knownFact(sum);
}

/** Item 17 or 17b of the claim; blank there, every line may name its own orderer (837P loop 2420E). */
function ordering(part: 'name' | 'npi'): FactDefinition['derive'] {
  const header = `orderingProvider.${part}`;
  const own = `orderingProvider.${part}` as const;
  return (scope) => {
    const onClaim = scope.get(header, -1);
    if (onClaim.state === 'known') return onClaim;
    const { linesComplete } = scope.inputs.claim;
    const onLines = scope.lines.map((line): FieldValue | undefined => line.fields[own]);
    const first = onLines[0];
    if (first?.state === 'known' && linesComplete && onLines.every((value) => value?.state === 'known'))
      return knownFact(first.value, seenAt(scope.inputs, `lines[0].${own}`));
    // A line that was filled in elsewhere, or whose box was not seen, leaves it open.
    if (onLines.some((value) => value?.state === 'unreadable'))
      return unknownFact('unreadable', `line.${own}`);
    return onClaim;
  };
}

/** What the claim says as a whole. */
export const claimFacts: readonly FactDefinition[] = [
  {
    name: 'claim.lineSum',
    type: 'money',
    place: 'claim',
    unit: 'cents',
    from: ['line.charge'],
    phi: false,
    derive: lineSum,
  },
  {
    name: 'claim.orderingName',
    type: 'text',
    place: 'claim',
    from: ['orderingProvider.name', 'line.orderingProvider.name'],
    phi: false,
    derive: ordering('name'),
  },
  {
    name: 'claim.orderingNpi',
    type: 'code',
    place: 'claim',
    from: ['orderingProvider.npi', 'line.orderingProvider.npi'],
    phi: false,
    derive: ordering('npi'),
  },
];
