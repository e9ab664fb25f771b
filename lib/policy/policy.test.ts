import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTING_SHAPES } from '../settings/settings.ts';
import { POLICY_NAMES, readPolicy } from './policy.ts';
import { teamsOf } from './teams.ts';

const KEY = 'A'.repeat(43);
const OTHER_KEY = `${'A'.repeat(42)}E`;
const feed = { pack: 'hill-team', key: KEY, address: 'https://rules.example.com' };
const pack = { pack: 'hill-team', key: KEY, envelope: '{}' };
const placesOf = (raw: Parameters<typeof readPolicy>[0]) => readPolicy(raw).faults.map(({ place }) => place);

test('no policy decides nothing', () => {
  expect(readPolicy({})).toEqual({
    isSet: false,
    policy: { memory: 'allowed', packs: [], feeds: [], lockedSettings: {}, forcedPortals: [] },
    faults: [],
  });
});

test('all of it is read, with what may be left out', () => {
  const { isSet, policy, faults } = readPolicy({
    memory: 'forbidden',
    packs: [pack],
    feeds: [feed],
    lockedSettings: { rulesOff: [], records: { on: true, months: 12 } },
    forcedPortals: ['portal.example.com', '*.payer.example.com'],
  });
  expect(faults).toEqual([]);
  expect(isSet).toBe(true);
  expect(policy).toMatchObject({
    memory: 'forbidden',
    packs: [pack],
    feeds: [{ title: 'hill-team', channel: 'all', portals: [] }],
    lockedSettings: { rulesOff: [], records: { on: true, months: 12 } },
    forcedPortals: ['portal.example.com', '*.payer.example.com'],
  });
});

test('what is wrong is named with its place, and the rest holds', () => {
  const { policy, faults } = readPolicy({
    feeds: [
      feed,
      { ...feed, address: 'http://rules.example.com' },
      'https://rules.example.com',
      { ...feed, pack: 'dale', counts: 'ftp://x' },
    ],
    forcedPortals: ['portal.example.com', '*.com'],
    lockedSettings: { rulesOff: 'none', language: 'es', colour: 'red' },
    feed: [],
  });
  expect(faults.map(({ place }) => place)).toEqual([
    'feed',
    'feeds[1].address',
    'feeds[2]',
    'feeds[3].counts',
    'lockedSettings.rulesOff',
    'lockedSettings.colour',
    'forcedPortals[1]',
  ]);
  expect(faults.filter(({ reason }) => reason === '')).toEqual([]);
  expect(policy.feeds).toHaveLength(1);
  expect(policy.forcedPortals).toEqual(['portal.example.com']);
  expect(policy.lockedSettings).toEqual({ language: 'es' });
});

test('a value that cannot be read never lets more be kept', () => {
  for (const memory of ['forbiden', false, null, {}])
    expect(readPolicy({ memory })).toMatchObject({
      policy: { memory: 'forbidden' },
      faults: [{ place: 'memory' }],
    });
});

test('of a pack that is named twice the first counts, and its key is the same on all ways', () => {
  const again = { ...feed, address: 'https://other.example.com' };
  expect(placesOf({ feeds: [feed, again] })).toEqual(['feeds[1].pack']);
  expect(readPolicy({ feeds: [feed, again] }).policy.feeds).toMatchObject([feed]);
  const other = { ...pack, key: OTHER_KEY };
  expect(readPolicy({ feeds: [feed], packs: [other] }).policy).toMatchObject({ feeds: [feed], packs: [] });
  expect(readPolicy({ feeds: [feed], packs: [other] }).faults).toEqual([
    { place: 'packs', reason: 'gives hill-team another key than its feed' },
  ]);
});

test('a feed may name where counts go', () => {
  const counts = 'https://rules.example.com/counts';
  const { policy, faults } = readPolicy({ feeds: [{ ...feed, counts }] });
  expect(faults).toEqual([]);
  expect(teamsOf(policy)).toMatchObject([{ pack: 'hill-team', counts }]);
});

test('a team is named by its feed, or by a pack alone', () => {
  const { policy } = readPolicy({ feeds: [feed], packs: [pack, { ...pack, pack: 'valley-team' }] });
  expect(teamsOf(policy)).toMatchObject([
    { pack: 'hill-team', address: feed.address },
    { pack: 'valley-team', key: KEY, channel: 'all' },
  ]);
});

test('the schema that browsers read names every policy and every setting, and forbids no value that Box24 names itself', () => {
  const file = readFileSync('public/managed_schema.json', 'utf8');
  const { properties } = JSON.parse(file);
  expect(Object.keys(properties).toSorted()).toEqual(POLICY_NAMES.toSorted());
  expect(Object.keys(properties.lockedSettings.properties).toSorted()).toEqual(
    Object.keys(SETTING_SHAPES).toSorted(),
  );
  // A browser drops a value that its schema forbids without a word: what was to be forbidden would be allowed.
  expect(file).not.toMatch(/"(enum|pattern|minimum|maximum|required)"/);
});

test('the examples of the docs are read without a fault', () => {
  const blocks = readFileSync('docs/policy.md', 'utf8').matchAll(/```json\n([^`]*)```/g);
  const [chrome, firefox] = [...blocks].map(([, json = '']) => JSON.parse(json));
  for (const raw of [
    chrome['3rdparty'].extensions.ID,
    firefox.policies['3rdparty'].Extensions['box24@box24.example'],
  ])
    expect(readPolicy(raw)).toMatchObject({ isSet: true, faults: [] });
});
