import { idOf } from '../../drafts/draft.ts';

/** What a rule is called before it has a title. */
export const UNTITLED = 'own-rule';

/** Whether nobody has given a rule a title since it was begun. */
export const isUntitled = (id: string): boolean => /^own-rule-\d+$/.test(id);

/**
 * The id of a rule by its title: findings, counts and records name it by that.
 * @param isFree whether no other rule is called so
 * @returns undefined where the title has no letter or digit
 */
export function ruleIdOf(title: string, isFree: (id: string) => boolean): string | undefined {
  const id = idOf(title);
  if (id === '') return undefined;
  let number = 1;
  while (!isFree(numbered(id, number))) number += 1;
  return numbered(id, number);
}

const numbered = (id: string, number: number): string => (number === 1 ? id : `${id}-${number}`);
