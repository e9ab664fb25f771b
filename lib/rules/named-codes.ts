import { type CodeTest, compileCodes } from './codes.ts';
import type { CodeSelector, Rule } from './types.ts';

/**
 * Whether a rule, or a branch of it, names a code: one by one, by a set or by a prefix longer than a letter. A rule for every
 * line, or for a whole letter, names none.
 * @throws when a set does not exist
 */
export function namesCode(
  { codes, branches }: Pick<Rule, 'codes' | 'branches'>,
  sets: Readonly<Record<string, readonly string[]>>,
): CodeTest {
  const tests = [codes, ...branches.map((branch) => branch.codes)]
    .flatMap((selector) => narrowed(selector) ?? [])
    .map((selector) => compileCodes(selector, sets));
  return (code) => tests.some((test) => test(code));
}

/** A selector without its whole letters; undefined where nothing is left, as for "all but". */
function narrowed(selector: CodeSelector | undefined): CodeSelector | undefined {
  if (!selector) return undefined;
  const { list, set, prefix = [], except } = selector;
  const longer = prefix.filter((start) => start.length > 1);
  if (!list && !set && longer.length === 0) return undefined;
  return {
    ...(list && { list }),
    ...(set && { set }),
    ...(longer.length > 0 && { prefix: longer }),
    ...(except && { except }),
  };
}
