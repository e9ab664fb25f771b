import { useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { openEnvelope } from '../../../lib/packs/envelope.ts';
import { readContents } from '../../../lib/packs/open.ts';
import { refusalText } from '../../../lib/packs/refusal-text.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';

/** Takes a pack file to compare with. Nothing of it is installed or kept, so that nobody need know its key. */
export function BeforeFile({
  pack,
  onPack,
}: {
  /** The id that it must have. */
  readonly pack: string;
  readonly onPack: (pack: TeamPack) => void;
}) {
  const [fault, setFault] = useState<string>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    const envelope = await openEnvelope(new Uint8Array(await file.arrayBuffer()));
    const contents = envelope.refusal ? envelope : readContents(envelope.payload);
    if (contents.refusal) setFault(refusalText(contents.refusal));
    else if (contents.pack.manifest.id !== pack)
      setFault(proveText('before.other', { pack: contents.pack.manifest.title }));
    else {
      setFault(undefined);
      onPack(contents.pack);
    }
  };
  return (
    <div className="before-file">
      <FileChooser
        isFirst={false}
        accept=".json"
        drop={proveText('before.choose')}
        choose={proveText('before.choose')}
        onFiles={([file]) => void take(file)}
      />
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
