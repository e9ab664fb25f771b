import { type Located, locate } from './locate.ts';
import { mapOf } from './map-claim.ts';
import type { FormMap } from './types.ts';

/** The forms of a page, and why it holds any or none. */
export interface Examined extends Omit<Located, 'claims'> {
  readonly forms: readonly FormMap[];
}

/** Locates the claims of a page and maps them, in one step; see {@link locate}. */
export function examine(...page: Parameters<typeof locate>): Examined {
  const { claims, ...why } = locate(...page);
  return { ...why, forms: claims.map(mapOf) };
}
