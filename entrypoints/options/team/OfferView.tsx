import { useEffect, useState } from 'react';
import type { PackOffer } from '../../../lib/messages/pack-types.ts';
import { keyWords } from '../../../lib/packs/key-words.ts';
import type { PublicKey } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { Deeds } from './Deeds.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { PackFacts } from './PackFacts.tsx';
import type { Install } from './use-install.ts';

/** What a pack would do, and the question whether to install it: for a key that nobody has confirmed, by its four words. */
export function OfferView({ offer, install }: { readonly offer: PackOffer; readonly install: Install }) {
  const { title, version, before, unknownKey, endsHold, deeds, leftOut } = offer;
  return (
    <section className="card pack-offer" aria-labelledby="pack-offer">
      <h3 id="pack-offer">
        {before === undefined
          ? teamText('offer.new', { title, version })
          : teamText('offer.newer', { title, version, before })}
      </h3>
      <PackFacts pack={offer} />
      <Deeds deeds={deeds} isOpen />
      <LeftOutList leftOut={leftOut} />
      {endsHold && before !== undefined && <p>{teamText('offer.endsHold', { before })}</p>}
      {unknownKey === undefined ? (
        <>
          <p className="soft">{teamText('offer.signed')}</p>
          <p className="portal-actions">
            <button type="button" className="primary" onClick={install.install}>
              {teamText('install')}
            </button>
            <button type="button" onClick={install.cancel}>
              {teamText('cancel')}
            </button>
          </p>
        </>
      ) : (
        <Words publicKey={unknownKey} install={install} />
      )}
    </section>
  );
}

/** The four words, to be compared with the lead's. */
function Words({ publicKey, install }: { readonly publicKey: PublicKey; readonly install: Install }) {
  const [words, setWords] = useState<readonly string[]>();
  useEffect(() => {
    keyWords(publicKey).then(setWords, () => undefined);
  }, [publicKey]);
  return (
    <>
      <p>{teamText('words.what')}</p>
      {words && (
        <>
          <ol className="key-words" lang={RULES_LANGUAGE}>
            {words.map((word, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, its place is what it is.
              <li key={place}>{word}</li>
            ))}
          </ol>
          <p className="portal-actions">
            <button type="button" className="primary" onClick={install.install}>
              {teamText('words.same')}
            </button>
            <button type="button" onClick={install.differ}>
              {teamText('words.differ')}
            </button>
            <button type="button" className="quiet" onClick={install.cancel}>
              {teamText('cancel')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
