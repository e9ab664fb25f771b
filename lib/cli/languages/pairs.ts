import type { Rule } from '../../rules/types.ts';

/** A sentence and what it is in another language. */
export interface Pair {
  /** The English that was translated: where the rule says something else by now, the translation does not hold. */
  readonly en: string;
  /** Left out: nobody has translated it yet, and it is said in English. */
  readonly own?: string;
  /** What it was before the English changed. */
  readonly before?: string;
}

/** Sentences with their translations, by place: `title`, `on-claim.message`. */
export type Pairs = ReadonlyMap<string, Pair>;

/** Everything that a rule says to people, by place. */
export function sentencesOf(rule: Rule): ReadonlyMap<string, string> {
  return new Map([
    ['title', rule.title],
    ['why', rule.why],
    ...(rule.unsure === undefined ? [] : [['unsure', rule.unsure] as const]),
    ...rule.branches.flatMap(
      ({ id, message, fix }) =>
        [
          [`${id}.message`, message],
          [`${id}.fix`, fix],
        ] as const,
    ),
  ]);
}

/**
 * The pairs for what a rule says now: those that hold stay, new sentences stand there in English alone, and so do those whose
 * English has changed, with what they were before.
 */
export function broughtUpToDate(sentences: ReadonlyMap<string, string>, pairs: Pairs): Pairs {
  return new Map([...sentences].map(([place, en]) => [place, renewed(en, pairs.get(place))]));
}

function renewed(en: string, pair: Pair | undefined): Pair {
  if (pair?.en === en) return pair;
  const before = pair?.own ?? pair?.before;
  return { en, ...(before !== undefined && { before }) };
}

/** What of the pairs may be said: where the English is still the same. */
export const holding = (
  sentences: ReadonlyMap<string, string>,
  pairs: Pairs,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...pairs].flatMap(([place, { en, own }]) =>
      own !== undefined && sentences.get(place) === en ? [[place, own]] : [],
    ),
  );
