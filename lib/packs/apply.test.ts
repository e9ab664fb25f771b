import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { caseInputs } from '../rules/cases.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import { createTables } from '../tables/lookup.ts';
import { parametersOf } from '../tables/payers.ts';
import { applyPacks } from './apply.ts';
import { triedOn } from './shadow.ts';
import { packOf, ruleOf } from './test-pack.ts';
import type { LeftOut, PackContent, PackManifest } from './types.ts';

const core = loadCorePack();
const NOW = '2026-11-27T02:00:00Z';
const installed = (
  content: PackContent,
  manifest: Partial<PackManifest> = {},
  leftOut: readonly LeftOut[] = [],
) => ({
  pack: packOf(content, manifest),
  leftOut,
});
const apply = (...packs: readonly ReturnType<typeof installed>[]) => applyPacks(core, packs, NOW);

/** A CPAP for a commercial plan, without KX. */
const WITHOUT_KX = {
  name: 'a CPAP without KX',
  expect: 'fails',
  branch: 'only',
  payer: 'commercial',
  on: '2026-11-03',
  claim: { lines: [{ procedureCode: 'E0601', modifiers: ['RR'] }] },
} as const;

test('a rule of a team speaks, and says which pack it is of', () => {
  const { pack, tables, packs } = apply(installed({ kinds: [ruleOf('e0601-kx')] }, { version: '1.2.0' }));
  expect(packs).toMatchObject([{ id: 'hill-team', version: '1.2.0', state: 'active', leftOut: [] }]);
  const rulebook = compile(pack);
  const inputs = caseInputs(WITHOUT_KX, createTables(tables, pack.sets));
  const [outcome] = check(inputs, rulebook).outcomes.filter(({ rule }) => rule === 'e0601-kx');
  if (!outcome) throw new Error('the rule said nothing');
  const finding = explain(outcome, inputs, rulebook);
  expect(finding).toMatchObject({ version: '1.2.0', pack: { id: 'hill-team', version: '1.2.0' } });
  expect(finding.message).toBe('E0601 stands without KX, and this payer expects it.');
  expect(finding.denials[0]?.text).not.toBe('');
});

test('what is expired or has not begun does nothing, and says so', () => {
  const kinds = [ruleOf('e0601-kx')];
  const later = { id: 'later', starts: '2026-12-01T00:00:00Z' };
  const over = { id: 'over', expires: NOW };
  const { pack, packs } = apply(installed({ kinds }, later), installed({ kinds }, over));
  expect(pack).toBe(core.pack);
  expect(packs.map(({ id, state }) => `${id} ${state}`)).toEqual(['later not-yet', 'over expired']);
});

test('bundled rules are re-graded and switched off; what is not there any more is named', () => {
  const { pack, packs } = apply(
    installed({
      changes: [
        { rule: 'timely-filing', severity: 'likely-deny', why: 'We know.' },
        { rule: 'noc-narrative#too-long', severity: 'off', why: 'They take more.' },
        { rule: 'dos-in-future', severity: 'off', why: 'The portal looks.' },
        { rule: 'gone', severity: 'off', why: 'Of an older Box24.' },
      ],
    }),
  );
  const severities = pack.rules
    .find(({ id }) => id === 'timely-filing')
    ?.branches.map(({ id, severity }) => `${id} ${severity}`);
  expect(severities).toContain('medicare-passed likely-deny');
  expect(severities).toContain('soon review');
  expect(pack.rules.some(({ id }) => id === 'dos-in-future')).toBe(false);
  const branches = pack.rules.find(({ id }) => id === 'noc-narrative')?.branches.map(({ id }) => id);
  expect(branches).toContain('empty');
  expect(branches).not.toContain('too-long');
  expect(packs[0]?.leftOut).toEqual([
    { part: 'change', id: 'gone', reasons: ['the bundled pack has no such rule'] },
  ]);
});

