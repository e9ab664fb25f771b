import type { Scalar } from '../claim/claim.ts';
import type { DateInterval, FactInputs, FactValue, Provenance, UnknownReason } from './types.ts';

/** A fact that is known. */
export function knownFact(
  value: Scalar | readonly string[] | DateInterval,
  from: Provenance = 'derived',
): FactValue {
  return { state: 'known', value, from };
}

/** A list that is known as far as it goes; with `complete` false there may be more members. */
export function listFact(
  value: readonly string[],
  complete: boolean,
  from: Provenance = 'derived',
): FactValue {
  return { state: 'known', value, complete, from };
}

/** A fact that is unknown, with what would settle it. */
export function unknownFact(reason: UnknownReason, missing: string, raw?: string): FactValue {
  return raw === undefined
    ? { state: 'unknown', reason, missing }
    : { state: 'unknown', reason, missing, raw };
}

/**
 * Where a field of the claim was seen.
 * @param path as in {@link FactInputs.elsewhere}
 */
export function seenAt({ elsewhere }: FactInputs, path: string): Provenance {
  if (!elsewhere) return 'page';
  return elsewhere.get(path) ?? (path.startsWith('lines[') ? elsewhere.get('lines') : undefined) ?? 'page';
}
