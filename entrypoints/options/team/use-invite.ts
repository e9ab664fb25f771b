import { useCallback, useState } from 'react';
import { browser } from 'wxt/browser';
import { fetchSites } from '../../../components/use-sites.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { InviteLook } from '../../../lib/messages/pack-types.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { hostPattern, portalPattern } from '../../../lib/packs/invite.ts';
import type { Invite, InviteRefusal } from '../../../lib/packs/invite-types.ts';
import { FETCH_SITES_KEY } from '../../../lib/settings/fetch-sites.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** How far an invite has come. */
export type Inviting =
  | { readonly stage: 'none' | 'differed' | 'not-kept' }
  | { readonly stage: 'refused'; readonly refusal: InviteRefusal }
  | ({ readonly stage: 'offer'; readonly text: string } & Extract<InviteLook, { invite: object }>)
  | { readonly stage: 'following'; readonly title: string }
  | { readonly stage: 'followed'; readonly title: string; readonly isDenied: boolean };

export interface InviteWay {
  readonly now: Inviting;
  /** Reads a link or the text of a file; nothing of it counts yet. */
  readonly look: (text: string) => void;
  /** The biller has confirmed it. To be called in the click itself: the browser asks for people only. */
  readonly follow: (wantsCounts: boolean) => void;
  readonly cancel: () => void;
  readonly differ: () => void;
}

/** Reads invites, and follows the team of one. */
export function useInvite(): InviteWay {
  const [now, setNow] = useState<Inviting>({ stage: 'none' });
  const look = useCallback((text: string) => {
    background('readInvite', { text }).then(
      (found) =>
        setNow(
          found.refusal
            ? { stage: 'refused', refusal: found.refusal }
            : { stage: 'offer', text, invite: found.invite, key: found.key },
        ),
      () => setNow({ stage: 'not-kept' }),
    );
  }, []);
  const follow = (wantsCounts: boolean) => {
    if (now.stage !== 'offer') return;
    const { text, invite } = now;
    const { counts, ...rest } = invite;
    const granting = askSites(wantsCounts ? { ...rest, counts } : rest);
    setNow({ stage: 'following', title: invite.title });
    void granting
      .then(async (granted) => {
        await background('followTeam', { text, counts: wantsCounts });
        return { stage: 'followed', title: invite.title, isDenied: !granted } as const;
      })
      .then(setNow, () => setNow({ stage: 'not-kept' }));
  };
  return {
    now,
    look,
    follow,
    cancel: useCallback(() => setNow({ stage: 'none' }), []),
    differ: useCallback(() => setNow({ stage: 'differed' }), []),
  };
}

/** The match patterns of the hosts that a team asks for. */
export const sitesOf = ({
  feed,
  counts,
  portals = [],
}: Partial<Pick<Invite, 'feed' | 'counts' | 'portals'>>) => {
  const watched = portals.map(portalPattern);
  const hosts = [feed, counts].flatMap((address) => (address === undefined ? [] : [hostPattern(address)]));
  return { watched, fetched: [...new Set(hosts)].filter((one) => !watched.includes(one)) };
};

/** Asks the browser once for all hosts of a team. To be called in the click itself. @returns whether all of them are granted */
export function askSites(team: Parameters<typeof sitesOf>[0]): Promise<boolean> {
  const { watched, fetched } = sitesOf(team);
  const origins = [...watched, ...fetched];
  if (origins.length === 0) return Promise.resolve(true);
  // Begun before the question, so that it is known when the answer comes that no script belongs there.
  const noting = noteFetchSites(fetched);
  const asked = browser.permissions.request({ origins }).catch(() => false);
  return noting.then(() => asked);
}

/** A site that was granted before is one in whose pages the biller wants Box24. */
async function noteFetchSites(fetched: readonly string[]): Promise<void> {
  const [{ origins = [] }, before] = [await browser.permissions.getAll(), await fetchSites()];
  const isNew = (one: string) => !before.includes(one) && !origins.includes(one);
  const more = fetched.filter(isNew);
  if (more.length > 0) await browser.storage.local.set({ [FETCH_SITES_KEY]: [...before, ...more] });
}
