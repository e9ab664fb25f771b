import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { watch } from '../lib/forms/arrival.ts';

/** Set in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Sentinel?: () => void }>();

/**
 * Runs in every frame of a site that the biller enabled, and once in the frames of a page they asked about: waits for
 * something that might be a claim form and tells the background. Run again, it looks again.
 */
export default defineUnlistedScript(() => {
  world.box24Sentinel?.();
  world.box24Sentinel = watch(document, (like) => {
    // After an update of the extension nobody is there any more, and asking would throw.
    const tell = (lost: () => void) => {
      if (chrome.runtime?.id === undefined) return;
      chrome.runtime.sendMessage({ to: 'background', ask: 'formSeen', input: { like } }, () => {
        if (chrome.runtime.lastError) lost();
      });
    };
    // A background that was stopped with it in its hands is told once more.
    tell(() => tell(() => {}));
  });
});
