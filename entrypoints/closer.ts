import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { closeLookWith } from '../lib/forms/close-look.ts';
import type { CloseLookWith } from './checker/ports.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Closer?: CloseLookWith }>();

/** Injected by the background where the boxes of a page and its tables do not settle that it is no claim. */
export default defineUnlistedScript(() => {
  world.box24Closer = closeLookWith;
});
