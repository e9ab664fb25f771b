import { companions, confirm, isSeed } from './lent.ts';
import { best, isClearlyLine, isCompanion, type Judged, LEAST_COMPANIONS, type LineRecord } from './lines.ts';

/**
 * A page that asks for one line may ask for it all over: its code in one section, its charge in another.
 * @param all every unit of a page whose boxes stand in no rows
 * @returns the one line; nothing where there are several codes, or a field of a line twice
 */
export function overThePage(all: readonly Judged[]): LineRecord[] {
  const [seed, other] = all.filter(isSeed);
  if (!seed || other) return [];
  const clear = all.filter((judged) => judged === seed || isClearlyLine(judged));
  const members = clear.filter((judged, at) => clear.findIndex((one) => best(one) === best(judged)) === at);
  const isOne = members.filter(isCompanion).length === clear.filter(isCompanion).length;
  if (!isOne || companions(members) <= LEAST_COMPANIONS) return [];
  confirm(seed);
  return [{ seed, members, anchor: seed.unit.anchor }];
}
