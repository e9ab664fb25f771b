import { backgroundInputs, parser } from '../../../lib/messages/background-schema.ts';
import type { Doors } from '../../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { holdPack, removePack, swapPack } from './changes.ts';
import { judgingPacks } from './judging.ts';
import { judgedBy, packList } from './list.ts';

/** What Box24's own pages may ask about the team's packs. Files are installed by a port of their own, see `installing.ts`. */
export const packDoors: Pick<
  Doors<BackgroundApi>,
  'packs' | 'removePack' | 'holdPack' | 'swapPack' | 'judgedBy' | 'judgingPacks'
> = {
  packs: { from: 'own', parse: parser(backgroundInputs.packs), answer: packList },
  removePack: {
    from: 'own',
    parse: parser(backgroundInputs.removePack),
    answer: ({ id }) => removePack(id),
  },
  holdPack: {
    from: 'own',
    parse: parser(backgroundInputs.holdPack),
    answer: ({ id, on }) => holdPack(id, on),
  },
  swapPack: { from: 'own', parse: parser(backgroundInputs.swapPack), answer: ({ id }) => swapPack(id) },
  judgedBy: {
    from: 'own',
    parse: parser(backgroundInputs.judgedBy),
    answer: ({ tabId }) => judgedBy(tabId),
  },
  judgingPacks: { from: 'own', parse: parser(backgroundInputs.judgingPacks), answer: judgingPacks },
};
