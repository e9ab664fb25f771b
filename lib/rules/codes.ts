import type { CodeSelector } from './types.ts';
import { membersOfSet, setOf } from './values.ts';

/** Whether a rule speaks of a HCPCS code. */
export type CodeTest = (code: string) => boolean;

/**
 * Makes a selector into a test: the codes of `list`, of the sets and with the prefixes, less those of `except`.
 * @throws when a set does not exist
 */
export function compileCodes(
  selector: CodeSelector,
  sets: Readonly<Record<string, readonly string[]>>,
): CodeTest {
  const { list = [], set = [], prefix = [], except } = selector;
  const exact = [list, ...set.map((name) => membersOfSet(name, { sets }))].map(setOf);
  const excepted = except && compileCodes(except, sets);
  // A selector that only excepts starts from every code.
  const all = !selector.list && !selector.set && !selector.prefix;
  return (code) =>
    (all || exact.some((one) => one.has(code)) || prefix.some((start) => code.startsWith(start))) &&
    !excepted?.(code);
}
