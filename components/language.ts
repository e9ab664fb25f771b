import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';
import { languageOf } from '../lib/settings/language.ts';
import { DEFAULTS, type Language } from '../lib/settings/types.ts';
import { speakIn } from '../lib/texts/languages.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

async function chosen(): Promise<Language> {
  const settings = await background('settings', {}).then(
    (known) => known.settings,
    () => DEFAULTS,
  );
  return languageOf(settings, browser.i18n.getUILanguage());
}

/** Speaks the biller's language in this page; when another is chosen, the page begins anew. */
export async function speakLanguage(): Promise<void> {
  const language = await chosen();
  const names = language === 'en' ? {} : await background('packNames', { language }).catch(() => ({}));
  await speakIn(language, names);
  document.documentElement.lang = language;
  browser.storage.local.onChanged.addListener(() => {
    void chosen().then((now) => now !== language && location.reload());
  });
}
