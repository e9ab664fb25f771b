import { expect, test } from 'vitest';
import { sampleKey, samplePack, sealed } from '../../test/packs/sample.ts';
import { openEnvelope } from './envelope.ts';
import { inviteLink, readInvite, writeInvite } from './invite.ts';
import type { Invite } from './invite-types.ts';
import { openBackup } from './key-backup.ts';
import { keyWords, sameWords, suggestPassphrase } from './key-words.ts';
import { makeKey } from './keys.ts';
import { weaknessOf } from './passphrase.ts';

const PASSPHRASE = 'marble canoe drift lantern otter quiz';
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('a key cannot be taken out, and its backup signs as it does', async () => {
  const made = await makeKey(PASSPHRASE, '2026-11-27T09:00:00Z');
  if (made.refusal) throw new Error(made.refusal.reason);
  expect(made.signer.privateKey.extractable).toBe(false);
  const opened = await openBackup(bytesOf(made.backup), PASSPHRASE);
  if (opened.refusal) throw new Error(opened.refusal.reason);
  expect(opened.signer.privateKey.extractable).toBe(false);
  const envelope = await openEnvelope(await sealed(samplePack(), opened.signer));
  expect(envelope).toMatchObject({ signatures: [{ key: made.signer.publicKey, fits: true }] });
  const wrong = { refusal: { reason: 'wrong-passphrase' } };
  expect(await openBackup(bytesOf(made.backup), `${PASSPHRASE}s`)).toEqual(wrong);
  const { publicKey } = await sampleKey();
  expect(await openBackup(bytesOf({ ...made.backup, publicKey }), PASSPHRASE)).toEqual(wrong);
});

test('weak passphrases are refused, suggested ones are not', () => {
  expect(weaknessOf('short one')?.weak).toBe('short');
  expect(weaknessOf('abababababababab')?.weak).toBe('repeats');
  expect(weaknessOf('abcdefghijklmnopq')?.weak).toBe('sequence');
  expect(weaknessOf('Password-2026-11!')?.weak).toBe('common');
  expect(weaknessOf(suggestPassphrase())).toBeUndefined();
});

test('a key has four words, always the same, and another key has others', async () => {
  const [one, other] = await Promise.all([sampleKey(), sampleKey()]);
  const words = await keyWords(one.publicKey);
  expect(words).toHaveLength(4);
  expect(await keyWords(one.publicKey)).toEqual(words);
  expect(await keyWords(other.publicKey)).not.toEqual(words);
  expect(sameWords(` ${words.join('  ').toUpperCase()}`, words)).toBe(true);
});

test('an invite comes through a link and a file, and one that was cut is told', async () => {
  const { publicKey: key } = await sampleKey();
  const invite: Invite = {
    format: 1,
    kind: 'box24-invite',
    pack: 'hill-team',
    title: 'Hill Medical',
    key,
    channel: 'all',
    feed: 'https://rules.example.com/box24',
    portals: ['*.example.com'],
    counts: 'https://rules.example.com/counts',
  };
  const link = inviteLink(invite, 'https://intranet.example.com/box24');
  expect(readInvite(link)).toEqual({ invite });
  expect(readInvite(writeInvite(invite))).toEqual({ invite });
  expect(readInvite(link.slice(0, -9)).refusal?.reason).toBe('cut');
  expect(readInvite('https://example.com').refusal?.reason).toBe('none');
  for (const odd of [
    { feed: 'http://rules.example.com' },
    { counts: 'http://rules.example.com' },
    { portals: ['*.com'] },
    { title: 'a\u202eb' },
  ])
    expect(readInvite(JSON.stringify({ ...invite, ...odd })).refusal?.reason, JSON.stringify(odd)).toBe(
      'faults',
    );
});
