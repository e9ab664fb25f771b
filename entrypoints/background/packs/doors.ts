import { backgroundInputs, parser } from '../../../lib/messages/background-schema.ts';
import type { Doors } from '../../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { holdPack, removePack, swapPack } from './changes.ts';
import { countsOfTeam, sendCounts } from './counts-post.ts';
import { askFeed } from './feeds.ts';
import { installedScenarios, judgingPacks } from './judging.ts';
import { judgedBy, packContents, packList } from './list.ts';
import { policyState } from './policy-teams.ts';
import { followTeam, lookAtInvite, unfollowTeam } from './teams.ts';

/** What Box24's own pages may ask about the team's packs. Files are installed by a port of their own, see `installing.ts`. */
export const packDoors: Pick<
  Doors<BackgroundApi>,
  | 'packs'
  | 'packContents'
  | 'readInvite'
  | 'followTeam'
  | 'unfollowTeam'
  | 'askFeed'
  | 'sendCounts'
  | 'countsOfTeam'
  | 'removePack'
  | 'holdPack'
  | 'swapPack'
  | 'judgedBy'
  | 'judgingPacks'
  | 'scenarios'
  | 'policy'
> = {
  packs: { from: 'own', parse: parser(backgroundInputs.packs), answer: packList },
  packContents: {
    from: 'own',
    parse: parser(backgroundInputs.packContents),
    answer: ({ id }) => packContents(id),
  },
  readInvite: {
    from: 'own',
    parse: parser(backgroundInputs.readInvite),
    answer: ({ text }) => lookAtInvite(text),
  },
  followTeam: {
    from: 'own',
    parse: parser(backgroundInputs.followTeam),
    answer: ({ text, counts }) => followTeam(text, counts),
  },
  unfollowTeam: {
    from: 'own',
    parse: parser(backgroundInputs.unfollowTeam),
    answer: ({ id }) => unfollowTeam(id),
  },
  askFeed: { from: 'own', parse: parser(backgroundInputs.askFeed), answer: ({ id }) => askFeed(id) },
  sendCounts: {
    from: 'own',
    parse: parser(backgroundInputs.sendCounts),
    answer: ({ id, on }) => sendCounts(id, on),
  },
  countsOfTeam: {
    from: 'own',
    parse: parser(backgroundInputs.countsOfTeam),
    answer: ({ id }) => countsOfTeam(id),
  },
  removePack: {
    from: 'own',
    parse: parser(backgroundInputs.removePack),
    async answer({ id }) {
      await removePack(id);
      await unfollowTeam(id);
    },
  },
  holdPack: {
    from: 'own',
    parse: parser(backgroundInputs.holdPack),
    async answer({ id, on }) {
      await holdPack(id, on);
      // What the feed has had meanwhile is wanted now.
      if (!on) void askFeed(id).catch(() => undefined);
    },
  },
  swapPack: {
    from: 'own',
    parse: parser(backgroundInputs.swapPack),
    answer: ({ id, left }) => swapPack(id, left),
  },
  judgedBy: {
    from: 'own',
    parse: parser(backgroundInputs.judgedBy),
    answer: ({ tabId }) => judgedBy(tabId),
  },
  judgingPacks: { from: 'own', parse: parser(backgroundInputs.judgingPacks), answer: judgingPacks },
  scenarios: { from: 'own', parse: parser(backgroundInputs.scenarios), answer: installedScenarios },
  policy: { from: 'own', parse: parser(backgroundInputs.policy), answer: policyState },
};
