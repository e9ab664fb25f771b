import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../lib/overlay/overlay.ts';
import type { CreateOverlay } from '../lib/overlay/types.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = globalThis as { box24Marks?: CreateOverlay };

/** Injected by the background when the checker has found a claim form: pages that only looked like one never load it. */
export default defineUnlistedScript(() => {
  world.box24Marks = createOverlay;
});
