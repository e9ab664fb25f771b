import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_NOW, sampleKey, samplePack, sealed } from '../../test/packs/sample.ts';
import { toBase64 } from './base64.ts';
import { hashOf, LARGEST_FILE, preAuthentication, type Signer, sealEnvelope } from './envelope.ts';
import { type Circumstances, openPack, payloadOf } from './open.ts';
import { faultTexts, refusalText } from './refusal-text.ts';
import { packOf, ruleOf } from './test-pack.ts';
import { pinKey, type Trust, trustAfter } from './trust.ts';
import type { TeamPack } from './types.ts';

let [key, next, stranger]: Signer[] = [];
let trust: Trust;
beforeAll(async () => {
  [key, next, stranger] = await Promise.all([sampleKey(), sampleKey(), sampleKey()]);
  trust = pinKey([], 'hill-team', signer(key).publicKey);
});
/** Keys are made before the tests run. */
function signer(one: Signer | undefined): Signer {
  if (!one) throw new Error('no key');
  return one;
}
const circumstances = (others: Partial<Circumstances> = {}): Circumstances => ({
  trust,
  engine: '0.1.0',
  now: SAMPLE_NOW,
  taken: [],
  ...others,
});
const open = async (bytes: Uint8Array, others?: Partial<Circumstances>) =>
  await openPack(bytes, circumstances(others));
const refusal = async (bytes: Uint8Array, others?: Partial<Circumstances>) =>
  (await open(bytes, others)).refusal;
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what was signed with the pinned key is taken as it was', async () => {
  const opened = await open(await sealed(samplePack(), signer(key)));
  expect(opened).toEqual({
    pack: samplePack(),
    hash: await hashOf(payloadOf(samplePack())),
    signedBy: [signer(key).publicKey],
  });
});

test('what is signed is laid out as DSSE says', () => {
  // The example of the protocol: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md
  expect(
    new TextDecoder().decode(preAuthentication('http://example.com/HelloWorld', bytesOf('hello world'))),
  ).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

describe('the envelope', () => {
  test('a changed byte of the payload does not fit its signature', async () => {
    const text = await sealEnvelope(payloadOf(samplePack()), [signer(key)]);
    const changed = toBase64(payloadOf(samplePack({ title: 'Hill Medical Billing' })));
    const tampered = text.replace(/"payload":"[^"]*"/, `"payload":"${changed}"`);
    expect(await refusal(bytesOf(tampered))).toEqual({ reason: 'tampered', key: signer(key).publicKey });
  });

  test('a known key that is named, and another that has signed, is tampering', async () => {
    const text = await sealEnvelope(payloadOf(samplePack()), [signer(stranger)]);
    const claimed = text.replace(signer(stranger).publicKey, signer(key).publicKey);
    expect((await refusal(bytesOf(claimed)))?.reason).toBe('tampered');
  });

  test('50 MB are not even read, and nothing compressed is unpacked', async () => {
    expect(await refusal(new Uint8Array(50 * 1024 * 1024))).toEqual({
      reason: 'too-big',
      bytes: 50 * 1024 * 1024,
      most: LARGEST_FILE,
    });
    for (const [archive, ...start] of [
      ['gzip', 0x1f, 0x8b, 8, 0],
      ['zip', 0x50, 0x4b, 3, 4],
    ] as const)
      expect(await refusal(Uint8Array.from(start))).toEqual({ reason: 'compressed', archive });
  });

  test.each([
    ['a web page', '<!doctype html><title>Sign in</title>', '', 'is no JSON, or was cut'],
    ['nothing', '', '', 'is no JSON, or was cut'],
    ['a claim', '{"lines":[]}', 'payloadType', undefined],
    ['deep nesting', '['.repeat(100_000), 'character 65', 'is nested more than 64 deep'],
    ['a key twice', '{"payload":"a","payl\\u006fad":"b"}', 'character 16', 'has the key "payload" twice'],
    ['a prototype', '{"__proto__":{}}', 'character 2', undefined],
  ])('%s is no envelope', async (_, text, place, reason) => {
    expect(await refusal(bytesOf(text))).toMatchObject({
      reason: 'not-an-envelope',
      fault: { place, ...(reason && { reason }) },
    });
  });

  test('base64 has one form only', async () => {
    const text = await sealEnvelope(payloadOf(samplePack()), [signer(key)]);
    for (const change of [
      (payload: string) => `${payload}\\n`,
      (payload: string) => payload.slice(0, -1),
      (payload: string) => `${payload}====`,
    ]) {
      const odd = text.replace(
        /"payload":"([^"]*)"/,
        (_, payload: string) => `"payload":"${change(payload)}"`,
      );
      expect(await refusal(bytesOf(odd))).toMatchObject({
        reason: 'not-an-envelope',
        fault: { place: 'payload' },
      });
    }
  });

  test('another type, and a signature of nobody', async () => {
    const text = await sealEnvelope(payloadOf(samplePack()), [signer(key)]);
    const typed = text.replace('application/vnd.box24.pack+json', 'application/vnd.in-toto+json');
    expect(await refusal(bytesOf(typed))).toEqual({
      reason: 'wrong-type',
      found: 'application/vnd.in-toto+json',
    });
    const unsigned = text.replace(/"signatures":\[.*\]/, '"signatures":[]');
    expect(await refusal(bytesOf(unsigned))).toMatchObject({
      reason: 'not-an-envelope',
      fault: { place: 'signatures' },
    });
  });
});

