import { expect, test } from 'vitest';
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { check } from '../../lib/rules/check.ts';
import { compile } from '../../lib/rules/compile.ts';
import { inputsFor, randomClaim, randomContext, seeded } from './claims.ts';
import { checkByHand, HAND_WRITTEN } from './hand-written.ts';

/** Enough claims that every branch of every rule meets lines that fail it and lines that nearly do. */
const CLAIMS = 6000;
const PAYERS = ['medicare-dme', 'medicare-advantage', 'commercial', 'medicaid', 'unknown'] as const;

test('the rules and the same rules written by hand find the same faults', () => {
  const core = loadCorePack();
  const rules = core.pack.rules.filter(({ id }) => HAND_WRITTEN.includes(id));
  const rulebook = compile({ ...core.pack, rules });
  const random = seeded(24);
  const seen = new Set<string>();
  for (let i = 0; i < CLAIMS; i++) {
    const claim = randomClaim(random, 1 + (i % 12));
    const kind = PAYERS[i % PAYERS.length] ?? 'medicare-dme';
    const inputs = { ...inputsFor(core, claim, randomContext(random)), payer: { kind, reason: '' } };
    const verdict = check(inputs, rulebook);
    const hand = checkByHand(inputs);
    const byRules = verdict.outcomes
      .filter((outcome) => outcome.status === 'failed')
      .map(({ rule, branch, line, severity }) => `${rule}#${branch} line ${line} ${severity}`);
    const byHand = hand.findings.map(
      ({ rule, branch, line, severity }) => `${rule}#${branch} line ${line} ${severity}`,
    );
    expect(byRules.toSorted(), `claim ${i} for ${kind}: ${JSON.stringify(claim)}`).toEqual(byHand.toSorted());
    const undecided = new Set(
      verdict.outcomes.filter(({ status }) => status === 'not-checked').map(({ rule }) => rule),
    );
    expect([...undecided].toSorted(), `claim ${i} for ${kind}: ${JSON.stringify(claim)}`).toEqual(
      [...hand.undecided.keys()].toSorted(),
    );
    for (const one of byRules) seen.add(one.replace(/ line.*/, ''));
  }
  expect(seen.size).toBeGreaterThan(75);
});
