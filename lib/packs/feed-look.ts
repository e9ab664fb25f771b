import {
  afterFile,
  afterIndex,
  type Feed,
  type FeedAnswer,
  type FeedIndex,
  type FeedRequest,
  fileRequest,
  indexRequest,
} from './feed.ts';
import { afterLook, type FeedState, type Look, wasRefused } from './feed-schedule.ts';
import type { FeedSaid, FeedTaken } from './feed-types.ts';
import type { NewestTaken } from './open.ts';

/** One look at a feed, from the question to what is remembered. What fetches and what installs is handed in. */

/** What this computer knows of a feed before it asks. */
export interface BeforeLook {
  readonly state?: FeedState;
  /** What came of the look before. */
  readonly said?: FeedSaid;
  /** The newest version of the pack that this computer has taken and can still read. */
  readonly taken?: NewestTaken;
  /** The biller stays on the version that is there. */
  readonly isStaying: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 up to 1. */
  readonly random: number;
}

export interface FeedPorts {
  /** Fetches; never throws. */
  fetch(request: FeedRequest): Promise<FeedAnswer>;
  /** Looks a pack through and installs it where nothing speaks against it. */
  take(bytes: Uint8Array<ArrayBuffer>, index: FeedIndex): Promise<FeedTaken>;
}

export interface AfterFeedLook {
  readonly state: FeedState;
  readonly said: FeedSaid;
}

/** Asks a feed what there is, and takes it. */
export async function lookAtFeed(feed: Feed, before: BeforeLook, ports: FeedPorts): Promise<AfterFeedLook> {
  const { state, taken, isStaying, now, random } = before;
  // "Not modified" is an answer only for whoever has what was there before, and wants what is there now.
  const known = taken && !isStaying ? state?.etag : undefined;
  const ended = (said: FeedSaid, look: Look): AfterFeedLook => ({
    state: afterLook(state, look, now, random),
    said,
  });
  const answer = await ports.fetch(indexRequest(feed, known));
  const etag = answer.failed ? undefined : (answer.etag ?? (answer.status === 304 ? known : undefined));
  const well: Look = { ended: 'well', ...(etag !== undefined && { etag }) };
  const next = afterIndex(answer, feed, taken);
  if (next.next === 'fail')
    return ended({ said: 'problem', problem: next.problem }, { ended: 'failed', answer });
  if (next.next === 'rest') return ended({ said: next.why }, well);
  const { index } = next;
  if (isStaying) return ended({ said: 'stays', version: index.version }, { ended: 'well' });
  if (before.said?.said === 'refused' && state?.refused && wasRefused(state, index.sha256, now)) {
    const after = ended(before.said, { ended: 'well' });
    return { ...after, state: { ...after.state, refused: state.refused } };
  }
  const file = await ports.fetch(fileRequest(feed, index));
  const got = await afterFile(file, index);
  if (got.next === 'fail')
    return ended({ said: 'problem', problem: got.problem }, { ended: 'failed', answer: file });
  const said = await ports.take(got.bytes, index);
  if (said.said === 'refused') return ended(said, { ended: 'refused', sha256: index.sha256 });
  return ended(said, said.said === 'not-kept' ? { ended: 'failed', answer: file } : well);
}
