/** One working day of a feed: how often its host is asked, by how many at once, and when everybody has what was published. */
import { type FeedAnswer, type FeedRequest, indexFor, indexRequest } from '../../lib/packs/feed.ts';
import { packOf, ruleOf } from '../../lib/packs/test-pack.ts';
import { Random } from '../fuzz/random.ts';
import { sampleKey, sealed } from '../packs/sample.ts';
import { FeedClient } from './client.ts';
import { type FeedHost, type HostTally, startFeedHost } from './feed-host.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MIDNIGHT = Date.UTC(2026, 10, 27);
const at = (hours: number, minutes = 0) => MIDNIGHT + hours * HOUR + minutes * MINUTE;

/** What happens that day. */
const PUBLISHED = at(10);
const DOWN = { from: at(13), until: at(14) };
/** A team's pack of some size. */
const RULES = 200;
const ID = 'hill-team';
/** Requests that are under way at the same time; those of one simulated second. */
const AT_ONCE = 32;

export interface FeedDay {
  readonly clients: number;
  /** Those of them whose requests were made. */
  readonly real: number;
  readonly requests: number;
  /** Bytes of what was published, as it travels. */
  readonly index: number;
  readonly pack: number;
  /** What the host saw of the clients whose requests were made. */
  readonly host: HostTally;
  /** Requests in the busiest simulated second: of the whole day, and of the hour after the host came back. */
  readonly peak: number;
  readonly peakAfterDown: number;
  readonly peakAt: string;
  /** Minutes from the publication until such a share of the clients had it. */
  readonly half: number;
  readonly most: number;
  readonly all: number;
  /** Clients that had it when their browser closed. */
  readonly reached: number;
  /** Minutes from the host's return until everybody had heard it again. */
  readonly heardAgain: number;
}

/**
 * Plays the day. Time is simulated, second by second. The requests of every so manieth client are made; to those of the others the
 * host would say what it said to the same question before, and that is their answer.
 * @param clients each with a browser that starts round nine and closes round five
 * @param every 1: all requests are made
 * @param seed of chance: the same number plays the same day
 */
export async function playFeedDay(clients: number, every: number, seed: number): Promise<FeedDay> {
  const random = new Random(seed);
  const host = await startFeedHost();
  try {
    const old = await publishAt(host, '1.4.0', random);
    const all = Array.from({ length: clients }, () => newClient(host.origin, old, random));
    const due = new Map<number, FeedClient[]>();
    const put = (client: FeedClient, when: number) => {
      const second = Math.ceil(when / SECOND);
      if (when < client.closes) due.set(second, [...(due.get(second) ?? []), client]);
    };
    const real = new Set(all.filter((_, number) => number % every === 0));
    for (const client of all) put(client, client.firstAt());

    const said = new Map<string, Promise<FeedAnswer>>();
    const perSecond = new Map<number, number>();
    const tookAt: number[] = [];
    const heardAt = new Map<FeedClient, number>();
    let published = old;
    for (let second = at(8) / SECOND; second < at(19) / SECOND; second++) {
      const now = second * SECOND;
      if (now === PUBLISHED) {
        published = await publishAt(host, '1.5.0', random);
        said.clear();
      }
      const isDown = now >= DOWN.from && now < DOWN.until;
      if (host.isDown !== isDown) said.clear();
      host.isDown = isDown;
      const ask = async (request: FeedRequest, isReal: boolean) => {
        perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
        const question = JSON.stringify(request);
        const known = isReal ? undefined : said.get(question);
        const answer = known ?? fetchAnswer(request);
        said.set(question, answer);
        return answer;
      };
      const waiting = due.get(second) ?? [];
      due.delete(second);
      for (let from = 0; from < waiting.length; from += AT_ONCE)
        await Promise.all(
          waiting.slice(from, from + AT_ONCE).map(async (client) => {
            const before = client.version;
            const next = await client.look(now, (request) => ask(request, real.has(client)));
            if (client.version !== before) tookAt.push(now);
            if (now >= DOWN.until && !heardAt.has(client)) heardAt.set(client, now);
            put(client, next);
          }),
        );
    }

    const [peakSecond, peak] = [...perSecond].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
    const afterDown = [...perSecond].filter(
      ([second]) => second * SECOND >= DOWN.until && second * SECOND < DOWN.until + HOUR,
    );
    const minutesUntil = (share: number) =>
      ((tookAt[Math.ceil(clients * share) - 1] ?? Number.POSITIVE_INFINITY) - PUBLISHED) / MINUTE;
    return {
      clients,
      real: real.size,
      requests: [...perSecond.values()].reduce((sum, count) => sum + count, 0),
      index: published.index,
      pack: published.pack,
      host: host.tally(),
      peak,
      peakAt: new Date(peakSecond * SECOND).toISOString().slice(11, 16),
      peakAfterDown: Math.max(0, ...afterDown.map(([, count]) => count)),
      half: minutesUntil(0.5),
      most: minutesUntil(0.95),
      all: minutesUntil(1),
      reached: tookAt.length,
      heardAgain: (Math.max(...heardAt.values()) - DOWN.until) / MINUTE,
    };
  } finally {
    await host.close();
  }
}

interface Published {
  readonly version: string;
  readonly etag: string;
  readonly hash: string;
  readonly index: number;
  readonly pack: number;
}

/** Puts a version of the team's pack and the index that names it on the host. */
async function publishAt(host: FeedHost, version: string, random: Random): Promise<Published> {
  const code = () => `E${String(random.below(10_000)).padStart(4, '0')}`;
  const kinds = Array.from({ length: RULES }, (_, number) =>
    // Ten codes each, by chance: what repeats itself would travel lighter than any real pack.
    ruleOf(`expects-kx-${number}`, { codes: { list: Array.from({ length: 10 }, code) } }),
  );
  const pack = packOf({ kinds }, { id: ID, version });
  const file = await sealed(pack, await sampleKey());
  const index = await indexFor(pack.manifest, 'all', file);
  const packBytes = host.publish(index.file, file);
  const indexBytes = host.publish('all.json', JSON.stringify(index, undefined, 2));
  const answer = await fetchAnswer(indexRequest({ address: host.origin, pack: ID, channel: 'all' }));
  const etag = (!answer.failed && answer.etag) || '';
  return { version, etag, hash: index.sha256, index: indexBytes, pack: packBytes };
}

/** A biller who had the version of the day before when the browser was closed, with the next question still to come. */
function newClient(origin: string, { etag, version, hash }: Published, random: Random): FeedClient {
  // Round nine and five: the sum of four chances is a hill of half an hour to each side.
  const hill = () => (random.next() + random.next() + random.next() + random.next() - 2) * (HOUR / 4);
  const yesterday = at(17) - 24 * HOUR + random.next() * HOUR;
  return new FeedClient(
    { address: origin, pack: ID, channel: 'all' },
    { opens: at(9) + hill(), closes: at(17) + hill() },
    {
      state: { etag, failures: 0, askedAt: yesterday - HOUR, nextAt: yesterday },
      taken: { pack: ID, version, hash },
    },
    () => random.next(),
  );
}

/** As the browser fetches; the loopback never takes as long as the limits of a request. */
async function fetchAnswer({ url, headers }: FeedRequest): Promise<FeedAnswer> {
  try {
    const response = await fetch(url, { headers, redirect: 'error' });
    const etag = response.headers.get('etag');
    const contentType = response.headers.get('content-type');
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      bytes,
      ...(etag !== null && { etag }),
      ...(contentType !== null && { contentType }),
    };
  } catch {
    return { failed: 'network' };
  }
}
