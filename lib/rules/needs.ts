import { isEmpty, type ListMask, union, Vocabulary } from './bits.ts';
import { countDecides, countOrder } from './operators.ts';
import { refer, type Surroundings } from './references.ts';
import type { Condition, Value } from './types.ts';
import { membersOfSet } from './values.ts';

/**
 * Some members of a list as bits.
 * @param fact only one of the line itself has bits, since a frame keeps those of one line
 * @returns undefined for no such list, for members that are looked up, none at all, or too many
 */
export function listMask(
  fact: string,
  members: Value | undefined,
  surroundings: Surroundings,
): ListMask | undefined {
  const written = literal(members, surroundings);
  const definition = surroundings.registry.find(fact);
  if (!written || definition?.type !== 'codes' || definition.place !== 'line') return undefined;
  const { vocabularies } = surroundings;
  const vocabulary = vocabularies.get(fact) ?? new Vocabulary(vocabularies.size);
  vocabularies.set(fact, vocabulary);
  const mask = vocabulary.maskOf(written);
  return mask && !isEmpty(mask) ? { vocabulary, read: refer(fact, surroundings).read, mask } : undefined;
}

/** What the rule itself says. */
function literal(value: Value | undefined, surroundings: Surroundings): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return [String(value)];
  if (Array.isArray(value)) return value;
  return 'set' in value ? membersOfSet(value.set, surroundings) : undefined;
}

/**
 * What a line must have for a condition to be true: of the members one must be in the list. It is false for every line whose list
 * is whole and has none of them, which is seen without compiling it.
 */
export function needOf(condition: Condition | undefined, surroundings: Surroundings): ListMask | undefined {
  if (!condition) return undefined;
  if ('all' in condition) {
    for (const one of condition.all) {
      const need = needOf(one, surroundings);
      if (need) return need;
    }
    return undefined;
  }
  if ('any' in condition) return anyNeed(condition.any, surroundings);
  if (!('fact' in condition)) return undefined;
  const { fact, has, intersects, hasAll, countIn } = condition;
  const counted = countIn && countDecides(0, true, ...countOrder(countIn)) === 0 ? countIn.of : undefined;
  return listMask(fact, has ?? intersects ?? hasAll ?? counted, surroundings);
}

/** What `any` needs: one of all that its parts need, where each needs something of the same list. */
function anyNeed(parts: readonly Condition[], surroundings: Surroundings): ListMask | undefined {
  let together: ListMask | undefined;
  for (const part of parts) {
    const need = needOf(part, surroundings);
    if (!need || (together && together.vocabulary !== need.vocabulary)) return undefined;
    together = together ? { ...need, mask: union(together.mask, need.mask) } : need;
  }
  return together;
}
