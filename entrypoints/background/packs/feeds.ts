import { browser } from 'wxt/browser';
import { type Feed, type FeedIndex, feedRefusal } from '../../../lib/packs/feed.ts';
import { type AfterFeedLook, lookAtFeed } from '../../../lib/packs/feed-look.ts';
import { afterStart } from '../../../lib/packs/feed-schedule.ts';
import type { FeedTaken } from '../../../lib/packs/feed-types.ts';
import { isAnswer } from '../../../lib/packs/freshness.ts';
import { hostPattern } from '../../../lib/packs/invite.ts';
import type { FollowedTeam } from './database.ts';
import { fetchAnswer } from './fetch.ts';
import { tellPackNews } from './judging.ts';
import { lookThrough, takenOf } from './look-through.ts';
import { keepTeam, readPacks, readTeams } from './store.ts';

/** Asks the feeds of the teams that are followed, each when it is due. */

const ALARM = 'packs-feeds';
/** The browser may end the worker in the middle of a look: it is woken for another one. */
const AGAIN_MS = 5 * 60_000;
/** A host that cannot be asked may be allowed meanwhile in a way that the browser does not tell. */
const NO_ACCESS_MS = 60 * 60_000;

type Following = FollowedTeam & { readonly feed: string };

let last: Promise<unknown> = Promise.resolve();

/** One thing after the other: two looks at one feed would install the same pack twice. */
function inTurn<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  const next = last.then(step);
  last = next.catch(() => undefined);
  return next;
}

/** Keeps to the times at which feeds are due, and asks those that were refused by the browser once it allows them. */
export function followFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void inTurn(askDue).catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void inTurn(askWaiting).catch(() => undefined));
  void inTurn(wake).catch(() => undefined);
}

/**
 * Asks one feed now.
 * @throws (as a rejection) when the team is not followed, or the browser keeps nothing
 */
export const askFeed = (id: string): Promise<void> =>
  inTurn(async () => {
    const team = (await following()).find((one) => one.id === id);
    if (!team) throw new Error(`no feed of ${id} is followed`);
    await look(team);
    await wake();
  });

/** Has the worker woken for the next feed that is due; once one has come or gone. */
export const feedsChanged = (): Promise<void> => inTurn(wake);

const following = async (): Promise<readonly Following[]> =>
  (await readTeams()).flatMap((team) => (team.feed === undefined ? [] : [{ ...team, feed: team.feed }]));

async function askDue(): Promise<void> {
  await browser.alarms.create(ALARM, { when: Date.now() + AGAIN_MS });
  for (const team of await following()) {
    const now = Date.now();
    const at = afterStart(team.state, now, Math.random());
    // What goes wrong with one feed keeps no other waiting.
    if (at <= now) await look(team).catch(() => undefined);
    else if (team.state && at !== team.state.nextAt)
      await keepTeam({ ...team, state: { ...team.state, nextAt: at } });
  }
  await wake();
}

async function askWaiting(): Promise<void> {
  for (const team of await following())
    if (team.said?.said === 'no-access' && (await mayAsk(team.feed))) await look(team);
  await wake();
}

async function wake(): Promise<void> {
  const due = (await following()).map(({ state }) => state?.nextAt ?? 0);
  if (due.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Date.now(), Math.min(...due)) });
}

const mayAsk = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] });

async function look(team: Following): Promise<void> {
  const { state, said } = await lookOnceAt(team);
  const now = Date.now();
  // It may have been followed no more, or otherwise, while its host took its time.
  const present = (await readTeams()).find(({ id }) => id === team.id);
  if (present?.feed !== team.feed || present.channel !== team.channel) return;
  await keepTeam({ ...present, state, said, ...(isAnswer(said) && { heardAt: now }) });
  await tellPackNews();
}

async function lookOnceAt(team: Following): Promise<AfterFeedLook> {
  const now = Date.now();
  const feed: Feed = { address: team.feed, pack: team.id, channel: team.channel };
  const isAllowed = await mayAsk(team.feed);
  const refused: AfterFeedLook = {
    said: { said: 'no-access' },
    state: { failures: 0, askedAt: now, nextAt: now + NO_ACCESS_MS },
  };
  // What a policy names is asked all the same: a host may let everybody read it.
  if (!isAllowed && team.from === 'invite') return refused;
  const kept = (await readPacks()).find(({ id }) => id === team.id);
  const taken = kept && (await takenOf(kept));
  const after = await lookAtFeed(
    feed,
    {
      ...(team.state && { state: team.state }),
      ...(team.said && { said: team.said }),
      ...(taken && { taken }),
      isStaying: kept?.hold !== undefined && kept.hold.until === undefined,
      now,
      random: Math.random(),
    },
    { fetch: fetchAnswer, take: (bytes, index) => take(bytes, index, team, feed) },
  );
  const isUnheard = after.said.said === 'problem' && after.said.problem.reason === 'no-answer';
  return isUnheard && !isAllowed ? refused : after;
}

async function take(
  bytes: Uint8Array<ArrayBuffer>,
  index: FeedIndex,
  team: FollowedTeam,
  feed: Feed,
): Promise<FeedTaken> {
  const { version } = index;
  const way = {
    from: team.from === 'policy' ? ('policy' as const) : ('feed' as const),
    refuses: (pack: Parameters<typeof feedRefusal>[0]) => feedRefusal(pack, feed, index),
  };
  const found = await lookThrough(bytes, way, () => undefined);
  if ('refusal' in found)
    return found.refusal.reason === 'already-installed'
      ? { said: 'up-to-date' }
      : { said: 'refused', refusal: found.refusal, version };
  return found.install().then(
    (): FeedTaken => ({ said: 'installed', version }),
    (): FeedTaken => ({ said: 'not-kept' }),
  );
}
