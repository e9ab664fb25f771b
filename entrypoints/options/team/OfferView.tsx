import type { PackOffer } from '../../../lib/messages/pack-types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { Deeds } from './Deeds.tsx';
import { KeyWords } from './KeyWords.tsx';
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
        <KeyWords
          publicKey={unknownKey}
          what={teamText('words.what')}
          same={{ label: teamText('words.same'), onPress: install.install }}
          cancel={{ label: teamText('cancel'), onPress: install.cancel }}
          onDiffer={install.differ}
        />
      )}
    </section>
  );
}
