import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../lib/dom/world.ts';
import { speak } from '../lib/texts/text.ts';
import type { Inspector } from './judge/ports.ts';
import { readingsOf } from './judge/readings.ts';
import { reportForm } from './judge/report.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Inspector?: Inspector }>();

/** Injected when somebody wants to see how the page is read: the panel's view of it, or the terminal. */
export default defineUnlistedScript(() => {
  world.box24Inspector = { speak, report: reportForm, readings: readingsOf };
});
