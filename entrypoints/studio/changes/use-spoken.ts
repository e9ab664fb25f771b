import { useEffect, useState } from 'react';
import { translatePack } from '../../../lib/rules/translation.ts';
import type { RulePack } from '../../../lib/rules/types.ts';
import { text } from '../../../lib/texts/text.ts';

/** The bundled rules in the language that is spoken; in English until its words are there. */
export function useSpoken(pack: RulePack): RulePack {
  const [spoken, setSpoken] = useState(pack);
  useEffect(() => {
    const language = text('language');
    if (language === 'en') return;
    import('virtual:pack-words').then(
      ({ default: words }) => setSpoken(translatePack(pack, language, words[language])),
      () => undefined,
    );
  }, [pack]);
  return spoken;
}
