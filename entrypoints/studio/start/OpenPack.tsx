import { useCallback, useState } from 'react';
import { browser } from 'wxt/browser';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useFileDrop } from '../../../components/use-file-drop.ts';
import { useKept } from '../../../components/use-settings.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { type NoSource, openSource } from '../../../lib/packs/open-source.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { hashOf } from '../address.ts';
import { draftFrom, type PackDraft } from '../drafts/draft.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const ask = () => background('packs', {});

/** How far opening has come; undefined once a draft is there. */
type Opening = { readonly name: string; readonly refusal?: Omit<NoSource, 'pack'> };

/** Begins a draft with a pack that there is: one that is installed here, or of a file. */
export function OpenPack({ onAdd }: { readonly onAdd: (draft: PackDraft) => void }) {
  const installed = useKept(ask)?.packs ?? [];
  const [opening, setOpening] = useState<Opening>();
  const open = useCallback(
    async (name: string, read: () => Promise<{ readonly pack: TeamPack } | NoSource>) => {
      setOpening({ name });
      const found = await read().catch((): NoSource => ({ why: partsText('open.unreadable'), faults: [] }));
      if (!found.pack) return setOpening({ name, refusal: found });
      const draft = draftFrom(found.pack, engine(), new Date());
      onAdd(draft);
      location.hash = hashOf({ draft: draft.id, step: 'rules' });
    },
    [onAdd],
  );
  const take = useCallback(
    ([file]: readonly File[]) => file && void open(file.name, () => openSource(file, engine())),
    [open],
  );
  const isOver = useFileDrop(take);
  return (
    <section aria-labelledby="open">
      <h2 id="open">{partsText('open')}</h2>
      <p>{partsText('open.what')}</p>
      {installed.length > 0 && (
        <ul className="checks">
          {installed.map(({ id, title, version }) => (
            <li key={id}>
              <button type="button" onClick={() => void open(title, () => installedPack(id))}>
                {partsText('open.installed', { title, version })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{partsText(installed.length > 0 ? 'open.file' : 'open.file.only')}</p>
      <FileChooser
        isFirst={false}
        isOver={isOver}
        accept=".json,.pack,.yaml,.yml"
        drop={partsText('open.drop')}
        choose={partsText('open.choose')}
        onFiles={take}
      />
      {opening && !opening.refusal && (
        <p role="status">{partsText('open.reading', { name: opening.name })}</p>
      )}
      {opening?.refusal && (
        <Notice status="will-deny" title={partsText('open.refused', { name: opening.name })}>
          <p>{opening.refusal.why}</p>
          <ul>
            {opening.refusal.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
}

const engine = (): string => browser.runtime.getManifest().version;

async function installedPack(id: string): Promise<{ readonly pack: TeamPack } | NoSource> {
  const pack = await background('packContents', { id });
  return pack ? { pack } : { why: partsText('open.damaged'), faults: [] };
}
