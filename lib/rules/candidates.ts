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

/** The candidates of a walk that may belong to it, whichever line asks. */
export interface Candidates {
  readonly all: readonly number[];
  /** Those with a value in common, and those whose value was not seen, which may be any. */
  readonly byValue: ReadonlyMap<unknown, readonly number[]>;
  readonly unseen: readonly number[];
}

const NONE: readonly number[] = [];
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
      return common ? inCommon(kept, common.own(frame)) : kept.all;
    },
  };
  return narrow;
}

function inCommon({ all, byValue, unseen }: Candidates, own: FactValue): readonly number[] {
  if (own.state === 'blank') return NONE;
  if (own.state === 'unknown' || own.complete === false) return all;
  if (!Array.isArray(own.value)) return byValue.get(own.value) ?? unseen;
  const lists = own.value.flatMap((value) => byValue.get(value) ?? []);
  return lists.length > 0 ? [...new Set(lists)].sort((a, b) => a - b) : unseen;
}

function sortOut(frame: Frame, walk: Walk, own: readonly Test[], common: Common | undefined): Candidates {
  const all: number[] = [];
  const byValue = new Map<unknown, number[]>();
  const unseen: number[] = [];
  for (const at of walk.places(frame)) {
    if (!walk.enter(frame, at) || own.some((part) => part.test(frame) === 0)) continue;
    const value = common?.member(frame);
    // A blank has nothing in common with anything.
    if (value?.state === 'blank') continue;
    all.push(at);
    if (value?.state === 'unknown') for (const list of [unseen, ...byValue.values()]) list.push(at);
    else if (value) listOf(value.value, byValue, unseen).push(at);
  }
  return { all, byValue, unseen };
}

function listOf(value: unknown, byValue: Map<unknown, number[]>, unseen: readonly number[]): number[] {
  const list = byValue.get(value) ?? [...unseen];
  byValue.set(value, list);
  return list;
}