describe('the key', () => {
  test('one that nobody confirmed is told apart, and can be introduced', async () => {
    const bytes = await sealed(samplePack(), signer(stranger));
    const unknown = { reason: 'unknown-key', key: signer(stranger).publicKey };
    expect(await refusal(bytes, { trust: [] })).toEqual(unknown);
    expect(await refusal(bytes)).toEqual(unknown);
    expect(await open(bytes, { trust: [], introduced: signer(stranger).publicKey })).toMatchObject({
      signedBy: [signer(stranger).publicKey],
    });
  });

  test('a pack that has a key is not taken over by introducing another', async () => {
    const bytes = await sealed(samplePack(), signer(stranger));
    expect(await refusal(bytes, { introduced: signer(stranger).publicKey })).toEqual({
      reason: 'wrong-key',
      key: signer(stranger).publicKey,
      pack: 'hill-team',
    });
  });

  test('a key speaks for its own pack only', async () => {
    const bytes = await sealed(samplePack({ id: 'other-team' }), signer(key));
    expect(await refusal(bytes)).toMatchObject({ reason: 'wrong-key', pack: 'other-team' });
  });

  test('is handed over, and the old one ends when the new one has signed', async () => {
    const stated = samplePack({ version: '1.5.0', keys: { next: signer(next).publicKey } });
    const by = async (pack: TeamPack, now: Trust, ...signers: Signer[]) => {
      const opened = await open(await sealed(pack, ...signers), { trust: now });
      return opened.refusal ? opened.refusal.reason : trustAfter(now, pack.manifest, opened.signedBy);
    };
    const both = await by(stated, trust, signer(key));
    expect(both).toEqual([
      { pack: 'hill-team', keys: [signer(key).publicKey, signer(next).publicKey], revoked: [] },
    ]);
    const handed = await by(samplePack({ version: '1.6.0' }), both as Trust, signer(key), signer(next));
    expect(handed).toEqual([{ pack: 'hill-team', keys: [signer(next).publicKey], revoked: [] }]);
    expect(await by(samplePack({ version: '1.7.0' }), handed as Trust, signer(key))).toBe('unknown-key');
    // Who missed the version that stated it still follows one that both have signed.
    const late = samplePack({ version: '1.6.0', keys: { next: signer(next).publicKey } });
    expect(await by(late, trust, signer(key), signer(next))).toEqual(both);
  });

  test('that was taken back never counts again, confirmed anew or not', async () => {
    const revoking = samplePack({ keys: { revoked: [signer(key).publicKey] } });
    const two = [{ pack: 'hill-team', keys: [signer(key).publicKey, signer(next).publicKey], revoked: [] }];
    const after = trustAfter(two, revoking.manifest, [signer(next).publicKey]);
    expect(after).toEqual([
      { pack: 'hill-team', keys: [signer(next).publicKey], revoked: [signer(key).publicKey] },
    ]);
    const bytes = await sealed(samplePack({ version: '1.5.0' }), signer(key));
    const revoked = { reason: 'revoked-key', key: signer(key).publicKey };
    expect(await refusal(bytes, { trust: after })).toEqual(revoked);
    expect(await refusal(bytes, { trust: pinKey(after, 'hill-team', signer(key).publicKey) })).toEqual(
      revoked,
    );
    expect(await refusal(bytes, { trust: after, introduced: signer(key).publicKey })).toEqual(revoked);
  });
});

