import type { CodeSelector, Condition } from '../../rules/types.ts';

/** That a fact is one of the codes of a selector. Left out: any code. */
export function isAmong(fact: string, { list, set, prefix, except }: CodeSelector): Condition {
  const any: Condition[] = [
    ...(list ? [{ fact, in: list }] : []),
    ...(set ?? []).map((name): Condition => ({ fact, inSet: name })),
    ...(prefix ? [{ fact, startsWithAny: prefix }] : []),
  ];
  const among: Condition = only(any) ?? (any.length === 0 ? { fact, filled: true } : { any });
  return except ? { all: [among, { not: isAmong(fact, except) }] } : among;
}

const only = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length === 1 ? conditions[0] : undefined;

/** Named sets of a selector, those that it excepts among them. */
export const setsIn = ({ set = [], except }: CodeSelector): readonly string[] => [
  ...set,
  ...(except ? setsIn(except) : []),
];
