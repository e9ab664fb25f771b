import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGate } from './hold/gate.ts';

/** Registered only for portals on which the biller wants Submit held: there it comes before any script of the page. */
export default defineUnlistedScript(() => {
  openGate(window, true);
});
