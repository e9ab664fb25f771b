import type { Assigned } from './assign.ts';
import type { Judged } from './lines.ts';

/** Boxes of which nobody says whose they are. */

const BILLING = 'billing.npi';
/** How well a caption names the number when it names no provider. */
const OWNER_OPEN = 0.4;

/** Names the one box for an NPI that is left over the billing provider's, who sends the claim, where no other is. */
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

const ADDRESS = /^patient\.(address|city|zip)$/;

/** A "State" without a town is how far a record has come: a draft, confirmed. */
export const withoutLoneState = (claim: readonly Assigned[]): readonly Assigned[] =>
  claim.some(({ path }) => ADDRESS.test(path)) ? claim : claim.filter(({ path }) => path !== 'patient.state');
