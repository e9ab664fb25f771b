import { expect, test } from 'vitest';
import { sampleKey, samplePack, sealed } from '../../test/packs/sample.ts';
import { type FeedAnswer, type FeedRequest, indexFor } from './feed.ts';
import { type BeforeLook, type FeedPorts, lookAtFeed } from './feed-look.ts';
import type { FeedTaken } from './feed-types.ts';

const FEED = { address: 'https://rules.example.com', pack: 'hill-team', channel: 'all' } as const;
const HOUR = 60 * 60_000;
const BEFORE: BeforeLook = { isStaying: false, now: 0, random: 0.5 };
const taken = (version: string) => ({ pack: 'hill-team', version, hash: '' });

async function host(version: string, take: FeedTaken = { said: 'installed', version }) {
  const pack = samplePack({ version });
  const file = await sealed(pack, await sampleKey());
  const index = await indexFor(pack.manifest, 'all', file);
  const asked: FeedRequest[] = [];
  const answers: Record<string, FeedAnswer> = {
    'all.json': {
      status: 200,
      etag: '"one"',
      bytes: new TextEncoder().encode(JSON.stringify(index)),
    },
    [index.file]: { status: 200, bytes: file },
  };
  const ports: FeedPorts = {
    async fetch(request) {
      asked.push(request);
      return answers[request.url.split('/').at(-1) ?? ''] ?? { failed: 'network' };
    },
    take: async () => take,
  };
  return { ports, asked, answers, index };
}

test('a new version is fetched and taken, and its mark is remembered', async () => {
  const { ports, asked } = await host('1.1.0');
  const { state, said } = await lookAtFeed(FEED, { ...BEFORE, taken: taken('1.0.0') }, ports);
  expect(said).toEqual({ said: 'installed', version: '1.1.0' });
  expect(state).toEqual({ etag: '"one"', failures: 0, askedAt: 0, nextAt: HOUR });
  expect(asked).toHaveLength(2);
});

test('"not modified" is asked for only by whoever has the pack and wants newer ones', async () => {
  const { ports, asked } = await host('1.1.0');
  const state = { etag: '"one"', failures: 0, askedAt: 0, nextAt: 0 };
  const looks = [
    { ...BEFORE, state, taken: taken('1.1.0') },
    { ...BEFORE, state },
    { ...BEFORE, state, taken: taken('1.0.0'), isStaying: true },
  ];
  for (const look of looks) await lookAtFeed(FEED, look, ports);
  const indexes = asked.filter(({ url }) => url.endsWith('all.json'));
  expect(indexes.map(({ headers }) => headers['If-None-Match'])).toEqual(['"one"', undefined, undefined]);
});

test('where the biller stays, nothing is fetched, and the next look sees it again', async () => {
  const { ports, asked } = await host('1.1.0');
  const { state, said } = await lookAtFeed(
    FEED,
    { ...BEFORE, taken: taken('1.0.0'), isStaying: true },
    ports,
  );
  expect(said).toEqual({ said: 'stays', version: '1.1.0' });
  expect(state.etag).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('a pack that was refused is not fetched again for a day, and the reason stays', async () => {
  const refusal = { said: 'refused', version: '1.1.0', refusal: { reason: 'wrong-channel' } } as const;
  const { ports, asked } = await host('1.1.0', refusal);
  const first = await lookAtFeed(FEED, { ...BEFORE, taken: taken('1.0.0') }, ports);
  const again = { ...BEFORE, ...first, taken: taken('1.0.0') };
  const second = await lookAtFeed(FEED, { ...again, now: HOUR }, ports);
  expect(second.said).toEqual(refusal);
  const files = () => asked.filter(({ url }) => !url.endsWith('all.json')).length;
  expect(files()).toBe(1);
  await lookAtFeed(FEED, { ...again, ...second, now: 25 * HOUR }, ports);
  expect(files()).toBe(2);
});

test('half a file is a failure that is tried again soon, with the old mark', async () => {
  const { ports, answers, index } = await host('1.1.0');
  answers[index.file] = { status: 200, bytes: new Uint8Array(10) };
  const state = { etag: '"old"', failures: 0, askedAt: 0, nextAt: 0 };
  const after = await lookAtFeed(FEED, { ...BEFORE, state, taken: taken('1.0.0') }, ports);
  expect(after.said).toEqual({ said: 'problem', problem: { reason: 'incomplete' } });
  expect(after.state).toMatchObject({ etag: '"old"', failures: 1 });
  expect(after.state.nextAt).toBeLessThan(HOUR);
});
