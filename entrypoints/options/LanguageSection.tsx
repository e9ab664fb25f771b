import { useState } from 'react';
import { browser } from 'wxt/browser';
import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { LANGUAGES, type Language } from '../../lib/settings/types.ts';
import { settingsText } from '../../lib/texts/settings-text.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Languages call themselves by their own names, whichever is spoken. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The choice of the language that Box24 speaks. */
export function LanguageSection() {
  const known = useSettings();
  const language = known?.settings.language;
  const isLocked = known?.locked.includes('language') ?? false;
  const [isRefused, setRefused] = useState(false);
  const choose = (value: string) => {
    const chosen = LANGUAGES.find((one) => one === value) ?? 'auto';
    background('changeSettings', { language: chosen }).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <section aria-labelledby="language">
      <h2 id="language">{settingsText('language.title')}</h2>
      {language !== undefined && (
        <p>
          <select
            aria-labelledby="language"
            value={language}
            disabled={isLocked}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="auto">{settingsText('language.auto')}</option>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </p>
      )}
      {isLocked && <SetByOrganization />}
      <p className="soft">{settingsText('language.when')}</p>
      <div role="status">{isRefused && <p>{settingsText('rulesOff.notKept')}</p>}</div>
    </section>
  );
}
