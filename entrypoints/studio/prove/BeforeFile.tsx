import { useState } from 'react';
import { browser } from 'wxt/browser';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { openSource } from '../../../lib/packs/open-source.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';

/** Takes a pack's file, signed or as its source, to compare with. Nothing of it is installed or kept, so that nobody need know its key. */
export function BeforeFile({
  pack,
  onPack,
}: {
  /** The id that it must have. */
  readonly pack: string;
  readonly onPack: (pack: TeamPack) => void;
}) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const source = await openSource(file, browser.runtime.getManifest().version);
    if (!source.pack) setFaults([source.why, ...source.faults]);
    else if (source.pack.manifest.id !== pack)
      setFaults([proveText('before.other', { pack: source.pack.manifest.title })]);
    else {
      setFaults([]);
      onPack(source.pack);
    }
  };
  return (
    <div className="before-file">
      <FileChooser
        isFirst={false}
        accept=".json,.pack,.yaml,.yml"
        drop={proveText('before.choose')}
        choose={proveText('before.choose')}
        onFiles={([file]) => void take(file)}
      />
      {faults.length > 0 && (
        <ul className="fault" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
