import { describe, expect, test } from 'vitest';
import { type Signer, sealEnvelope } from './envelope.ts';
import { makeKey } from './keys.ts';
import { openPack, payloadOf } from './open.ts';
import { keysOf, signersFor, withKeys } from './signers.ts';
import { manifestOf, packOf } from './test-pack.ts';
import { type Trust, trustAfter } from './trust.ts';
import type { PackManifest } from './types.ts';

const NOW = new Date('2026-11-27T08:00:00Z');
const keyOf = (publicKey: string): Signer => ({ publicKey, privateKey: {} as CryptoKey });
const [old, next, other] = [keyOf('old'), keyOf('next'), keyOf('other')];

describe('who signs', () => {
  test('the key of the version before, whatever key came here since', () => {
    expect(signersFor([old, other], manifestOf(), ['old'])).toEqual([old]);
    expect(signersFor([old, other], manifestOf(), [])).toEqual([other]);
  });

  test('during a hand-over both; afterwards the next key alone', () => {
    const handing = manifestOf({ keys: { next: 'next' } });
    expect(signersFor([old, next], handing, ['old'])).toEqual([old, next]);
    expect(signersFor([old, next], manifestOf(), ['old', 'next'])).toEqual([next]);
    // The other lead has it: this one goes on until then.
    expect(signersFor([old], handing, ['old'])).toEqual([old]);
    // And the other lead signs alone.
    expect(signersFor([next], handing, [])).toEqual([next]);
  });

  test('a key that was taken back signs only the version that says so', () => {
    const revoking = manifestOf({ keys: { next: 'next', revoked: ['old'] } });
    expect(signersFor([old, next], revoking, ['old'])).toEqual([old, next]);
    expect(signersFor([old, next], manifestOf({ keys: { revoked: ['old'] } }), ['old', 'next'])).toEqual([
      next,
    ]);
    expect(signersFor([old], manifestOf({ keys: { revoked: ['old'] } }), ['old'])).toEqual([]);
  });
});

test('what a manifest says of keys', () => {
  const manifest = withKeys(manifestOf(), 'next', ['old']);
  expect(manifest.keys).toEqual({ next: 'next', revoked: ['old'] });
  expect(withKeys(manifest, undefined, [])).toEqual(manifestOf());
});

test('a biller goes along from the old key to the next one, also one who missed the version that stated it', async () => {
  const made = await Promise.all(
    [1, 2].map(() => makeKey('a long passphrase for one test only', '2026-11-20T08:00:00Z')),
  );
  const kept = made.map((one) => {
    if (one.refusal) throw new Error(one.refusal.reason);
    return one.signer;
  });
  const [first, second] = kept.map(({ publicKey }) => publicKey) as [string, string];
  let last: readonly string[] = [first];
  const version = async (number: string, keys?: NonNullable<PackManifest['keys']>) => {
    const pack = packOf({}, { version: number, ...(keys && { keys }) });
    const signed = await sealEnvelope(payloadOf(pack), signersFor(kept, pack.manifest, last));
    last = keysOf(signed);
    return new TextEncoder().encode(signed);
  };
  const versions = [
    await version('1.1.0', { next: second }),
    await version('1.2.0', { next: second, revoked: [first] }),
    await version('1.3.0', { revoked: [first] }),
  ];
  const start: Trust = [{ pack: 'hill-team', keys: [first], revoked: [] }];
  const follow = async (files: readonly Uint8Array[]) => {
    let trust = start;
    for (const file of files) {
      const opened = await openPack(file, { trust, taken: [], engine: '0.1.0', now: NOW });
      if (opened.refusal) return opened.refusal.reason;
      trust = trustAfter(trust, opened.pack.manifest, opened.signedBy);
    }
    return trust[0];
  };
  const after = { pack: 'hill-team', keys: [second], revoked: [first] };
  expect(await follow(versions)).toEqual(after);
  expect(await follow(versions.slice(1))).toEqual(after);
  expect(await follow(versions.slice(2))).toBe('unknown-key');
});
