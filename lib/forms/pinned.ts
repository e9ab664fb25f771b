import { fieldDefinition } from '../claim/fields.ts';
import type { PortalHealth } from '../portals/types.ts';
import type { Judged, LineRecord } from './lines.ts';
import type { Page } from './page.ts';
import type { Evidence, MappedField } from './types.ts';

/** What the profiles of a portal say of a page. */
export interface Pinned {
  /** Every unit: those that a profile names can mean nothing else any more. */
  readonly all: readonly Judged[];
  /** The lines, where a profile says where they are. */
  readonly records: readonly LineRecord[];
  /** Generic paths that the portal is known to have no field for. */
  readonly none: ReadonlySet<string>;
  /** Generic paths that a profile names and that were not found where it says. */
  readonly lost: ReadonlySet<string>;
  readonly health?: PortalHealth;
}

/**
 * Says what the profiles of a portal name on a page: `pinWith` in profile.ts. That file comes to a page only where there are
 * profiles for it.
 * @param root the document, or the part of it that holds one claim
 */
export type Pin = (root: ParentNode, page: Page, all: readonly Judged[]) => Pinned;

/** The pages of most portals have no profile. */
export const pinNothing: Pin = (_root, _page, all) => ({
  all: inOrder(all),
  records: [],
  none: new Set(),
  lost: new Set(),
});

/** Units as they stand in the document. */
export const inOrder = (all: readonly Judged[]): readonly Judged[] =>
  all.toSorted((a, b) => a.unit.order - b.unit.order);

/** Whether a profile says that a unit is a field of the claim itself, wherever it stands. */
export function isPinnedToClaim({ verdict }: Judged): boolean {
  return verdict.line.length === 0 && verdict.claim[0]?.evidence[0]?.source === 'profile';
}

/**
 * Takes away what the portal is known not to have, and notes where a field was read although its profile points
 * elsewhere.
 */
export function settle(
  fields: ReadonlyMap<string, MappedField>,
  { none, lost }: Pinned,
): ReadonlyMap<string, MappedField> {
  if (none.size === 0 && lost.size === 0) return fields;
  const settled = new Map<string, MappedField>();
  for (const [path, field] of fields) {
    const generic = fieldDefinition(path)?.path ?? path;
    if (none.has(generic)) continue;
    const isLost = lost.has(generic);
    settled.set(path, isLost ? { ...field, evidence: [...field.evidence, LOST] } : field);
  }
  return settled;
}
const LOST: Evidence = { source: 'lost', seen: '', score: 0 };
