import type { ClaimSigns } from '../claim/signs.ts';
import { closeLookWith } from './close-look.ts';
import { type Located, locate } from './locate.ts';
import { mapOf } from './map-claim.ts';
import type { Pin } from './pinned.ts';
import { READER } from './reader.ts';
import type { FormMap } from './types.ts';

/** The forms of a page, and why it holds any or none. */
export interface Examined extends Omit<Located, 'claims'> {
  readonly forms: readonly FormMap[];
}

/** Locates the claims of a page and maps them, in one step; see {@link locate}. */
export function examine(document: Document, pin?: Pin, beside?: readonly ClaimSigns[]): Examined {
  const { claims, ...why } = locate(document, pin, beside, closeLookWith(READER));
  return { ...why, forms: claims.map(mapOf) };
}
