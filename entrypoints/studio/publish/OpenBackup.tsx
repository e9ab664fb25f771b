import { useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import type { Signer } from '../../../lib/packs/envelope.ts';
import { openBackup } from '../../../lib/packs/key-backup.ts';
import { keyRefusalText } from '../../../lib/packs/refusal-text.ts';
import type { PublicKey } from '../../../lib/packs/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { TextField } from '../fields/TextField.tsx';

/** Opens a backup: to prove that one which was just made can be opened, or to have a key back. */
export function OpenBackup({
  expected,
  onOpened,
}: {
  /** The key that must be in it. */
  readonly expected?: PublicKey;
  readonly onOpened: (signer: Signer) => Promise<void>;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [says, setSays] = useState<string>();
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    setSays(publishText('backup.opening'));
    const opened = await openBackup(new Uint8Array(await file.arrayBuffer()), passphrase);
    if (opened.refusal) setSays(keyRefusalText(opened.refusal));
    else if (expected !== undefined && opened.signer.publicKey !== expected)
      setSays(publishText('backup.other-key'));
    else await onOpened(opened.signer);
  };
  return (
    <>
      <div className="fields">
        <TextField
          label={publishText('backup.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          isWide
        />
      </div>
      <FileChooser
        isFirst={false}
        accept=".json"
        drop={publishText('backup.choose')}
        choose={publishText('backup.choose')}
        onFiles={(files) => void open(files)}
      />
      <p role="status">{says}</p>
    </>
  );
}
