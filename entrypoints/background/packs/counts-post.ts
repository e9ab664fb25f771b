import { browser } from 'wxt/browser';
import { daysLater } from '../../../lib/feedback/counts/weeks.ts';
import { dayOf } from '../../../lib/memory/record-search.ts';
import type { CountsOfTeam } from '../../../lib/messages/pack-types.ts';
import {
  afterFailure,
  afterSent,
  countsFileName,
  postProblem,
  postRequest,
  whenToPost,
} from '../../../lib/packs/counts-post.ts';
import type { FeedAnswer } from '../../../lib/packs/feed.ts';
import { hostPattern } from '../../../lib/packs/invite.ts';
import { countsFiles } from '../counts.ts';
import { knownSettings } from '../settings.ts';
import { type FollowedTeam, type KeptPost, packDatabase } from './database.ts';
import { putFile } from './fetch.ts';
import { tellPackNews } from './judging.ts';
import { readTeams } from './store.ts';

/** Sends counts to the teams that asked for them and whose biller wants it, a file for each week that is over. */

const ALARM = 'packs-counts';
/** The browser may end the worker in the middle of a file: it is woken for another attempt. */
const AGAIN_MS = 5 * 60_000;
/** What was sent is kept as long as the counts themselves. */
const KEPT_DAYS = 26 * 7;

type Wanting = FollowedTeam & { readonly counts: string };

let last: Promise<unknown> = Promise.resolve();

/** One attempt after the other: two at once would send a week twice. */
function inTurn<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  const next = last.then(step);
  last = next.catch(() => undefined);
  return next;
}

/** Keeps to the times at which counts go, and sends those that the browser held back once it allows their host. */
export function followPosts(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void inTurn(sendDue).catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void inTurn(sendWaiting).catch(() => undefined));
  void inTurn(wake).catch(() => undefined);
}

/**
 * Begins to send counts to a team, at once what is over, or ends that. Nobody waits for the host.
 * @throws (as a rejection) when the team asks for none, or the browser keeps nothing
 */
export async function sendCounts(id: string, on: boolean): Promise<void> {
  const team = (await wanting()).find((one) => one.id === id);
  if (!team) throw new Error(`${id} asks for no counts`);
  // The address is kept with the wish: the biller agreed to this host, and to no other one that a later invite may name.
  await packDatabase.posts.put({ id, to: team.counts, on });
  await browser.alarms.create(ALARM, { when: Date.now() + AGAIN_MS });
  void inTurn(async () => {
    await send(team);
    await tellPackNews();
    await wake();
  }).catch(() => undefined);
}

/** Forgets what a team was sent, and sends it nothing more. */
export const forgetPosts = (id: string): Promise<void> =>
  inTurn(async () => {
    await packDatabase.posts.delete(id);
    await packDatabase.sent.where('team').equals(id).delete();
    await wake();
  });

/** Forgets the files that were sent, with the counts themselves: there is nothing of those weeks left to send again. */
export const forgetSent = (): Promise<void> =>
  inTurn(async () => {
    await packDatabase.sent.clear();
    await tellPackNews();
  });

const wanting = async (): Promise<readonly Wanting[]> =>
  (await readTeams()).flatMap((team) =>
    team.counts === undefined ? [] : [{ ...team, counts: team.counts }],
  );

/** What was agreed for a team; undefined where nobody has agreed to this host. */
async function postOf({ id, counts }: Wanting): Promise<KeptPost | undefined> {
  const post = await packDatabase.posts.get(id);
  return post?.to === counts ? post : undefined;
}

async function sendDue(): Promise<void> {
  await browser.alarms.create(ALARM, { when: Date.now() + AGAIN_MS });
  for (const team of await wanting()) {
    const post = await postOf(team);
    if (!post?.on) continue;
    const now = Date.now();
    const at = whenToPost(post.state, now, Math.random());
    if (at <= now) await send(team);
    else if (post.state && at !== post.state.nextAt)
      await packDatabase.posts.update(team.id, { state: { ...post.state, nextAt: at } });
  }
  await tellPackNews();
  await wake();
}

async function sendWaiting(): Promise<void> {
  for (const team of await wanting()) {
    const post = await postOf(team);
    if (post?.on && post.said?.said === 'no-access') await send(team);
  }
  await tellPackNews();
  await wake();
}

async function wake(): Promise<void> {
  const posts = await Promise.all((await wanting()).map(postOf));
  const due = posts.flatMap((post) => (post?.on ? [post.state?.nextAt ?? 0] : []));
  if (due.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Date.now(), Math.min(...due)) });
}

/** Sends a team the weeks that are over and that it has not had, the oldest first, until one does not get through. */
async function send(team: Wanting): Promise<void> {
  const before = await postOf(team);
  if (!before?.on) return;
  const end = (said: KeptPost['said'], state: KeptPost['state']) =>
    // It may have been switched off while the host took its time.
    packDatabase.posts
      .where('id')
      .equals(team.id)
      .modify((post) => {
        if (post.on && post.to === team.counts) Object.assign(post, { said, state });
      });
  const fail = (said: KeptPost['said'], answer?: FeedAnswer) =>
    end(said, afterFailure(before.state, answer, Date.now(), Math.random()));
  if (!(await isCounting()))
    return void (await end({ said: 'nothing' }, afterSent(Date.now(), Math.random())));
  const isAllowed = await browser.permissions.contains({ origins: [hostPattern(team.counts)] });
  const files = await unsentFiles(team.id);
  for (const { week, name, text } of files) {
    if (!isAllowed) return void (await fail({ said: 'no-access' }));
    if (!(await postOf(team))?.on) return;
    const answer = await putFile(postRequest(team.counts, name, text));
    const problem = postProblem(answer);
    if (problem) return void (await fail({ said: 'problem', problem }, answer));
    await packDatabase.sent.put({ team: team.id, week, name, text, at: Date.now() });
  }
  await packDatabase.sent
    .where('week')
    .below(daysLater(dayOf(Date.now()), -KEPT_DAYS))
    .delete();
  await end({ said: files.length > 0 ? 'sent' : 'nothing' }, afterSent(Date.now(), Math.random()));
}

const isCounting = async (): Promise<boolean> => (await knownSettings()).settings.counts.on;

/** The files of the weeks that are over and that a team has not had. */
async function unsentFiles(team: string): Promise<readonly { week: string; name: string; text: string }[]> {
  const sent = new Set(
    (await packDatabase.sent.where('team').equals(team).toArray()).map(({ week }) => week),
  );
  return (await countsFiles())
    .filter(({ week }) => !sent.has(week))
    .map(({ week, id, text }) => ({ week, name: countsFileName({ week, id }), text }));
}

/** What a team asks for, whether it gets it, and the very files: those that it had, and those that go next. */
export async function countsOfTeam(id: string): Promise<CountsOfTeam | null> {
  const team = (await wanting()).find((one) => one.id === id);
  if (!team) return null;
  const post = await postOf(team);
  const said = (await isCounting()) ? post?.said : ({ said: 'not-counting' } as const);
  const sent = await packDatabase.sent.where('team').equals(id).reverse().sortBy('week');
  return {
    address: team.counts,
    on: post?.on ?? false,
    ...(post?.on && said && { said }),
    ...(post?.on && post.state && { nextAt: post.state.nextAt }),
    sent: sent.map(({ week, name, text, at }) => ({ week, name, text, at })),
    waiting: await unsentFiles(id),
  };
}
