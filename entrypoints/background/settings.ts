import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messages/envelope.ts';
import { lockedAgainst, ownAfter, withLocked } from '../../lib/settings/locked.ts';
import { keptSettings, readSettings, SETTINGS_KEY } from '../../lib/settings/settings.ts';
import type { KnownSettings, OwnSettings, Settings } from '../../lib/settings/types.ts';
import { policyNow, whenPolicyChanges } from './policy.ts';

let last: Promise<unknown> = Promise.resolve();

/** The settings that hold: the biller's, and what a policy has set in their place; where the browser gives none, as at the beginning. */
export async function knownSettings(): Promise<KnownSettings> {
  const [own, { lockedSettings, forcedPortals }] = [await ownSettings(), await policyNow()];
  return {
    settings: withLocked(own.settings, lockedSettings),
    damaged: own.damaged,
    locked: Object.keys(lockedSettings) as (keyof Settings)[],
    forcedPortals,
  };
}

/** The same without any policy: what is changed and kept. */
async function ownSettings(): Promise<OwnSettings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({ [SETTINGS_KEY]: null }));
  return readSettings(stored[SETTINGS_KEY]);
}

/**
 * Changes the settings, one change after the other.
 * @throws (as a rejection) when the browser keeps nothing, or a policy has set what would change
 */
export function changeSettings(step: (settings: Settings) => Partial<Settings>): Promise<void> {
  const next = last.then(async () => {
    const { lockedSettings } = await policyNow();
    const own = (await ownSettings()).settings;
    const change = step(withLocked(own, lockedSettings));
    const refused = lockedAgainst(change, lockedSettings);
    if (refused) throw new Error(`whoever manages this computer has set ${refused}`);
    const kept = keptSettings(ownAfter(own, change, lockedSettings));
    await browser.storage.local.set({ [SETTINGS_KEY]: kept });
    await tellPages();
  });
  last = next.catch(() => undefined);
  return next;
}

/** Does what a biller may not who cannot change a setting: a policy that has records kept means that they stay. */
export async function unlessLocked<Answer>(
  key: keyof Settings,
  step: () => Promise<Answer>,
): Promise<Answer> {
  if ((await knownSettings()).locked.includes(key))
    throw new Error(`whoever manages this computer has set ${key}`);
  return step();
}

/** Calls back whenever the settings that hold have changed. */
export function whenSettingsChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) changed();
  });
  whenPolicyChanges(changed);
}

/** Lets every page that shows a claim ask again for what the settings and the biller's own profiles decide. */
export async function tellPages(): Promise<void> {
  const request: Request = { to: 'checker', ask: 'settingsChanged', input: {} };
  const tabs = await browser.tabs.query({});
  // Most tabs have no claim, and say so by an error.
  void Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, request))),
  );
}
