import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/serve.ts';
import { submitsFor } from '../../lib/portals/match.ts';
import type { NamedSubmit } from '../../lib/portals/types.ts';
import { inject } from './inject.ts';
import { judgingIn } from './packs/for-claim.ts';
import { ownPortals } from './portals.ts';
import { fromPractice } from './practice.ts';
import { knownSettings } from './settings.ts';

const GATE_ID = 'gate';
/** On the practice page Submit is held from the start: nobody is kept from sending anything there. */
const PRACTICE_SUBMIT: NamedSubmit = { here: [{ submit: '#submit' }], elsewhere: false };

/** The host of the page in a tab, or of the frame where the browser does not tell that. */
function hostOf({ tab, origin }: Sender): string {
  const address = tab?.url ?? origin ?? '';
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/** Brings what holds Submit to a frame, where the biller wants that. @returns which buttons send the claim there; null where not */
export async function holdAt(frameName: string, sender: Sender): Promise<NamedSubmit | null> {
  if (fromPractice(sender)) {
    await inject('/hold.js', sender);
    return PRACTICE_SUBMIT;
  }
  const { settings } = await knownSettings();
  if (!settings.holdSubmit.includes(hostOf(sender))) return null;
  const { url = '', tab } = sender;
  const place = { url, frameName, ...(tab?.url !== undefined && { pageUrl: tab.url }) };
  const { portals } = await judgingIn(tab?.id);
  const named = submitsFor([...(await ownPortals()), ...portals], place);
  await inject('/hold.js', sender);
  return named;
}

/** Registers the gate for the portals on which the biller wants Submit held: there it comes before the page's own scripts. */
export async function registerGate(): Promise<void> {
  const { settings } = await knownSettings();
  const matches = settings.holdSubmit.map((host) => `*://${host}/*`);
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    return;
  }
  const script = {
    id: GATE_ID,
    js: ['gate.js'],
    matches,
    allFrames: true,
    runAt: 'document_start' as const,
  };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
