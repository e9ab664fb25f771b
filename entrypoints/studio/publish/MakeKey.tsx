import { useState } from 'react';
import { download } from '../../../components/download.ts';
import type { Signer } from '../../../lib/packs/envelope.ts';
import { suggestPassphrase } from '../../../lib/packs/key-words.ts';
import { type MadeKey, makeKey } from '../../../lib/packs/keys.ts';
import { momentOf } from '../../../lib/packs/open.ts';
import { weaknessOf } from '../../../lib/packs/passphrase.ts';
import { keyRefusalText } from '../../../lib/packs/refusal-text.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { TextField } from '../fields/TextField.tsx';
import { OpenBackup } from './OpenBackup.tsx';

/** Makes the team's key. It counts once its backup was opened again: a key without one is lost with the computer. */
export function MakeKey({ onKey }: { readonly onKey: (signer: Signer) => Promise<void> }) {
  const [passphrase, setPassphrase] = useState(suggestPassphrase);
  const [made, setMade] = useState<MadeKey>();
  const [says, setSays] = useState<string>();
  const weakness = weaknessOf(passphrase);
  const make = async () => {
    setSays(publishText('make.making'));
    const result = await makeKey(passphrase, momentOf(new Date()));
    if (result.refusal) {
      setSays(keyRefusalText(result.refusal));
      return;
    }
    setSays(undefined);
    setMade(result);
    saveBackup(result);
  };
  if (made)
    return (
      <section aria-labelledby="confirm">
        <h2 id="confirm">{publishText('confirm')}</h2>
        <p>{publishText('confirm.what')}</p>
        <p>
          <button type="button" onClick={() => saveBackup(made)}>
            {publishText('confirm.again')}
          </button>
        </p>
        <OpenBackup expected={made.signer.publicKey} onOpened={onKey} />
        <p className="soft">{publishText('confirm.lost')}</p>
        <p>
          <button
            type="button"
            onClick={() => {
              setMade(undefined);
              setPassphrase(suggestPassphrase());
            }}
          >
            {publishText('confirm.lost.do')}
          </button>
        </p>
      </section>
    );
  return (
    <>
      <section aria-labelledby="make">
        <h2 id="make">{publishText('make')}</h2>
        <p>{publishText('make.what')}</p>
        <div className="fields">
          <TextField
            label={publishText('make.passphrase')}
            hint={publishText('make.passphrase.hint')}
            value={passphrase}
            fault={weakness && keyRefusalText({ reason: 'weak-passphrase', ...weakness })}
            onChange={setPassphrase}
            isWide
          />
        </div>
        <p className="row">
          <button type="button" className="primary" disabled={!!weakness} onClick={() => void make()}>
            {publishText('make.do')}
          </button>{' '}
          <button type="button" onClick={() => setPassphrase(suggestPassphrase())}>
            {publishText('make.other')}
          </button>
        </p>
        <p role="status">{says}</p>
      </section>
      <section aria-labelledby="restore">
        <h2 id="restore">{publishText('restore')}</h2>
        <p>{publishText('restore.what')}</p>
        <OpenBackup onOpened={onKey} />
      </section>
    </>
  );
}

const saveBackup = ({ backup }: MadeKey): void =>
  download(
    'box24-key-backup.json',
    new Blob([JSON.stringify(backup, null, 2)], { type: 'application/json' }),
  );
