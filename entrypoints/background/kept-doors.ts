import { backgroundInputs, parser } from '../../lib/messages/background-schema.ts';
import type { Doors } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { claimIn, tellAllClaims } from './claims.ts';
import { claimMemory } from './line-memory.ts';
import { forgetMemory, memoryState } from './memory.ts';
import { forgetRecords } from './records.ts';

/** What Box24's own pages may ask about what is kept of claims that were sent. */
export const keptDoors: Pick<
  Doors<BackgroundApi>,
  'wipeRecords' | 'memoryState' | 'wipeMemory' | 'claimMemory'
> = {
  wipeRecords: { from: 'own', parse: parser(backgroundInputs.wipeRecords), answer: forgetRecords },
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
    answer: async ({ tabId, frameId }) => claimMemory(await claimIn(tabId), frameId),
  },
};
