import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { practice } from '../cli/pack/prove.ts';
import { coreRegistry } from '../facts/registry.ts';
import { makeKey } from './keys.ts';
import { openPack } from './open.ts';
import { isNewer, nextVersion, release } from './release.ts';
import { packOf, ruleOf } from './test-pack.ts';
import type { TeamPack } from './types.ts';

const NOW = new Date('2026-11-27T08:00:00Z');
const base = loadCorePack();

async function released(team: TeamPack) {
  const made = await makeKey('a long passphrase for one test only, 2026', '2026-11-27T08:00:00Z');
  if (made.refusal) throw new Error('no key was made');
  const { signer } = made;
  const making = {
    signers: [signer] as const,
    base,
    registry: coreRegistry,
    practice: practice(),
    engine: '0.1.0',
    now: NOW,
    tell: () => undefined,
  };
  return { signer, result: await release(team, making) };
}

test('a pack whose rules hold is signed, and opens for whoever trusts the key', async () => {
  const { signer, result } = await released(packOf({ kinds: [ruleOf('cpap-kx')] }));
  if (result.faults) throw new Error(result.faults.join());
  expect(result.published).toMatchObject({
    pack: 'hill-team',
    version: '1.0.0',
    made: '2026-11-27T08:00:00Z',
  });
  const opened = await openPack(new TextEncoder().encode(result.published.signed), {
    trust: [{ pack: 'hill-team', keys: [signer.publicKey], revoked: [] }],
    taken: [],
    engine: '0.1.0',
    now: NOW,
  });
  expect(opened).toMatchObject({ signedBy: [signer.publicKey] });
});

test('nothing is signed while a rule fails an example or lacks one', async () => {
  const wrong = ruleOf('cpap-kx', {
    cases: [
      {
        name: 'without it',
        expect: 'passes',
        payer: 'commercial',
        claim: { lines: [{ procedureCode: 'E0601', modifiers: ['RR'] }] },
      },
    ],
  });
  const { result } = await released(packOf({ kinds: [wrong] }));
  expect(result.faults).toEqual([expect.stringMatching(/^cpap-kx: .*has none that is not-checked/)]);
});

test.each([
  ['the day it ends has passed', { expires: '2026-11-21T00:00:00Z' }],
  ['it needs a newer Box24', { minimumEngine: '9.0.0' }],
  ['nobody said what is new', { notes: '' }],
  ['its number is none', { version: '1.4' }],
])('what a biller’s Box24 would refuse is not signed: %s', async (_, manifest) => {
  const { result } = await released(packOf({ kinds: [ruleOf('cpap-kx')] }, manifest));
  expect(result.faults).toHaveLength(1);
});

test('numbers of versions', () => {
  const out = (...versions: string[]) => versions.map((version) => ({ version }));
  expect(isNewer([], '1.0.0')).toBe(true);
  expect(isNewer(out('1.9.0', '1.10.0'), '1.10.1')).toBe(true);
  expect(isNewer(out('1.9.0', '1.10.0'), '1.10.0')).toBe(false);
  expect(isNewer([], '1.0')).toBe(false);
  expect(nextVersion([], '1.0.0')).toBe('1.0.0');
  expect(nextVersion(out('1.9.0', '1.10.0'), '1.0.0')).toBe('1.11.0');
  expect(nextVersion(out('1.2.3'), '2.0.0')).toBe('2.0.0');
  expect(nextVersion(out('1.2.3'), 'none')).toBe('1.3.0');
});
