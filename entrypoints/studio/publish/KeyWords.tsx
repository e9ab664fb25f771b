import { useEffect, useState } from 'react';
import { keyWords } from '../../../lib/packs/key-words.ts';
import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';

/** The four words of the key, to be read out to billers. */
export function KeyWords({ publicKey }: { readonly publicKey: PublicKey }) {
  const [words, setWords] = useState<readonly string[]>();
  useEffect(() => {
    keyWords(publicKey).then(setWords, () => undefined);
  }, [publicKey]);
  return (
    <section aria-labelledby="key">
      <h2 id="key">{publishText('key')}</h2>
      <p>{publishText('key.words')}</p>
      {words && (
        <p className="spoken-words" lang={RULES_LANGUAGE}>
          {words.join(' · ')}
        </p>
      )}
    </section>
  );
}
