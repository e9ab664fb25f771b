import type { Condition } from './types.ts';

/** The conditions directly below one. */
export function childrenOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  if ('not' in condition) return [condition.not];
  return 'where' in condition ? [condition.where] : [];
}
