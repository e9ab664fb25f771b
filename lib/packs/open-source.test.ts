import { describe, expect, test } from 'vitest';
import { LARGEST_FILE, sealEnvelope } from './envelope.ts';
import { makeKey } from './keys.ts';
import { payloadOf } from './open.ts';
import { openSource } from './open-source.ts';
import { writePackFile } from './pack-file.ts';
import { packOf, ruleOf } from './test-pack.ts';

const ENGINE = '0.1.0';
const open = (text: string) => openSource(new Blob([text]), ENGINE);
const pack = packOf({ kinds: [ruleOf('cpap-kx')] });

async function signed(): Promise<string> {
  const made = await makeKey('a long passphrase for one test only', '2026-11-20T08:00:00Z');
  if (made.refusal) throw new Error(made.refusal.reason);
  return sealEnvelope(payloadOf(pack), [made.signer]);
}

test('the signed file, YAML and JSON say the same', async () => {
  for (const text of [await signed(), writePackFile(pack), JSON.stringify(pack)])
    expect(await open(text)).toEqual({ pack });
});

describe('refused, with the reason', () => {
  test('a file that is too large is not read', async () => {
    const large = {
      size: LARGEST_FILE + 1,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    expect(await openSource(large, ENGINE)).toMatchObject({
      why: expect.stringMatching(/8\.1 MB; a pack has at most 8/),
    });
  });

  test('what was changed after it was signed', async () => {
    const envelope = JSON.parse(await signed());
    const other = { ...pack, manifest: { ...pack.manifest, title: 'Another' } };
    envelope.payload = btoa(JSON.stringify(other));
    expect(await open(JSON.stringify(envelope))).toMatchObject({
      why: expect.stringMatching(/changed after/),
    });
  });

  test.each([
    ['a claim file', '{"lines":[]}', /no pack of rules/],
    ['a table', 'code,name\nE0601,CPAP\n', /no pack of rules/],
    ['an invite', '{"format":1,"kind":"box24-invite"}', /an invite/],
  ])('%s', async (_, text, why) => {
    expect(await open(text)).toMatchObject({ why: expect.stringMatching(why), faults: [] });
  });

  test('a compressed file', async () => {
    expect(await openSource(new Blob([new Uint8Array([0x1f, 0x8b, 0xff, 0xff])]), ENGINE)).toMatchObject({
      why: expect.stringMatching(/compressed/),
    });
  });

  test('faults at their places: by line in YAML, by name in JSON', async () => {
    const wrong = { ...pack, content: { kinds: [{ ...ruleOf('cpap-kx'), severity: 'bad' }] } };
    const yaml = writePackFile(wrong as unknown as typeof pack);
    expect(await open(yaml)).toMatchObject({
      faults: [expect.stringMatching(/^line \d+, column \d+, content\.kinds\[0\]\.severity: /)],
    });
    expect(await open(JSON.stringify(wrong))).toMatchObject({
      faults: [expect.stringMatching(/^content\.kinds\[0\]\.severity: /)],
    });
    expect(await open('manifest:\n  id: "hill')).toMatchObject({
      faults: [expect.stringMatching(/^line \d/)],
    });
  });

  test('what only a newer Box24 understands', async () => {
    expect(await open(JSON.stringify(packOf({}, { minimumEngine: '9.0.0' })))).toMatchObject({
      why: expect.stringMatching(/needs Box24 9\.0\.0/),
    });
  });
});
