import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../../lib/dom/world.ts';
import { teachInputs } from '../../lib/messages/checker-doors.ts';
import { asker, type InputOf } from '../../lib/messages/envelope.ts';
import type { TeachApi } from '../../lib/messages/page-types.ts';
import { sendFromPage } from '../../lib/messages/send.ts';
import { type Doors, serve } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { lastingNames, valuesOn } from '../../lib/teach/source.ts';
import { targetsOf } from '../../lib/teach/targets.ts';
import { startTeaching, type Teaching } from '../../lib/teach/teach.ts';
import { speak } from '../../lib/texts/text.ts';
import type { Checker } from '../checker/ports.ts';
import { lastingPath } from './path.ts';

/** Set in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Checker?: Checker; box24Teach?: true }>();

/** A frame with fewer things to fill in is no form: a search, a log-in. */
const FEWEST_TARGETS = 3;

const background = asker<BackgroundApi>('background', sendFromPage);

let running: Teaching | undefined;

async function start({ walk, path, unnamed }: InputOf<TeachApi, 'start'>): Promise<boolean> {
  const checker = world.box24Checker;
  if (!checker || targetsOf(document).length < FEWEST_TARGETS) return false;
  speak(await background('teachTexts', {}));
  running?.stop();
  const place = {
    frameName: window.name,
    path: lastingPath(location.pathname, lastingNames(valuesOn(document))),
  };
  const maps = checker.maps();
  const named = maps.flatMap((map) => [...map.fields]).find(([name]) => name === path);
  const box = unnamed === undefined ? undefined : maps.flatMap((map) => map.unnamed)[unnamed];
  running = startTeaching(
    document,
    {
      maps: () => checker.maps(),
      load: () => background('taught', place),
      async save(part) {
        await background('saveTaught', { ...place, part });
        await checker.refreshPortals();
      },
      over() {
        running = undefined;
        void background('teachOver', {}).catch(() => undefined);
      },
    },
    { walk, at: named?.[1].parts[0]?.element ?? box },
  );
  return true;
}

const doors: Doors<TeachApi> = {
  start: { from: 'own', parse: teachInputs.start, answer: start },
  stop: { from: 'own', parse: teachInputs.stop, answer: async () => running?.stop() },
};

/** Injected by the background when the biller asks for it. */
export default defineUnlistedScript(() => {
  if (world.box24Teach) return;
  world.box24Teach = true;
  chrome.runtime.onMessage.addListener(
    serve('teach', doors, { id: chrome.runtime.id, pages: chrome.runtime.getURL('/') }),
  );
});
