import { afterAll, describe, expect, test } from 'vitest';
import { speakIn } from '../texts/languages.ts';
import type { FeedProblem, FeedRefusal, FeedSaid } from './feed-types.ts';
import type { InviteRefusal } from './invite-types.ts';
import type { BackupRefusal } from './key-backup.ts';
import type { KeyRefusal } from './keys.ts';
import type { Refusal } from './refusal.ts';
import { faultTexts, feedText, inviteRefusalText, keyRefusalText, refusalText } from './refusal-text.ts';

const fault = { place: 'content.kinds[3]', reason: 'has no code' };
const NOON = '2026-11-20T12:00:00Z';

const REFUSALS: { readonly [Reason in (Refusal | FeedRefusal)['reason']]: Refusal | FeedRefusal } = {
  'too-big': { reason: 'too-big', bytes: 9_000_000, most: 8_388_608 },
  compressed: { reason: 'compressed', archive: 'zip' },
  'not-an-envelope': { reason: 'not-an-envelope', fault },
  'wrong-type': { reason: 'wrong-type', found: 'text/plain' },
  'no-ed25519': { reason: 'no-ed25519' },
  tampered: { reason: 'tampered', key: 'a-key' },
  'revoked-key': { reason: 'revoked-key', key: 'a-key' },
  'unknown-key': { reason: 'unknown-key', key: 'a-key' },
  'wrong-key': { reason: 'wrong-key', key: 'a-key', pack: 'hill-team' },
  'bad-content': { reason: 'bad-content', faults: [fault], count: 3 },
  'too-new-format': { reason: 'too-new-format', format: '2' },
  'engine-too-old': { reason: 'engine-too-old', needs: '9.0.0', engine: '0.1.0' },
  'already-installed': { reason: 'already-installed', pack: 'hill-team', version: '1.0.0' },
  'older-than-installed': {
    reason: 'older-than-installed',
    pack: 'hill-team',
    version: '1.0.0',
    installed: '1.1.0',
  },
  'same-version-other-content': {
    reason: 'same-version-other-content',
    pack: 'hill-team',
    version: '1.0.0',
  },
  expired: { reason: 'expired', expires: NOON },
  'clock-set-back': { reason: 'clock-set-back', made: NOON, now: NOON },
  'feed-rules': { reason: 'feed-rules', count: 2 },
  'wrong-pack': { reason: 'wrong-pack', pack: 'hill-team', found: 'valley-team' },
  'wrong-channel': { reason: 'wrong-channel' },
  'other-version': { reason: 'other-version', announced: '1.1.0', version: '1.0.0' },
  managed: { reason: 'managed' },
};

const PROBLEMS: { readonly [Reason in FeedProblem['reason']]: FeedProblem } = {
  'no-answer': { reason: 'no-answer' },
  server: { reason: 'server', status: 500 },
  missing: { reason: 'missing', status: 404 },
  forbidden: { reason: 'forbidden', status: 403 },
  'odd-status': { reason: 'odd-status', status: 302 },
  'web-page': { reason: 'web-page' },
  'too-big': { reason: 'too-big' },
  'not-an-index': { reason: 'not-an-index', fault },
  'too-new': { reason: 'too-new', format: '2' },
  'went-back': { reason: 'went-back', version: '1.0.0', installed: '1.1.0' },
  incomplete: { reason: 'incomplete' },
};

const KEYS: readonly (KeyRefusal | BackupRefusal)[] = [
  { reason: 'no-ed25519' },
  { reason: 'weak-passphrase', weak: 'short', least: 16 },
  { reason: 'weak-passphrase', weak: 'common' },
  { reason: 'weak-passphrase', weak: 'repeats' },
  { reason: 'weak-passphrase', weak: 'sequence' },
  { reason: 'not-a-backup', fault },
  { reason: 'wrong-passphrase' },
];

const INVITES: readonly InviteRefusal[] = [
  { reason: 'too-big' },
  { reason: 'none' },
  { reason: 'cut' },
  { reason: 'too-new', format: '2' },
  { reason: 'faults', faults: [fault] },
  { reason: 'revoked-key' },
  { reason: 'managed' },
];

const SAID: readonly FeedSaid[] = [
  { said: 'up-to-date' },
  { said: 'held' },
  { said: 'no-access' },
  { said: 'not-kept' },
  { said: 'stays', version: '1.1.0' },
  { said: 'installed', version: '1.1.0' },
  { said: 'refused', refusal: { reason: 'wrong-channel' }, version: '1.1.0' },
];

afterAll(() => speakIn('en'));

describe.each(['en', 'es'])('in %s', (language) => {
  test('every refusal is a sentence of its own, with its values', async () => {
    await speakIn(language);
    const sentences = [
      ...Object.values(REFUSALS).map(refusalText),
      ...Object.values(PROBLEMS).map((problem) => feedText({ said: 'problem', problem })),
      ...SAID.map(feedText),
      ...KEYS.map(keyRefusalText),
      ...INVITES.map(inviteRefusalText),
    ];
    expect(
      sentences.filter((text) => !/^[“"“]?[\p{L}].*[.]$/su.test(text) || /[{}]|undefined/.test(text)),
    ).toEqual([]);
  });

  test('faults inside a pack have their places, and what is not listed is counted', async () => {
    await speakIn(language);
    const [first, more] = faultTexts(REFUSALS['bad-content']);
    expect(first).toContain('content.kinds[3]');
    expect(more).toContain('2');
    expect(faultTexts(REFUSALS.expired)).toEqual([]);
  });
});
