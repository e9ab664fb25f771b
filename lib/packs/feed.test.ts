import { expect, test } from 'vitest';
import { sampleKey, samplePack, sealed } from '../../test/packs/sample.ts';
import {
  afterFile,
  afterIndex,
  type Feed,
  type FeedAnswer,
  feedRefusal,
  fileRequest,
  indexFor,
  indexRequest,
} from './feed.ts';
import { afterLook, afterStart, wasRefused } from './feed-schedule.ts';

const FEED: Feed = { address: 'https://rules.example.com/', pack: 'hill-team', channel: 'all' };
const answer = (body: string, status = 200, contentType = 'application/json'): FeedAnswer => ({
  status,
  contentType,
  bytes: new TextEncoder().encode(body),
});
const taken = (version: string) => ({ pack: 'hill-team', version, hash: '' });
const MINUTE = 60_000;

test('what there is decides what is done next', async () => {
  const pack = samplePack({ version: '1.2.0' });
  const file = await sealed(pack, await sampleKey());
  const index = await indexFor(pack.manifest, 'all', file);
  const said = (more: object = {}) => answer(JSON.stringify({ ...index, ...more }));
  expect(indexRequest(FEED, '"a"')).toMatchObject({
    url: 'https://rules.example.com/all.json',
    headers: { 'If-None-Match': '"a"' },
  });
  expect(indexRequest(FEED).headers).toEqual({});
  expect(afterIndex(said(), FEED, taken('1.1.0'))).toEqual({ next: 'fetch', index });
  expect(fileRequest(FEED, index)).toMatchObject({
    url: `https://rules.example.com/${index.file}`,
    mostBytes: file.length,
  });
  expect(afterIndex(said(), FEED, taken('1.2.0'))).toEqual({ next: 'rest', why: 'up-to-date' });
  expect(afterIndex(answer('', 304), FEED, taken('1.1.0'))).toEqual({ next: 'rest', why: 'up-to-date' });
  expect(afterIndex(said({ hold: true }), FEED, taken('1.1.0'))).toEqual({ next: 'rest', why: 'held' });
  expect(afterIndex(said(), FEED, taken('1.3.0'))).toMatchObject({ problem: { reason: 'went-back' } });
  expect(await afterFile({ status: 200, bytes: file }, index)).toEqual({ next: 'open', bytes: file });
  const half = file.slice(0, file.length / 2);
  expect(await afterFile({ status: 200, bytes: half }, index)).toMatchObject({
    problem: { reason: 'incomplete' },
  });
  expect(feedRefusal(pack, FEED, index)).toBeUndefined();
  const tree = { ...pack, content: { rules: [{}] } } as unknown as typeof pack;
  expect(feedRefusal(tree, FEED, index)).toEqual({ reason: 'feed-rules', count: 1 });
});

test.each([
  ['no-answer', { failed: 'timeout' }],
  ['server', answer('', 500)],
  ['missing', answer('', 404)],
  ['forbidden', answer('', 403)],
  ['odd-status', answer('', 302)],
  ['web-page', answer('<html>Sign in</html>', 200, 'text/plain')],
  ['web-page', answer('Sign in', 200, 'text/html; charset=utf-8')],
  ['too-big', answer('x'.repeat(10_001))],
  ['not-an-index', answer('{"format":1')],
  ['too-new', answer('{"format":2}')],
] as const)('%s is told', (reason, said) => {
  expect(afterIndex(said, FEED, undefined)).toMatchObject({ next: 'fail', problem: { reason } });
});

test('failures wait longer each time, a host may ask for more, and starts are spread', () => {
  const failed = { ended: 'failed', answer: { failed: 'network' } } as const;
  const first = afterLook(undefined, failed, 0, 1);
  const second = afterLook(first, failed, 0, 1);
  expect([first.nextAt, second.nextAt]).toEqual([5 * MINUTE, 10 * MINUTE]);
  const asked = { ...answer('', 503), retryAfter: '7200' } as FeedAnswer;
  expect(afterLook(undefined, { ended: 'failed', answer: asked }, 0, 0).nextAt).toBe(120 * MINUTE);
  const well = afterLook(second, { ended: 'well', etag: '"a"' }, 0, 0.5);
  expect(well).toEqual({ etag: '"a"', failures: 0, askedAt: 0, nextAt: 60 * MINUTE });
  expect(afterStart(well, 600 * MINUTE, 0.5)).toBe(610 * MINUTE);
  const refused = afterLook(well, { ended: 'refused', sha256: 'ab' }, 0, 0.5);
  expect([refused.etag, wasRefused(refused, 'ab', 1), wasRefused(refused, 'cd', 1)]).toEqual([
    undefined,
    true,
    false,
  ]);
});
