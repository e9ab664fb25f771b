import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { record } from '../lib/recorder/record.ts';

/** Asked by the background in the extension's own world of the page, which the page cannot see. */
const world = ourWorld<{ box24Record?: typeof record }>();

/** Injected when the biller wants to save the page's structure. */
export default defineUnlistedScript(() => {
  world.box24Record = record;
});
