import { LANGUAGES, type Language, type Settings } from './types.ts';

/**
 * The language to speak.
 * @param browsers the language of the browser itself, such as `es-419`
 */
export function languageOf({ language }: Pick<Settings, 'language'>, browsers: string): Language {
  if (language !== 'auto') return language;
  const [spoken] = browsers.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((one) => one === spoken) ?? LANGUAGES[0];
}
