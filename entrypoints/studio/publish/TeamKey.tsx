import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { useKeyWords } from '../../options/team/use-key-words.ts';

/** The four words of the key, to be read out to billers; and the key itself, for a lead who hands over to it. */
export function TeamKey({ publicKey }: { readonly publicKey: PublicKey }) {
  const words = useKeyWords(publicKey);
  return (
    <section aria-labelledby="key">
      <h2 id="key">{publishText('key')}</h2>
      <p>{publishText('key.words')}</p>
      {words && (
        <p className="spoken-words" lang={RULES_LANGUAGE}>
          {words.join(' · ')}
        </p>
      )}
      <details>
        <summary>{partsText('key.text')}</summary>
        <p>{partsText('key.text.what')}</p>
        <p>
          <code>{publicKey}</code>
        </p>
      </details>
    </section>
  );
}
