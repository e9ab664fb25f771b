import '../texts/english.ts';
import { expect, test } from 'vitest';
import { packOf, readRules, readWorld } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import { caseInputs } from '../rules/cases.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import type { Rule } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';

const files = readRules();
const world = readWorld(files);
const tables = createTables(world.tables, world.sets);

/** Everything that the cases of a rule make it say. */
function said(rule: Rule): string[] {
  const rulebook = compile(packOf({ ...world, rules: [rule] }));
  return rule.cases.flatMap((one) => {
    const inputs = caseInputs(one, tables);
    return check(inputs, rulebook).outcomes.flatMap((outcome) => {
      const { message, fix } = explain(outcome, inputs, rulebook);
      return [message, fix];
    });
  });
}

/** What is left of a value that was not there, of a plural that nobody chose, of the language of messages; and who speaks. */
const SLIPS =
  /\b(blank|not known) (on|units|falls)\b|\bon (blank|not known)\b|\(s\)|[[\]{}|]|\bI('ll|'m| [a-z])| {2}| ,|\.\./;
const SENTENCE = /[.?!]"? (?=["{[]?[A-Z{])/;

/** A fact that may hold several codes, in braces without forms, spoken of as one. */
const AS_ONE = /\{([\w.]+)\}(?: only)?(?:, (?:which|and that) (?:is|was|has|covers|does|needs)| already)\b/g;

test('what may be several codes is not spoken of as one', () => {
  const slips = files.flatMap(({ rule }) =>
    (rule?.branches ?? []).flatMap(({ id, message, fix }) =>
      [...`${message} ${fix}`.matchAll(AS_ONE)]
        .filter(([, name = '']) => coreRegistry.find(name)?.type === 'codes')
        .map(([said]) => `${rule?.id}#${id}: ${said}`),
    ),
  );
  expect(slips).toEqual([]);
});

test.each(files.flatMap(({ rule }) => (rule ? [[rule.id, rule] as const] : [])))('%s', (_id, rule) => {
  expect(said(rule).filter((one) => SLIPS.test(one))).toEqual([]);
  const longer = rule.branches
    .flatMap(({ message, fix }) => [message, fix])
    .filter((one) => one.split(SENTENCE).length > 2);
  expect(longer).toEqual([]);
});
