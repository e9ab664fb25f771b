import { PAYER_KINDS, type PayerKind } from '../claim/claim.ts';
import type { ContextValue } from '../facts/types.ts';
import { type PayerMode, type PayerScope, SEVERITIES, type Severity } from './types.ts';

/** How a branch speaks to each kind of payer, worked out once. */
export type PayerModes = Readonly<Record<PayerKind, PayerMode>>;

/**
 * A kind that is named has its own mode; else the mode of `all`, which includes the payer that is not known yet;
 * else the rule is off for it.
 */
export function modesOf(scope: PayerScope): PayerModes {
  const modes: Partial<Record<PayerKind, PayerMode>> = {};
  for (const kind of PAYER_KINDS) modes[kind] = scope[kind] ?? scope.all ?? 'off';
  return modes as PayerModes;
}

type Profile = Readonly<Record<string, ContextValue>>;

/**
 * The mode of a branch for this payer, with what the payer's profile says.
 * A Medicare Advantage plan that keeps the FFS modifier edits hears them in full; a rule that the payer follows although
 * it was written for others (`alsoApplies`) holds as it is written.
 */
export function modeFor(modes: PayerModes, kind: PayerKind, rule: string, profile: Profile): PayerMode {
  const mode = modes[kind];
  if (mode === 'one-lower')
    return kind === 'medicare-advantage' && profile.followsFFSModifiers === true ? 'as-is' : mode;
  if (mode === 'off') {
    const also = profile.alsoApplies;
    if (Array.isArray(also) && also.includes(rule)) return 'as-is';
  }
  return mode;
}

/** One level down; `info` is the lowest. */
export function lowered(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? severity;
}
