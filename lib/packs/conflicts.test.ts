import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import { caseInputs } from '../rules/cases.ts';
import { createTables } from '../tables/lookup.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { proveWhole } from './prove.ts';
import { packOf, ruleOf } from './test-pack.ts';
import type { PackContent } from './types.ts';

const core = loadCorePack();
const found = (content: PackContent): readonly Conflict[] => {
  const team = packOf(content);
  const proof = proveWhole(team, core, coreRegistry);
  expect(proof.leftOut).toEqual([]);
  return conflictsOf(team, proof.leftOut, core, coreRegistry);
};
const short = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ kind, rule, other, isGrave }) => `${kind} ${rule} ${other}${isGrave ? ' !' : ''}`);

const WANTS = ruleOf('wants-kx', { codes: { list: ['E0470', 'E0601'] } });
const FORBIDS = ruleOf('forbids-kx', {
  kind: 'forbidden-modifier',
  parameters: { modifiers: ['KX'] },
  codes: { list: ['E0601'] },
});

test('a rule that wants what another one forbids bars signing, whichever codes come first', () => {
  const [conflict, ...more] = found({ kinds: [WANTS, FORBIDS] }).filter(({ isBundled }) => !isBundled);
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({
    kind: 'against',
    isGrave: true,
    on: expect.arrayContaining(['E0601, Commercial plan']),
  });
});

test('no conflict where codes or payers part them', () => {
  const own = (content: PackContent) => found(content).filter(({ isBundled }) => !isBundled);
  expect(own({ kinds: [{ ...WANTS, codes: { list: ['E0470'] } }, FORBIDS] })).toEqual([]);
  expect(own({ kinds: [WANTS, { ...FORBIDS, payers: { medicaid: 'as-is' } }] })).toEqual([]);
});

test('two that want the same are told, unless one keeps silent for the other', () => {
  const again = ruleOf('wants-kx-again', { codes: { list: ['E0601'] } });
  expect(short(found({ kinds: [WANTS, again] }))).toContain('same wants-kx wants-kx-again');
  const ordered = short(found({ kinds: [{ ...WANTS, supersedes: ['wants-kx-again'] }, again] }));
  expect(ordered.filter((one) => one.startsWith('same'))).toEqual([]);
  expect(ordered).toContain('silenced wants-kx-again wants-kx !');
});

test('a rule that speaks somewhere is not silenced', () => {
  const again = ruleOf('wants-kx-again', { codes: { list: ['E0601', 'E0471'] } });
  expect(short(found({ kinds: [{ ...WANTS, supersedes: ['wants-kx-again'] }, again] }))).toEqual(
    expect.not.arrayContaining([expect.stringContaining('silenced')]),
  );
});

test('a rule of Box24 that says the same is named, and bars nothing', () => {
  const kx = ruleOf('kx-for-medicare', { payers: { 'medicare-dme': 'as-is' }, codes: { list: ['E0601'] } });
  const [conflict] = found({ kinds: [kx] });
  expect(conflict).toMatchObject({ kind: 'same', isBundled: true, isGrave: false });
  expect(core.pack.rules.map(({ id }) => id)).toContain(conflict?.other);
});

test('rules for one payer alone are held against each other', () => {
  const { id } = core.payers.find(({ kind, of }) => kind === 'commercial' && of === undefined) ?? { id: '' };
  const { payers: _payers, ...wants } = WANTS;
  const { payers: _other, ...forbids } = FORBIDS;
  const own = found({
    kinds: [
      { ...wants, forPayers: [id] },
      { ...forbids, forPayers: [id] },
    ],
  }).filter(({ isBundled }) => !isBundled);
  expect(short(own)).toEqual(['against forbids-kx wants-kx !']);
});

test('claims on which two speak are named beside the examples', () => {
  const again = ruleOf('wants-kx-again', { codes: { list: ['E0601'] } });
  const team = packOf({ kinds: [WANTS, again] });
  const inputs = caseInputs(
    {
      name: 'ours',
      expect: 'fails',
      payer: 'commercial',
      claim: { lines: [{ procedureCode: 'E0601', modifiers: [], dateFrom: '2026-11-03' }] },
    },
    createTables(core.tables, core.pack.sets),
  );
  const conflicts = conflictsOf(team, [], core, coreRegistry, [{ name: 'saved claim 1', inputs }]);
  expect(conflicts.find(({ kind, isBundled }) => kind === 'same' && !isBundled)?.on).toContain(
    'saved claim 1',
  );
});
