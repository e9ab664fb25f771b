import { expect, test } from 'vitest';
import { adopted, followedBy, isTeam, released } from './adopt.ts';
import type { FollowedTeam, KeptPack } from './database.ts';

const version = (number: string) => ({ manifest: { version: number } });
const kept = (more: object) =>
  ({ id: 'hill', from: 'file', current: version('1.2.0'), ...more }) as unknown as KeptPack;

test('a pack that comes under a policy stays on nothing, and is at its newest version', () => {
  const held = adopted(kept({ hold: {}, other: version('1.1.0') }));
  expect(held).toMatchObject({ from: 'policy', current: version('1.2.0'), other: version('1.1.0') });
  expect(held).not.toHaveProperty('hold');
  const back = adopted(kept({ hold: { until: '1.3.0' }, other: version('1.3.0') }));
  expect(back).toMatchObject({ from: 'policy', current: version('1.3.0'), other: version('1.2.0') });
});

test('what a policy lets go is the biller’s, as it came', () => {
  const pack = kept({ from: 'policy' });
  expect(released(pack, { feed: 'https://rules.example.com' }).from).toBe('feed');
  expect(released(pack, {}).from).toBe('file');
});

test('a team is named anew when anything of it differs, or the biller followed it by an invite', () => {
  const named = {
    pack: 'hill',
    title: 'Hill',
    key: 'a-key',
    channel: 'all',
    portals: ['portal.example.com'],
  } as const;
  const { pack: id, ...rest } = named;
  const team: FollowedTeam = { id, ...rest, from: 'policy', at: 1 };
  expect(isTeam(team, named)).toBe(true);
  expect(isTeam({ ...team, from: 'invite' }, named)).toBe(false);
  for (const other of [
    { title: 'Dale' },
    { key: 'b-key' },
    { channel: 'pilot' },
    { portals: [] },
    { address: 'x' },
    { counts: 'https://rules.example.com/counts' },
  ])
    expect(isTeam(team, { ...named, ...other } as Parameters<typeof isTeam>[1]), JSON.stringify(other)).toBe(
      false,
    );
});

test('a team is followed just as the policy names it now; what its feed has said stays known while it is the same one', () => {
  const address = 'https://rules.example.com';
  const named = { pack: 'hill', title: 'Hill', key: 'a-key', channel: 'all', portals: [], address } as const;
  const counts = 'https://rules.example.com/counts';
  const asking = followedBy({ ...named, counts }, undefined, 1);
  expect(asking).toMatchObject({ id: 'hill', from: 'policy', feed: address, counts });
  expect(isTeam(asking, { ...named, counts })).toBe(true);
  const heard = { ...asking, heardAt: 2 };
  const silent = followedBy(named, heard, 3);
  expect(silent).toMatchObject({ heardAt: 2, at: 3 });
  expect(silent).not.toHaveProperty('counts');
  expect(followedBy({ ...named, address: `${address}/new` }, heard, 3)).not.toHaveProperty('heardAt');
});
