import type { PayerKind } from '../../../lib/claim/claim.ts';
import type { Portal } from './portal.ts';

const found = import.meta.glob<Portal>('./*/portal.{ts,tsx}', { eager: true, import: 'portal' });

/** All portals of the practice page; what is made for few payers comes before what takes the claims of many. */
export const portals: readonly Portal[] = Object.values(found).toSorted(
  (one, other) => one.payers.length - other.payers.length || one.id.localeCompare(other.id),
);

/**
 * The portal that a claim is typed in.
 * @param payer whose claim it is
 * @param id of the portal that the address names
 * @returns that portal, or the first that takes the payer's claims where none of that name is there
 * @throws Error where no portal takes them
 */
export function portalFor(payer: PayerKind, id?: string): Portal {
  const portal = portals.find((one) => one.id === id) ?? portals.find(({ payers }) => payers.includes(payer));
  if (!portal) throw new Error(`no portal takes claims of ${payer}`);
  return portal;
}
