import { useState } from 'react';
import type { Signer } from '../../../lib/packs/envelope.ts';
import { KeySchema } from '../../../lib/packs/shapes.ts';
import type { PackManifest, PublicKey } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { TextField } from '../fields/TextField.tsx';
import { MakeKey } from './MakeKey.tsx';
import { Words } from './Words.tsx';

/** Hands the pack over to another key: of another lead, or a second one that is made here. */
export function HandOver({
  manifest,
  published,
  present,
  isHere,
  onNext,
  onKey,
}: {
  readonly manifest: PackManifest;
  /** The version that was signed last. */
  readonly published: PackManifest | undefined;
  readonly present: PublicKey;
  /** Whether a key can sign in this browser. */
  readonly isHere: (key: PublicKey) => boolean;
  readonly onNext: (next: PublicKey | undefined) => void;
  readonly onKey: (signer: Signer) => Promise<void>;
}) {
  const next = manifest.keys?.next;
  return (
    <details className="hand-over" open={next !== undefined}>
      <summary>{partsText('keys.hand-over')}</summary>
      {next === undefined ? (
        <NameNext
          {...{ present, onNext }}
          onKey={async (signer) => {
            await onKey(signer);
            if (signer.publicKey !== present) onNext(signer.publicKey);
          }}
        />
      ) : (
        <>
          <p>
            {partsText('keys.next')} <Words publicKey={next} />
          </p>
          <p>{partsText(isHere(next) ? 'keys.next.both' : 'keys.next.other')}</p>
          <p className="row">
            {isHere(next) && published?.keys?.next === next && next !== present && (
              <>
                <button type="button" onClick={() => onNext(undefined)}>
                  {partsText('keys.next.finish')}
                </button>{' '}
              </>
            )}
            {published?.keys?.next !== next && (
              <button type="button" onClick={() => onNext(undefined)}>
                {partsText('keys.next.back')}
              </button>
            )}
          </p>
        </>
      )}
    </details>
  );
}

/** Which key comes next. */
function NameNext({
  present,
  onNext,
  onKey,
}: {
  readonly present: PublicKey;
  readonly onNext: (next: PublicKey) => void;
  readonly onKey: (signer: Signer) => Promise<void>;
}) {
  const [typed, setTyped] = useState('');
  const [isMaking, setMaking] = useState(false);
  const key = typed.trim();
  const isKey = KeySchema.safeParse(key).success;
  const fault =
    key === present
      ? partsText('keys.next.same')
      : key !== '' && !isKey
        ? partsText('keys.next.none')
        : undefined;
  return (
    <>
      <p>{partsText('keys.hand-over.what')}</p>
      <div className="fields">
        <TextField
          label={partsText('keys.other')}
          hint={partsText('keys.other.hint')}
          value={typed}
          fault={fault}
          onChange={setTyped}
          isWide
        />
      </div>
      {isKey && !fault && (
        <p>
          {partsText('keys.other.words')} <Words publicKey={key} />
        </p>
      )}
      <p className="row">
        <button type="button" disabled={!isKey || fault !== undefined} onClick={() => onNext(key)}>
          {partsText('keys.other.do')}
        </button>{' '}
        {!isMaking && (
          <button type="button" onClick={() => setMaking(true)}>
            {partsText('keys.second')}
          </button>
        )}
      </p>
      {isMaking && <MakeKey onKey={onKey} />}
    </>
  );
}
