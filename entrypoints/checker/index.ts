import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ourWorld } from '../../lib/dom/world.ts';
import { type ClaimDoor, checkerInputs } from '../../lib/messages/checker-doors.ts';
import { asker, type Request } from '../../lib/messages/envelope.ts';
import type { Announcement, CheckerApi } from '../../lib/messages/page-types.ts';
import { type Doors, serve } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { LivePorts } from './live.ts';
import { mount } from './look-out.ts';
import type { BringOverlay, Checker, CloseLookWith, Follow, PinWith } from './ports.ts';
import { siteMatches } from './site.ts';

/** Set in the extension's own world of the frame, which the page cannot see. */
const world = ourWorld<{
  box24Checker?: Checker;
  box24Leave?: () => void;
  box24Profile?: PinWith;
  box24Closer?: CloseLookWith;
  box24Judge?: Follow;
  box24Marks?: BringOverlay;
}>();

/** After an update of the extension the scripts that are in pages stay, cut off from it. */
const isOrphan = () => chrome.runtime?.id === undefined;

/** Brings a question to the background; after an update of the extension there is none, and this rejects. */
const send = async (request: Request | Announcement): Promise<unknown> => chrome.runtime.sendMessage(request);
const background = asker<BackgroundApi>('background', send);

/** Nobody needs to know that nobody listened. */
const ignore = () => {};

/** The site's name; a frame with about:blank has that of the page around it, a file and a sandboxed frame have none. */
function hostName(): string {
  const { origin } = globalThis;
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** Has another script put into this frame. @returns what it left in our world */
async function bring<Part>(
  script: 'profile' | 'closer' | 'judge' | 'marks',
  left: () => Part | undefined,
): Promise<Part> {
  await background(script, {});
  const part = left();
  if (!part) throw new Error(`${script} did not arrive`);
  return part;
}

/** Tells this page of the frame from those before and after it; the frame's number is the same for all of them. */
const page = `${performance.timeOrigin}-${Math.random()}`;

function start(): Checker {
  const host = hostName();
  const live = new LivePorts(
    (tally) => void background('tally', tally).catch(ignore),
    () => checker.readings(),
  );
  const announce = () => void send({ to: 'panel', here: true }).catch(ignore);
  const checker: Checker = mount(document, {
    host,
    page,
    background,
    isOrphan,
    loadVocabulary: () => background('vocabulary', {}),
    loadPortals: () => background('portals', { frameName: window.name }),
    loadPin: () => bring('profile', () => world.box24Profile),
    loadCloseLook: () => bring('closer', () => world.box24Closer),
    loadBasics: () => background('basics', {}),
    loadFollow: () => bring('judge', () => world.box24Judge),
    loadOverlay: () => bring('marks', () => world.box24Marks),
    openDoors: (more) => void Object.assign(doors, more),
    publish: (states) => live.publish(states),
    joinClaim: () => background('joinClaim', { page }),
    shareSigns: (signs) => background('shareSigns', { page, signs }),
    openPanel: () => void background('openPanel', {}).catch(ignore),
    loadBadgePlace: async () => (await background('badgePlace', { host })) ?? undefined,
    saveBadgePlace: (place) => void background('badgePlace', { host, place }).catch(ignore),
  });
  const doors: Doors<Omit<CheckerApi, ClaimDoor>> = {
    live: { from: 'own', parse: checkerInputs.live, answer: async () => checker.live() },
    announce: { from: 'own', parse: checkerInputs.announce, answer: async () => announce() },
    leave: {
      from: 'own',
      parse: checkerInputs.leave,
      async answer({ origins }) {
        if (origins.some((pattern) => siteMatches(pattern, globalThis.origin))) end();
      },
    },
    joined: { from: 'own', parse: checkerInputs.joined, answer: async (shared) => checker.joined(shared) },
    report: { from: 'own', parse: checkerInputs.report, answer: (input) => checker.report(input) },
  };
  const self = { id: chrome.runtime.id, pages: chrome.runtime.getURL('/') };
  const answer = serve('checker', doors, self);
  const onHidden = ({ persisted }: PageTransitionEvent) => {
    checker.hidden();
    if (!persisted) end();
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    // Back from the browser's page cache: ports were cut, the rest is as it was.
    if (!persisted) return;
    announce();
    checker.shown();
  };
  function end(): void {
    checker.destroy();
    chrome.runtime.onMessage.removeListener(answer);
    chrome.runtime.onConnect.removeListener(live.connect);
    removeEventListener('pagehide', onHidden);
    removeEventListener('pageshow', onShown);
    delete world.box24Checker;
    delete world.box24Leave;
  }
  chrome.runtime.onMessage.addListener(answer);
  chrome.runtime.onConnect.addListener(live.connect);
  addEventListener('pagehide', onHidden);
  addEventListener('pageshow', onShown);
  announce();
  world.box24Leave = end;
  return checker;
}

/** Injected by the background into a frame whose sentinel saw a form. A second injection makes it look again. */
export default defineUnlistedScript(() => {
  // One that gave up on the page makes room: the biller asked for another look.
  if (world.box24Checker?.isOver) world.box24Leave?.();
  if (world.box24Checker) world.box24Checker.lookAgain();
  else world.box24Checker = start();
});
