import type { Claim } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';

/** A claim as one page shows it, for tests: without `lines` the page has no line area, with none of them an empty one. */
export function pageClaim(content: Readonly<Record<string, unknown>>): Claim {
  const { claim } = claimFromJson({ lines: [], ...content });
  return { ...claim, linesComplete: 'lines' in content };
}
