import { browser } from 'wxt/browser';
import { languageOf } from '../../lib/settings/language.ts';
import type { Language } from '../../lib/settings/types.ts';
import { english, englishTeach } from '../../lib/texts/english.ts';
import { spanish, spanishTeach } from '../../lib/texts/es/index.ts';
import type { Catalogue } from '../../lib/texts/text.ts';
import { knownSettings } from './settings.ts';

/** Page scripts carry no language: what they say is sent to them. */
const TEXTS: Readonly<Record<Language, { readonly claim: Catalogue; readonly teach: Catalogue }>> = {
  en: { claim: english, teach: englishTeach },
  es: { claim: spanish, teach: spanishTeach },
};

async function texts() {
  const { settings } = await knownSettings();
  return TEXTS[languageOf(settings, browser.i18n.getUILanguage())];
}

/** What is said on a claim page, in the biller's language. */
export const claimTexts = async (): Promise<Catalogue> => (await texts()).claim;

/** What teach mode says, in the biller's language. */
export const teachTexts = async (): Promise<Catalogue> => (await texts()).teach;
