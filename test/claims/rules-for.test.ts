/** A page has only the rules that its claim needs; it must find what all rules find. */
import { expect, test } from 'vitest';
import { PAYER_KINDS } from '../../lib/claim/claim.ts';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { check } from '../../lib/rules/check.ts';
import { compile, type ShippedRule } from '../../lib/rules/compile.ts';
import { mergeRules, type RuleNeeds, rulesFor } from '../../lib/rules/rules-for.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { ruleNeeds } from '../../lib/session/rule-needs.ts';
import { judgeOf, testClaims } from './corpus.ts';

const core = loadCorePack();
const { rulebook, read } = judgeOf(core);

test('the rules that a claim needs find what all rules find', () => {
  for (const [at, claim] of testClaims().entries()) {
    // Its own payer and another one in turn.
    for (const payer of new Set([claim.payer, PAYER_KINDS[at % PAYER_KINDS.length] ?? 'unknown'])) {
      const { inputs } = read({ ...claim, payer });
      const needs = ruleNeeds(inputs);
      const whole = check(inputs, rulebook);
      const rules = at % 2 === 0 ? rulesFor(core.pack, needs) : inSteps(needs);
      expect(check({ ...inputs }, compile({ ...core.pack, rules })), `${claim.id} for ${payer}`).toEqual(
        whole,
      );
    }
  }
});

/** As they come to a page where the first line is typed before the others, and its date last. */
function inSteps({ dates: _dates, ...needs }: RuleNeeds): readonly ShippedRule[] {
  const [first = '', ...later] = needs.codes;
  const early = rulesFor(core.pack, { ...needs, codes: [first] });
  return mergeRules(early, rulesFor(core.pack, { ...needs, codes: later, before: [first] }));
}

test('the same rules with other sets are about other codes', () => {
  const needs: RuleNeeds = { payer: 'medicare-dme', also: [], codes: ['E0601'] };
  const idsOf = (sets: RulePack['sets']) => rulesFor({ ...core.pack, sets }, needs).map(({ id }) => id);
  const without = Object.entries(core.pack.sets).map(
    ([name, codes]) => [name, codes.filter((code) => code !== 'E0601')] as const,
  );
  const all = idsOf(core.pack.sets);
  expect(idsOf(Object.fromEntries(without)).length).toBeLessThan(all.length);
  expect(idsOf(core.pack.sets)).toEqual(all);
});

test('no rule is sent twice, and none that its payer does not follow', () => {
  const [claim] = testClaims();
  if (!claim) throw new Error('there are no test claims');
  const needs = ruleNeeds(read(claim).inputs);
  expect(rulesFor(core.pack, { ...needs, before: needs.codes })).toEqual([]);
  const commercial = rulesFor(core.pack, { ...needs, payer: 'commercial' });
  expect(commercial.length).toBeLessThan(rulesFor(core.pack, needs).length / 2);
});
