import { useId } from 'react';
import { browser } from 'wxt/browser';
import { useFileDrop } from '../../../components/use-file-drop.ts';
import { useKept } from '../../../components/use-settings.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { InstallView } from './InstallView.tsx';
import { PackItem } from './PackItem.tsx';
import { useInstall } from './use-install.ts';
import '../../../components/file-drop.css';
import './team.css';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const ask = () => background('packs', {});

/** The team's packs of rules: what is installed, and the way in for a file. */
export function TeamRules() {
  const list = useKept(ask);
  const install = useInstall();
  const isOver = useFileDrop(([file]) => file && install.look(file));
  const fileId = useId();
  return (
    <section aria-labelledby="team">
      <h2 id="team">{teamText('title')}</h2>
      <p className="soft">{teamText('what')}</p>
      {list?.trouble && <p role="status">{teamText(`trouble.${list.trouble}`)}</p>}
      {list?.packs.length === 0 && <p>{teamText('none')}</p>}
      {list && list.packs.length > 0 && (
        <ul className="packs">
          {list.packs.map((pack) => (
            <PackItem key={pack.id} pack={pack} onChange={install.cancel} />
          ))}
        </ul>
      )}
      <p className="import">
        <label htmlFor={fileId}>{teamText('choose')}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,.pack"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) install.look(file);
            target.value = '';
          }}
        />
      </p>
      <p className="soft">{teamText('drop')}</p>
      <InstallView install={install} />
      {isOver && <p className="file-drop">{teamText('dropNow')}</p>}
    </section>
  );
}
