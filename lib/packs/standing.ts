import { applyPacks } from './apply.ts';
import type { PackBase } from './extend.ts';
import type { LeftOut, PackContent, TeamPack } from './types.ts';

/**
 * What judges where a pack is in force, whatever the day is; rules that stay silent are heard as if they spoke.
 * @param leftOut what its proof left out
 */
export function standing(
  core: PackBase,
  { manifest, content }: TeamPack,
  leftOut: readonly LeftOut[],
): PackBase {
  const { starts: _starts, ...always } = manifest;
  const { shadow: _shadow, ...aloud } = content;
  const pack = { manifest: always, content: aloud };
  return applyPacks(core, [{ pack, leftOut }], manifest.created);
}

/** Ids of the rules that a pack brings. */
export const ownRules = ({ rules = [], kinds = [] }: PackContent): readonly string[] =>
  [...rules, ...kinds].map(({ id }) => id);
