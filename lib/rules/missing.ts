import type { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import type { Reference } from './references.ts';
import type { Test, Visitor } from './tree.ts';

/**
 * The facts that the undecided parts lack, in the order of the rule.
 * @returns undefined when one of them is on its way
 */
export function missingFacts(
  frame: Frame,
  ...undecided: readonly (Test | undefined)[]
): readonly string[] | undefined {
  const missing: string[] = [];
  let pending = false;
  const add = (name: string): void => {
    if (!missing.includes(name)) missing.push(name);
  };
  const visitor: Visitor = {
    leaf: (references, place) => {
      let unknown = false;
      for (const reference of references) {
        const fact = reference.read(place);
        if (fact.state !== 'unknown') continue;
        unknown = true;
        pending ||= isPending(fact);
        add(fact.missing);
      }
      if (!unknown) for (const name of unsettled(references, place)) add(name);
    },
    open: add,
  };
  for (const test of undecided) test?.deciders(frame, visitor, undefined);
  return pending ? undefined : missing;
}

/** What keeps a leaf open although nothing in it is unknown: a box that is blank, a list that may hold more than was seen. */
function unsettled(references: readonly Reference[], frame: Frame): string[] {
  return references
    .filter((reference) => {
      const fact = reference.read(frame);
      return fact.state === 'blank' || (fact.state === 'known' && fact.complete === false);
    })
    .map((reference) => rootOf(reference.name, frame));
}

/**
 * What to look at when a fact is blank or a list is not whole: the field at the root of what it is worked out from.
 * A member's fact goes by its name outside the quantifier.
 */
export function rootOf(name: string, frame: Frame): string {
  if (name.startsWith('item.'))
    return frame.itemIsEarlier ? 'history' : rootOf(name.replace('item.', 'line.'), frame);
  const { registry } = frame.scope;
  const first = registry.find(name)?.from[0];
  return first !== undefined && first !== name && registry.find(first) ? rootOf(first, frame) : name;
}
