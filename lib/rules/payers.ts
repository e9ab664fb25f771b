import type { PayerKind } from '../claim/claim.ts';
import type { ContextValue } from '../facts/types.ts';
import { type PayerMode, type PayerScope, SEVERITIES, type Severity } from './types.ts';

type Profile = Readonly<Record<string, ContextValue>>;

/**
 * How a rule speaks to a payer. A kind that is named has its own mode; else the mode of `all`, which includes the payer
 * that is not known yet; else the rule is off for it.
 * A Medicare Advantage plan that keeps the FFS modifier edits hears them in full; a rule that the payer follows although
 * it was written for others (`alsoApplies`) holds as it is written.
 */
export function modeFor(scope: PayerScope, kind: PayerKind, rule: string, profile: Profile): PayerMode {
  const mode = scope[kind] ?? scope.all ?? 'off';
  if (mode === 'one-lower')
    return kind === 'medicare-advantage' && profile.followsFFSModifiers === true ? 'as-is' : mode;
  return mode === 'off' && alsoApplied(profile).includes(rule) ? 'as-is' : mode;
}

const NO_RULES: readonly string[] = [];

/** Rules written for others that this payer follows. */
function alsoApplied({ alsoApplies }: Profile): readonly string[] {
  return Array.isArray(alsoApplies) ? alsoApplies : NO_RULES;
}

/** Tells payers apart by all that {@link modeFor} asks of them. */
export function payerKey(kind: PayerKind, profile: Profile): string {
  if (profile.followsFFSModifiers !== true && profile.alsoApplies === undefined) return kind;
  return [kind, profile.followsFFSModifiers === true ? 'full' : '', ...alsoApplied(profile)].join(' ');
}

/** One level down; `info` is the lowest. */
export function lowered(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? severity;
}
