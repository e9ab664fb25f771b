import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { pinWith } from '../lib/forms/profile.ts';
import type { PinWith } from './checker/ports.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Profile?: PinWith }>();

/** Injected by the background when there are portal profiles for the page: on most there are none. */
export default defineUnlistedScript(() => {
  world.box24Profile = pinWith;
});
