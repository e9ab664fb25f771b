import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../../lib/dom/world.ts';
import { openHoldList } from '../../lib/overlay/hold-list.ts';
import { keepEvents } from '../../lib/teach/private-events.ts';
import { speak } from '../../lib/texts/text.ts';
import type { HoldSubmit } from '../judge/holding.ts';
import { openGate } from './gate.ts';
import { Keeper } from './keeper.ts';

/** Read by the judge in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Hold?: HoldSubmit }>();

/** Injected by the background where the biller wants Submit held. */
export default defineUnlistedScript(() => {
  world.box24Hold = (view, named, texts, claims) => {
    // This script has a copy of the texts' room of its own.
    speak(texts);
    const { document } = view;
    return new Keeper({
      document,
      // Where the gate was not there before the page, this one may come after listeners of the page.
      gate: openGate(view, false),
      named,
      claims,
      now: () => view.performance.now(),
      openList(asked, answers) {
        const ending = new AbortController();
        const { host, remove } = openHoldList(document, asked, answers);
        keepEvents(view, host, ending.signal);
        return {
          has: ({ target }) => host.is(target),
          close() {
            ending.abort();
            remove();
          },
        };
      },
    });
  };
});
