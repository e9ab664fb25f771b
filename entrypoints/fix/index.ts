import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDesk } from '../../lib/overlay/desk/desk.ts';
import { speak } from '../../lib/texts/text.ts';
import type { ClaimFollower } from '../judge/follower.ts';
import { matters } from './matter.ts';
import type { BringDesk } from './ports.ts';

/** In the extension's own world of the frame, which the page cannot see. */
const world = globalThis as { box24Desk?: BringDesk; box24Follower?: ClaimFollower };

/** Injected when a card opens for the first time: what can be done about a finding, and the only hand that writes to the page. */
export default defineUnlistedScript(() => {
  world.box24Desk = ({ texts, background }) => {
    if (texts) speak(texts);
    return createDesk(document, matters({ formOf: (key) => world.box24Follower?.formOf(key), background }));
  };
});
