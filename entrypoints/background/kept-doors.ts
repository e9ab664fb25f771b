import { backgroundInputs, parser } from '../../lib/messages/background-schema.ts';
import type { Doors } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { claimIn, tellAllClaims } from './claims.ts';
import { countsState, exportedCounts, forgetCounts } from './counts.ts';
import { readingHealths } from './health.ts';
import { claimMemory } from './line-memory.ts';
import { forgetMemory, memoryState } from './memory.ts';
import { forgetSent } from './packs/counts-post.ts';
import { judgingIn } from './packs/for-claim.ts';
import { forgetRecords } from './records.ts';
import { unlessLocked } from './settings.ts';

/** What Box24's own pages may ask about what is kept of claims that were sent. */
export const keptDoors: Pick<
  Doors<BackgroundApi>,
  | 'wipeRecords'
  | 'countsState'
  | 'exportCounts'
  | 'wipeCounts'
  | 'portalsHealth'
  | 'memoryState'
  | 'wipeMemory'
  | 'claimMemory'
> = {
  countsState: { from: 'own', parse: parser(backgroundInputs.countsState), answer: countsState },
  exportCounts: { from: 'own', parse: parser(backgroundInputs.exportCounts), answer: exportedCounts },
  wipeCounts: {
    from: 'own',
    parse: parser(backgroundInputs.wipeCounts),
    answer: () =>
      unlessLocked('counts', async () => {
        await forgetCounts();
        await forgetSent();
      }),
  },
  portalsHealth: { from: 'own', parse: parser(backgroundInputs.portalsHealth), answer: readingHealths },
  wipeRecords: {
    from: 'own',
    parse: parser(backgroundInputs.wipeRecords),
    answer: () => unlessLocked('records', forgetRecords),
  },
  memoryState: { from: 'own', parse: parser(backgroundInputs.memoryState), answer: memoryState },
  wipeMemory: {
    from: 'own',
    parse: parser(backgroundInputs.wipeMemory),
    async answer({ payer }) {
      await forgetMemory(payer);
      await tellAllClaims();
    },
  },
  claimMemory: {
    from: 'own',
    parse: parser(backgroundInputs.claimMemory),
    answer: async ({ tabId, frameId }) => claimMemory(await claimIn(tabId), frameId, await judgingIn(tabId)),
  },
};
