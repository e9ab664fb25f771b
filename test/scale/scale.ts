/**
 * `npm run scale`: a working day of a feed with many billers, and the counts of as many on the lead's page.
 * With `--json`, standard output is one JSON document and nothing else.
 */
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { type Figure, isOver, print } from '../bench/figure.ts';
import { MOST_TASK_MS } from '../bench/tasks.ts';
import { joinCountsOf } from './counts.ts';
import { type FeedDay, playFeedDay } from './feed-day.ts';

const BILLERS = 10_000;
/** Of the simulated clients, the requests of every twentieth are made: 6,000 or so. */
const EVERY = 20;
/** Asked hourly, up to a quarter sooner or later. */
const MOST_MINUTES = 75;
/** Browsers that start together ask within 20 minutes: 8.3 a second of 10,000, each perhaps for the pack as well, and chance on top. */
const MOST_PEAK_SHARE = 1 / 300;
/** Requests of a biller: nine hours, one of them without a host and so with retries, and one for the pack. */
const MOST_REQUESTS = 15;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      clients: { type: 'string', default: String(BILLERS) },
      every: { type: 'string', default: String(EVERY) },
      seed: { type: 'string', default: '1' },
    },
  });
  const [clients, every, seed] = [values.clients, values.every, values.seed].map(Number);
  if (!isCount(clients) || !isCount(every) || !isCount(seed) || every > clients) {
    console.error(
      '--clients, --every and --seed are whole numbers from 1, and --every is no more than --clients.',
    );
    return 2;
  }
  console.error(`a working day of a feed, ${clients} billers …`);
  const day = await playFeedDay(clients, every, seed);
  console.error(`counts of ${clients} billers on the lead's page …`);
  await ensureBuilt((line) => console.error(line));
  const counts = await joinCountsOf(clients, seed);
  const figures: Figure[] = [
    ...feedFigures(day),
    {
      what: `counts of ${counts.files} billers, joined`,
      value: counts.seconds,
      unit: 's',
      how: `${counts.megabytes.toFixed(0)} MB, in a worker; ${counts.steps} steps of progress seen`,
    },
    {
      what: '  longest task of the page',
      value: counts.longest,
      unit: 'ms',
      most: MOST_TASK_MS,
      how: 'while files are joined, searched, sorted and a rule is opened',
    },
    {
      what: '  while files are handed over',
      value: counts.choosing,
      unit: 'ms',
      how: `${counts.choosingBare.toFixed(0)} ms on an empty page: the browser's own work`,
    },
  ];
  if (values.json) console.log(JSON.stringify({ day, counts, figures }, undefined, 2));
  else print(figures);
  return figures.some(isOver) ? 1 : 0;
}

const isCount = (value: number | undefined): value is number => Number.isInteger(value) && Number(value) > 0;

function feedFigures(day: FeedDay): Figure[] {
  const { clients, real, requests, host } = day;
  const answered = host.requests - host.unanswered;
  const perBiller = (bytes: number) => bytes / real / 1024;
  return [
    {
      what: 'feed: requests of a biller, a day',
      value: requests / clients,
      unit: '',
      most: MOST_REQUESTS,
      how: `${requests} of ${clients} billers; ${host.requests} of them made, by ${real} billers`,
    },
    {
      what: '  answered "not modified"',
      value: (100 * host.notModified) / answered,
      unit: '%',
      how: `of ${answered} answers; one new version that day, ${day.index} bytes of index and ${day.pack} of pack`,
    },
    {
      what: '  bytes out, a biller and day',
      value: perBiller(host.bytesOut),
      unit: 'KB',
      how: `on the wire with headers, TLS not; in ${perBiller(host.bytesIn).toFixed(1)} KB`,
    },
    {
      what: '  requests in the busiest second',
      value: day.peak,
      unit: '',
      most: Math.max(10, clients * MOST_PEAK_SHARE),
      how: `at ${day.peakAt}; after the hour without a host ${day.peakAfterDown}`,
    },
    {
      what: '  new version with all',
      value: day.all,
      unit: 'min',
      most: MOST_MINUTES,
      how: `half of them after ${day.half.toFixed(0)} min, 95 % after ${day.most.toFixed(0)}; ${day.reached} of ${clients} at closing time`,
    },
    {
      what: '  heard again after the hour',
      value: day.heardAgain,
      unit: 'min',
      how: 'until the last one: waiting doubles with each failure',
    },
  ];
}

process.exitCode = await main();
