import { Places } from '../facts/places.ts';
import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';
import type { Test } from './tree.ts';
import type { Walk } from './walks.ts';

/**
 * What `where` asks a member to have in common with this line: `{ fact: item.side, eq: { fact: line.side } }`, or
 * `{ fact: item.procedureCode, in: { fact: line.baseCodes } }`.
 */
export interface Common {
  readonly member: (frame: Frame) => FactValue;
  readonly own: (frame: Frame) => FactValue;
}

/** So many members are asked as quickly as they are sorted out. */
const FEW = 16;

/**
 * A walk without the members that a `where` rules out. What it says of the member alone is asked once in a check, and what a
 * member must have in common with the line is looked up: asked of each member for each line, a claim of 1,000 lines would take
 * a million questions.
 * @param parts of `where`, all of which must hold
 */
export function narrowed(walk: Walk, parts: readonly Test[], common: Common | undefined): Walk {
  const own = parts.filter((part) => !part.ofLine);
  if (own.length === 0 && !common) return walk;
  const narrow: Walk = {
    ...walk,
    places: (frame) => {
      const places = walk.places(frame);
      if (places.length <= FEW) return places;
      let kept = frame.candidates.get(narrow);
      if (!kept) {
        kept = sortOut(frame, walk.basis ?? walk, own, common);
        frame.candidates.set(narrow, kept);
      }
      const value = common?.own(frame);
      if (value?.state === 'blank') return kept.of([]);
      return value?.state === 'known' && value.complete !== false ? kept.of([value.value].flat()) : kept.all;
    },
  };
  return narrow;
}

function sortOut(frame: Frame, walk: Walk, own: readonly Test[], common: Common | undefined): Places {
  const kept = new Places();
  for (const at of walk.places(frame)) {
    if (!walk.enter(frame, at) || own.some((part) => part.test(frame) === 0)) continue;
    if (common) kept.add(at, common.member(frame));
    else kept.all.push(at);
  }
  return kept;
}
