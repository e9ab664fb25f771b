import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messages/envelope.ts';
import { keptSettings, readSettings, SETTINGS_KEY } from '../../lib/settings/settings.ts';
import type { KnownSettings, Settings } from '../../lib/settings/types.ts';

let last: Promise<unknown> = Promise.resolve();

/** The settings as far as they can be read; where the browser gives none, as at the beginning. */
export async function knownSettings(): Promise<KnownSettings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => ({ [SETTINGS_KEY]: null }));
  return readSettings(stored[SETTINGS_KEY]);
}

/** Changes the settings, one change after the other. @throws (as a rejection) when the browser keeps nothing */
export function changeSettings(step: (settings: Settings) => Partial<Settings>): Promise<void> {
  const next = last.then(async () => {
    const { settings } = await knownSettings();
    await browser.storage.local.set({ [SETTINGS_KEY]: keptSettings({ ...settings, ...step(settings) }) });
    await tellPages();
  });
  last = next.catch(() => undefined);
  return next;
}

/** Calls back whenever the settings have changed. */
export function whenSettingsChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) changed();
  });
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