test('a rule that is tried out is judged apart, shown nowhere, and keeps nothing silent', () => {
  const kinds = [ruleOf('e0601-kx', { supersedes: ['policy-modifier-missing'] })];
  const { pack, shadow, tables } = apply(installed({ kinds, shadow: ['e0601-kx'] }));
  expect(pack.rules.some(({ id }) => id === 'e0601-kx')).toBe(false);
  expect(shadow.rules.map(({ supersedes }) => supersedes)).toEqual([undefined]);
  const inputs = caseInputs(WITHOUT_KX, createTables(tables, pack.sets));
  const tried = compile(shadow);
  expect(triedOn(inputs, tried)).toEqual([{ branch: 'e0601-kx#only', did: 'spoke' }]);
  const with2 = { ...inputs.claim, lines: [...inputs.claim.lines, ...inputs.claim.lines] };
  expect(triedOn({ ...inputs, claim: with2 }, tried)).toEqual([{ branch: 'e0601-kx#only', did: 'spoke' }]);
  const none = { ...inputs.claim, lines: [] };
  expect(triedOn({ ...inputs, claim: none }, tried)).toEqual([{ branch: 'e0601-kx#only', did: 'quiet' }]);
  const unread = inputs.claim.lines.map((line) => ({
    ...line,
    modifiers: { state: 'absent' as const, values: [], complete: false },
  }));
  expect(triedOn({ ...inputs, claim: { ...inputs.claim, lines: unread } }, tried)).toMatchObject([
    { did: { missing: expect.any(String) } },
  ]);
});

test('a rule for one payer is followed by that payer alone', () => {
  const { payers: _payers, ...rule } = ruleOf('cigna-kx', { forPayers: ['cigna'] });
  const { pack, tables, payers } = apply(installed({ kinds: [rule] }));
  const speaks = (id?: string): boolean => {
    const inputs = caseInputs(WITHOUT_KX, createTables(tables, pack.sets));
    const payer = { ...inputs.payer, ...(id !== undefined && { id }) };
    const profile = parametersOf(payer, payers);
    const { outcomes } = check({ ...inputs, payer, context: { ...inputs.context, profile } }, compile(pack));
    return outcomes.some((one) => one.rule === 'cigna-kx');
  };
  expect([speaks('cigna'), speaks('priority-health'), speaks()]).toEqual([true, false, false]);
});

test('what the proof left out stays out, and of two packs with one rule the first has it', () => {
  const out = [{ part: 'rule', id: 'b', reasons: ['its case failed'] }] as const;
  const { pack, packs } = apply(
    installed({ kinds: [ruleOf('a'), ruleOf('b')] }, {}, out),
    installed({ kinds: [ruleOf('a')] }, { id: 'second' }),
  );
  const own = pack.rules.filter((rule) => rule.pack);
  expect(own.map((rule) => `${rule.id} ${rule.pack?.id}`)).toEqual(['a hill-team']);
  expect(packs[1]?.leftOut).toEqual([
    { part: 'rule', id: 'a', reasons: ['another pack has a rule of this id'] },
  ]);
});

test('sets, payers and papers of a team are there beside the bundled ones', () => {
  const { pack, payers, papers } = apply(
    installed({
      kinds: [
        ruleOf('form', { kind: 'required-document', parameters: { paper: 'Form 12', stage: 'order' } }),
      ],
      sets: [{ set: 'NOC', add: ['E0601'], remove: ['K0108'], why: 'Their list.' }],
      payers: [
        {
          id: 'cigna',
          values: { timelyDays: 77 },
          source: { source: 'Their letter', read: '2026-11-20', confidence: 'verified' },
        },
      ],
    }),
  );
  expect(pack.sets.NOC).toContain('E0601');
  expect(pack.sets.NOC).not.toContain('K0108');
  expect(parametersOf({ kind: 'commercial', id: 'cigna' }, payers).timelyDays).toBe(77);
  expect(pack.documents['Form 12']).toBe('order');
  expect(papers['Form 12']).toEqual({});
});
