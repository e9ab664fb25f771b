import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { createOverlay } from '../lib/overlay/overlay.ts';
import { type Catalogue, speak } from '../lib/texts/text.ts';
import type { BringOverlay } from './checker/ports.ts';
import type { BringDesk } from './fix/ports.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Marks?: BringOverlay; box24Desk?: BringDesk }>();

/** Injected by the background when the checker has found a claim form: pages that only looked like one never load it. */
export default defineUnlistedScript(() => {
  // This script has a copy of the texts' room of its own: the checker brings the language along.
  world.box24Marks = (texts: Catalogue | undefined) => {
    if (texts) speak(texts);
    return (page, ports) =>
      createOverlay(page, {
        ...ports,
        async loadDesk() {
          const { background } = ports;
          if (!world.box24Desk) await background('fix', {});
          if (!world.box24Desk) throw new Error('fix did not arrive');
          return world.box24Desk({ texts, background });
        },
      });
  };
});
