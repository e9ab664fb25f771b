import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../../lib/dom/world.ts';
import { asker } from '../../lib/messages/envelope.ts';
import { sendFromPage } from '../../lib/messages/send.ts';
import { serve } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { createDesk } from '../../lib/overlay/desk/desk.ts';
import { speak } from '../../lib/texts/text.ts';
import type { ClaimFollower } from '../judge/follower.ts';
import { fixDoors } from './doors.ts';
import { matters } from './matter.ts';
import type { BringDesk } from './ports.ts';

/** In the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{ box24Desk?: BringDesk; box24Follower?: ClaimFollower; box24Fix?: true }>();

/**
 * Injected when a card opens for the first time, or when the panel asks: what can be done about a finding, and the only hand that
 * writes to the page.
 */
export default defineUnlistedScript(() => {
  world.box24Desk = ({ texts, background }) => {
    if (texts) speak(texts);
    return createDesk(
      document,
      matters({
        formOf: (key) => world.box24Follower?.formOf(key),
        check: () => world.box24Follower?.check(),
        background,
        // The only page of ours with a claim form.
        isPractice: location.href.startsWith(chrome.runtime.getURL('/')),
      }),
    );
  };
  if (world.box24Fix) return;
  world.box24Fix = true;
  const background = asker<BackgroundApi>('background', sendFromPage);
  const doors = fixDoors({ follower: () => world.box24Follower, background });
  chrome.runtime.onMessage.addListener(
    serve('fix', doors, { id: chrome.runtime.id, pages: chrome.runtime.getURL('/') }),
  );
});
