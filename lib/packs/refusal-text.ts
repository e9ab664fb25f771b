import { packFileText } from '../texts/pack-file-text.ts';
import type { FeedProblem, FeedRefusal, FeedSaid } from './feed-types.ts';
import type { InviteRefusal } from './invite-types.ts';
import type { BackupRefusal } from './key-backup.ts';
import type { KeyRefusal } from './keys.ts';
import type { PlaceFault, Refusal } from './refusal.ts';

/** Refusals as sentences in the language that is spoken: what, where, and what to do. */

const MEGABYTE = 1024 * 1024;
/** A moment as people read it: day and time in UTC. */
const moment = (text: string): string => text.replace('T', ' ').replace(/:\d\dZ$/, ' UTC');
const megabytes = (bytes: number): string => (Math.ceil((bytes / MEGABYTE) * 10) / 10).toString();
const where = (place: string): string => (place === '' ? '' : packFileText('fault.at', { place }));

/** Why a pack is not taken. Faults inside it are `faultTexts`. */
export function refusalText(refusal: Refusal | FeedRefusal): string {
  switch (refusal.reason) {
    case 'too-big':
      return packFileText('refused.too-big', {
        size: megabytes(refusal.bytes),
        most: megabytes(refusal.most),
      });
    case 'not-an-envelope':
      return packFileText('refused.not-an-envelope', {
        place: where(refusal.fault.place),
        fault: refusal.fault.reason,
      });
    case 'compressed':
      return packFileText('refused.compressed', refusal);
    case 'wrong-type':
      return packFileText('refused.wrong-type', refusal);
    case 'wrong-key':
      return packFileText('refused.wrong-key', refusal);
    case 'bad-content':
      return packFileText('refused.bad-content', refusal);
    case 'too-new-format':
      return packFileText('refused.too-new-format', refusal);
    case 'engine-too-old':
      return packFileText('refused.engine-too-old', refusal);
    case 'already-installed':
      return packFileText('refused.already-installed', refusal);
    case 'older-than-installed':
      return packFileText('refused.older-than-installed', refusal);
    case 'same-version-other-content':
      return packFileText('refused.same-version-other-content', refusal);
    case 'expired':
      return packFileText('refused.expired', { expires: moment(refusal.expires) });
    case 'clock-set-back':
      return packFileText('refused.clock-set-back', {
        made: moment(refusal.made),
        now: moment(refusal.now),
      });
    case 'feed-rules':
      return packFileText('refused.feed-rules', refusal);
    case 'wrong-pack':
      return packFileText('refused.wrong-pack', refusal);
    case 'other-version':
      return packFileText('refused.other-version', refusal);
    default:
      return packFileText(`refused.${refusal.reason}`);
  }
}

/** The faults of a refusal that has some, place by place. */
export function faultTexts(refusal: Refusal | FeedRefusal): string[] {
  if (refusal.reason !== 'bad-content') return [];
  const told = refusal.faults.map(faultText);
  const more = refusal.count - told.length;
  return more > 0 ? [...told, packFileText('fault.more', { count: more })] : told;
}

const faultText = ({ place, reason }: PlaceFault): string =>
  place === '' ? reason : packFileText('fault.place', { place, reason });

/** Why a key was not made, or its backup not opened. */
export function keyRefusalText(refusal: KeyRefusal | BackupRefusal): string {
  switch (refusal.reason) {
    case 'weak-passphrase':
      return refusal.weak === 'short'
        ? packFileText('key.weak.short', refusal)
        : packFileText(`key.weak.${refusal.weak}`);
    case 'not-a-backup':
      return packFileText('key.not-a-backup', {
        place: where(refusal.fault.place),
        fault: refusal.fault.reason,
      });
    default:
      return packFileText(`key.${refusal.reason}`);
  }
}

/** Why an invite is not taken. */
export function inviteRefusalText(refusal: InviteRefusal): string {
  if (refusal.reason === 'too-new') return packFileText('invite.too-new', refusal);
  if (refusal.reason !== 'faults') return packFileText(`invite.${refusal.reason}`);
  const [fault] = refusal.faults;
  return packFileText('invite.faults', { place: fault?.place ?? '', fault: fault?.reason ?? '' });
}

/** What came of a look at a feed. */
export function feedText(said: FeedSaid): string {
  switch (said.said) {
    case 'problem':
      return feedProblemText(said.problem);
    case 'refused':
      return packFileText('feed.refused', { version: said.version, why: refusalText(said.refusal) });
    case 'installed':
      return packFileText('feed.installed', said);
    case 'stays':
      return packFileText('feed.stays', said);
    default:
      return packFileText(`feed.${said.said}`);
  }
}

/** What is wrong with a feed's answer. */
function feedProblemText(problem: FeedProblem): string {
  switch (problem.reason) {
    case 'server':
      return packFileText('feed.server', problem);
    case 'missing':
      return packFileText('feed.missing', problem);
    case 'forbidden':
      return packFileText('feed.forbidden', problem);
    case 'odd-status':
      return packFileText('feed.odd-status', problem);
    case 'too-new':
      return packFileText('feed.too-new', problem);
    case 'went-back':
      return packFileText('feed.went-back', problem);
    case 'not-an-index':
      return packFileText('feed.not-an-index', {
        place: problem.fault.place,
        fault: problem.fault.reason,
      });
    default:
      return packFileText(`feed.${problem.reason}`);
  }
}
