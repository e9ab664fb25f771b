import type { Assigned } from './assign.ts';
import type { Judged } from './lines.ts';

/** A provider's NPI of which nobody says whose it is: the one who sends the claim bills for it. */

const BILLING = 'billing.npi';
/** How well a caption names the number when it names no provider. */
const OWNER_OPEN = 0.4;

/** Names the one box for an NPI that is left over the billing provider's, where no other is. */
export function billerUnnamed(claim: readonly Assigned[], all: readonly Judged[]): readonly Assigned[] {
  if (claim.some(({ path }) => path === BILLING)) return claim;
  const taken = new Set(claim.map(({ judged }) => judged));
  const open = all.filter((judged) => !taken.has(judged) && judged.unit.rendered && reading(judged));
  const [judged] = open;
  const found = judged && reading(judged);
  if (!found || open.length > 1) return claim;
  const { score: confidence, evidence } = found;
  return [
    ...claim,
    {
      judged,
      path: BILLING,
      stage: 'repaired',
      confidence,
      evidence: [...evidence, { source: 'sequence', seen: 'npi', score: confidence }],
    },
  ];
}

function reading({ verdict: { claim } }: Judged) {
  const [best] = claim;
  return best?.concept.path.endsWith('.npi')
    ? claim.find(({ concept, score }) => concept.path === BILLING && score >= OWNER_OPEN)
    : undefined;
}
