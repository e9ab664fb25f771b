import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../../lib/dom/world.ts';
import { ClaimSession } from '../../lib/session/session.ts';
import { speak, text } from '../../lib/texts/text.ts';
import type { Follow } from '../checker/ports.ts';
import { ClaimFollower } from './follower.ts';
import type { HoldSubmit } from './holding.ts';
import type { Inspector } from './ports.ts';
import { practiceWorld } from './practice-world.ts';
import { localToday } from './today.ts';

/** In the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{
  box24Judge?: Follow;
  box24Follower?: ClaimFollower;
  box24Inspector?: Inspector;
  box24Hold?: HoldSubmit;
  box24Leave?: () => void;
}>();

/** Injected by the background when the checker has found a claim form: pages that only looked like one never load it. */
export default defineUnlistedScript(() => {
  world.box24Judge = ({ pack, payers, texts }, base) => {
    // This script has a copy of the texts' room of its own.
    speak(texts);
    const { background, host, page, view } = base;
    const now = () => view.performance.now();
    const practice = practiceWorld();
    const follower = new ClaimFollower(base, {
      pack,
      newSession: (rulebookFor) =>
        new ClaimSession({
          host,
          now,
          today: () => practice?.today ?? localToday(),
          rulebookFor,
          payers,
          ...(practice && { file: () => practice.file }),
        }),
      loadRules: (request) => background('rulesFor', { ...request, language: text('language') }),
      loadRows: (codes, diagnoses) => background('rowsFor', { codes, diagnoses }),
      async loadInspector() {
        if (!world.box24Inspector) await background('inspect', {});
        if (!world.box24Inspector) throw new Error('inspect did not arrive');
        world.box24Inspector.speak(texts);
        return world.box24Inspector;
      },
      async loadHold(claims) {
        const named = await background('hold', { frameName: view.name });
        return named ? world.box24Hold?.(view, named, texts, claims) : undefined;
      },
      shareClaim: (news) => background('shareClaim', { page, news }),
      leaveForm: (stays) => void background('leaveForm', { page, stays }).catch(() => undefined),
    });
    world.box24Follower = follower;
    whenWrittenAnew(view.document, () => {
      world.box24Leave?.();
      void background('formSeen', { like: 'whole' }).catch(() => undefined);
    });
    return follower;
  };
});

/** Calls once when a page has written itself anew (`document.open`): that takes away every listener, ours too. */
function whenWrittenAnew(document: Document, then: () => void): void {
  const root = document.documentElement;
  const watcher = new MutationObserver(() => {
    if (root.isConnected || !document.documentElement) return;
    watcher.disconnect();
    // Where nothing of ours follows the claim any more, nothing begins anew.
    if (world.box24Leave) then();
  });
  watcher.observe(document, { childList: true });
}
