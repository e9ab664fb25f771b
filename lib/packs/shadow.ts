import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import type { Outcome } from '../rules/types.ts';

/** What a rule that is tried out would have done on a claim: said something, said nothing, or not known for want of a fact. */
export interface Tried {
  /** `rule#branch`: the branch that would have spoken, the worst of several; else its first one that could not be checked, or its first. */
  readonly branch: string;
  readonly did: 'spoke' | 'quiet' | { readonly missing: string };
}

/**
 * What each rule that is tried out would have done on a claim, once for the whole claim and without any value of it: to be counted.
 * Judged in a rulebook of their own, so that they change nothing in what the biller sees and weigh nothing in pages.
 * @param shadow compiled from `Applied.shadow`
 */
export function triedOn(inputs: FactInputs, shadow: Rulebook): readonly Tried[] {
  const { outcomes } = check(inputs, shadow);
  return shadow.pack.rules.map(({ id, branches }): Tried => {
    const own = outcomes.filter(({ rule }) => rule === id);
    const name = (branch: string | undefined) => `${id}#${branch ?? branches[0]?.id ?? ''}`;
    const spoke = own.find(speaks);
    if (spoke) return { branch: name(spoke.branch), did: 'spoke' };
    const open = own.find(({ status, missing }) => status === 'not-checked' && missing.length > 0);
    const [fact] = open?.missing ?? [];
    return fact === undefined
      ? { branch: name(undefined), did: 'quiet' }
      : { branch: name(open?.branch), did: { missing: fact } };
  });
}

/** A note is never more than a number in the panel, also of rules that speak. */
const speaks = ({ status, severity }: Outcome): boolean => status === 'failed' && severity !== 'info';