describe('what it says of itself', () => {
  const judged = async (manifest: Parameters<typeof samplePack>[0], others?: Partial<Circumstances>) =>
    await refusal(await sealed(samplePack(manifest), signer(key)), others);
  const taken = async (version: string) => [
    { pack: 'hill-team', version, hash: await hashOf(payloadOf(samplePack({ version }))) },
  ];

  test('a newer format is told before its shape is looked at', async () => {
    const payload = bytesOf('{"manifest":{"format":2,"novel":true},"rules":"elsewhere"}');
    const bytes = bytesOf(await sealEnvelope(payload, [signer(key)]));
    expect(await refusal(bytes)).toEqual({ reason: 'too-new-format', format: '2' });
  });

  test('faults have their places, the first of many', async () => {
    const kinds = Array.from({ length: 30 }, (_, at) =>
      ruleOf(`rule-${at}`, { severity: 'grave' as 'info' }),
    );
    const found = await refusal(await sealed(packOf({ kinds }), signer(key)));
    expect(found).toMatchObject({ reason: 'bad-content', count: 30 });
    const told = found ? faultTexts(found) : [];
    expect([told[0]?.split(':')[0], told.length, told.at(-1)]).toEqual([
      'content.kinds[0].severity',
      21,
      'and 10 more',
    ]);
  });

  test('engine, version and time', async () => {
    expect(await judged({ minimumEngine: '0.2.0' })).toEqual({
      reason: 'engine-too-old',
      needs: '0.2.0',
      engine: '0.1.0',
    });
    expect((await judged({ version: '1.10.0' }, { taken: await taken('1.9.9') }))?.reason).toBeUndefined();
    expect(await judged({ version: '1.9.9' }, { taken: await taken('1.10.0') })).toMatchObject({
      reason: 'older-than-installed',
      installed: '1.10.0',
    });
    expect((await judged({}, { taken: await taken('1.0.0') }))?.reason).toBe('already-installed');
    expect((await judged({ notes: 'Other.' }, { taken: await taken('1.0.0') }))?.reason).toBe(
      'same-version-other-content',
    );
    expect(await judged({ expires: '2026-11-27T09:00:00Z' })).toEqual({
      reason: 'expired',
      expires: '2026-11-27T09:00:00Z',
    });
  });

  test('a clock that was set back is not taken for a pack that is good for longer', async () => {
    const back = new Date('2026-10-01T09:00:00Z');
    expect(await judged({}, { now: back })).toEqual({
      reason: 'clock-set-back',
      made: '2026-11-20T08:00:00Z',
      now: '2026-10-01T09:00:00Z',
    });
    expect((await judged({}, { lastSeen: '2027-01-01T00:00:00Z' }))?.reason).toBe('clock-set-back');
    // A time zone that is wrongly set is no such thing.
    expect(await judged({}, { now: new Date('2026-11-19T18:00:00Z') })).toBeUndefined();
  });

  test('each refusal is a sentence that says what to do', async () => {
    const refusals = [
      await judged({ minimumEngine: '0.2.0' }),
      await judged({ expires: '2026-11-27T09:00:00Z' }),
      await refusal(new Uint8Array(LARGEST_FILE + 1)),
    ];
    expect(refusals.map((one) => one && refusalText(one))).toEqual([
      'This pack needs Box24 0.2.0; this is 0.1.0. Update Box24.',
      'This pack ended on 2026-11-27 09:00 UTC. Ask your lead for a newer one.',
      'This file has 8.1 MB; a pack has at most 8. Ask your lead for the right file.',
    ]);
  });
});
