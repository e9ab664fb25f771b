import type { Frame } from './frame.ts';
import { isPending } from './operators.ts';
import type { Test, Visitor } from './tree.ts';
import type { Truth } from './truth.ts';

type Part = readonly [Test | undefined, Truth];

/**
 * The facts that the undecided parts lack, in the order of the rule.
 * @returns undefined when one of them is on its way
 */
export function missingFacts(frame: Frame, parts: readonly Part[]): readonly string[] | undefined {
  const missing: string[] = [];
  let pending = false;
  const add = (name: string): void => {
    if (!missing.includes(name)) missing.push(name);
  };
  const visitor: Visitor = {
    leaf: (references, place) => {
      const facts = references.map((reference) => reference.read(place));
      const unknown = facts.filter((fact) => fact.state === 'unknown');
      pending ||= unknown.some(isPending);
      for (const fact of unknown) add(fact.missing);
      if (unknown.length > 0) return;
      // Nothing is unknown, yet nothing is decided: a box is blank, or a list may hold more than was seen.
      for (const [i, reference] of references.entries()) {
        const fact = facts[i];
        if (fact?.state === 'blank' || (fact?.state === 'known' && fact.complete === false))
          add(rootOf(reference.name, place));
      }
    },
    open: add,
  };
  for (const [test, truth] of parts) if (truth === undefined) test?.deciders(frame, visitor, undefined);
  return pending ? undefined : missing;
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
