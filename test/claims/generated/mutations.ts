/** Every mutation operator. */
import type { CorePack } from '../../../lib/cli/build-pack.ts';
import { type GeneratedClaim, generateClaim } from './claim.ts';
import { Draw } from './draw.ts';
import { FAMILIES } from './families.ts';
import type { Mutation } from './mutation.ts';
import { DATES } from './mutations/dates.ts';
import { DIAGNOSES } from './mutations/diagnoses.ts';
import { DOCUMENTS } from './mutations/documents.ts';
import { MODIFIERS } from './mutations/modifiers.ts';
import { PAYERS } from './mutations/payers.ts';
import { PEOPLE } from './mutations/people.ts';
import { POLICIES } from './mutations/policies.ts';
import { QUANTITIES } from './mutations/quantities.ts';
import { TOGETHER } from './mutations/together.ts';
import { TRANSACTIONS } from './mutations/transactions.ts';

export const MUTATIONS: readonly Mutation[] = [
  ...TRANSACTIONS,
  ...POLICIES,
  ...MODIFIERS,
  ...QUANTITIES,
  ...TOGETHER,
  ...DIAGNOSES,
  ...PEOPLE,
  ...DATES,
  ...DOCUMENTS,
  ...PAYERS,
];

/**
 * Right claims, so many of each family, the families taking turns.
 * @param seed the first seed
 */
export function cleanClaims(count: number, core: CorePack, seed = 1): GeneratedClaim[] {
  return Array.from({ length: count }, (_, i) =>
    FAMILIES.map(({ id }) => generateClaim(seed + i, core, id)),
  ).flat();
}

/**
 * Plants an operator's error in right claims.
 * @param hosts right claims; they stay as they are
 * @param count in how many of them, at most
 * @returns claims that expect what the operator finds
 */
export function planted(
  mutation: Mutation,
  hosts: readonly GeneratedClaim[],
  count: number,
  core: CorePack,
): GeneratedClaim[] {
  const claims: GeneratedClaim[] = [];
  for (const [i, host] of hosts.entries()) {
    if (claims.length === count) break;
    if (!mutation.payers.includes(host.payer)) continue;
    const claim = structuredClone(host);
    const times = mutation.plant(claim, new Draw(i, core));
    if (times > 0)
      claims.push({
        ...claim,
        id: `${host.id}/${mutation.id}`,
        expect: Array.from({ length: times }, () => mutation.finds),
      });
  }
  return claims;
}
