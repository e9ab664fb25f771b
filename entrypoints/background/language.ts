import { browser } from 'wxt/browser';
import { type SpokenStatement, translateStatement } from '../../lib/rules/statements.ts';
import { translatePack } from '../../lib/rules/translation.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { languageOf } from '../../lib/settings/language.ts';
import type { Language } from '../../lib/settings/types.ts';
import { english, englishTeach } from '../../lib/texts/english.ts';
import { spanish, spanishTeach } from '../../lib/texts/es/claim.ts';
import type { Catalogue } from '../../lib/texts/text.ts';
import { corePack, packWords } from './core-pack.ts';
import { knownSettings } from './settings.ts';

/** Page scripts carry no language: what they say is sent to them. */
const TEXTS: Readonly<Record<Language, { readonly claim: Catalogue; readonly teach: Catalogue }>> = {
  en: { claim: english, teach: englishTeach },
  es: { claim: spanish, teach: spanishTeach },
};

async function spoken(): Promise<Language> {
  const { settings } = await knownSettings();
  return languageOf(settings, browser.i18n.getUILanguage());
}

const texts = async () => TEXTS[await spoken()];

/** What is said on a claim page, in the biller's language, the names of papers among it. */
export async function claimTexts(): Promise<Catalogue> {
  const names = Object.entries(await packNames(await spoken()));
  const papers = names.filter(([id]) => id.startsWith('document.'));
  return { ...(await texts()).claim, ...Object.fromEntries(papers) };
}

/** What teach mode says, in the biller's language. */
export const teachTexts = async (): Promise<Catalogue> => (await texts()).teach;

/** Packs that were translated, by language; English is the one they are written in. */
const translations = new WeakMap<RulePack, Map<string, RulePack>>();

/** Rules in a language; English where they do not speak it. */
export async function packIn(pack: RulePack, language: string): Promise<RulePack> {
  const words = await packWords(language);
  const known = translations.get(pack) ?? new Map<string, RulePack>();
  translations.set(pack, known);
  const translated = known.get(language) ?? translatePack(pack, language, words);
  known.set(language, translated);
  return translated;
}

/** Rules in the biller's language. */
export const spokenPack = async (pack: RulePack): Promise<RulePack> => packIn(pack, await spoken());

/** What the pack's own names are called in a language, for our own pages; none in English. */
export const packNames = async (language: string): Promise<Catalogue> =>
  (await packWords(language))?.names ?? {};

/** What modifiers state, in a language. */
export async function statementsIn(language: string): Promise<readonly SpokenStatement[]> {
  const [{ statements }, words] = await Promise.all([corePack(), packWords(language)]);
  return statements.map((one) => translateStatement(one, language, words?.names));
}
