import { applyPacks } from './apply.ts';
import type { PackBase } from './extend.ts';
import type { LeftOut, PackContent, TeamPack } from './types.ts';

/**
 * What judges where a pack is in force, whatever the day is.
 * @param leftOut what its proof left out
 */
export function inForce(
  core: PackBase,
  { manifest, content }: TeamPack,
  leftOut: readonly LeftOut[],
): PackBase {
  const { starts: _starts, ...always } = manifest;
  return applyPacks(core, [{ pack: { manifest: always, content }, leftOut }], manifest.created);
}

/** The same; rules that stay silent are heard as if they spoke. */
export function standing(
  core: PackBase,
  { manifest, content }: TeamPack,
  leftOut: readonly LeftOut[],
): PackBase {
  const { shadow: _shadow, ...aloud } = content;
  return inForce(core, { manifest, content: aloud }, leftOut);
}

/** Ids of the rules that a pack brings. */
export const ownRules = ({ rules = [], kinds = [] }: PackContent): readonly string[] =>
  [...rules, ...kinds].map(({ id }) => id);
