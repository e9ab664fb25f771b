import { useId } from 'react';
import { browser } from 'wxt/browser';
import { useFileDrop } from '../../../components/use-file-drop.ts';
import { useKept } from '../../../components/use-settings.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { looksLikeInvite } from '../../../lib/packs/invite.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { FeedPart } from './FeedPart.tsx';
import { InstallView } from './InstallView.tsx';
import { InviteBox } from './InviteBox.tsx';
import { PackItem } from './PackItem.tsx';
import { useInstall } from './use-install.ts';
import { useInvite } from './use-invite.ts';
import '../../../components/file-drop.css';
import './team.css';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const ask = () => background('packs', {});

/** The team's packs of rules: what is installed, and the way in for a file. */
export function TeamRules() {
  const list = useKept(ask);
  const install = useInstall();
  const invite = useInvite();
  const take = (file: File) => {
    // Whatever was said of another file or invite is no longer so.
    install.cancel();
    invite.cancel();
    void inviteIn(file).then((text) => (text === undefined ? install.look(file) : invite.look(text)));
  };
  const isOver = useFileDrop(([file]) => file && take(file));
  const fileId = useId();
  return (
    <section aria-labelledby="team">
      <h2 id="team">{teamText('title')}</h2>
      <p className="soft">
        {teamText('what')}
        {list && !list.packs.some(({ from }) => from === 'policy') && ` ${teamText('what.yours')}`}
      </p>
      {list?.trouble && <p role="status">{teamText(`trouble.${list.trouble}`)}</p>}
      {list?.packs.length === 0 && <p>{teamText('none')}</p>}
      {list && list.packs.length + list.teams.length > 0 && (
        <ul className="packs">
          {list.packs.map((pack) => (
            <PackItem
              key={pack.id}
              pack={pack}
              team={list.teams.find(({ id }) => id === pack.id)}
              onChange={install.cancel}
            />
          ))}
          {list.teams
            .filter(({ id }) => !list.packs.some((pack) => pack.id === id))
            .map((team) => (
              <li key={team.id} className="card pack">
                <h3>{team.title}</h3>
                <p className="soft">{teamText('feed.none')}</p>
                <FeedPart team={team} />
              </li>
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
            if (file) take(file);
            target.value = '';
          }}
        />
      </p>
      <p className="soft">{teamText('drop')}</p>
      <InviteBox way={invite} />
      <p>
        <a href="/studio.html">{studioText('title')}</a>
      </p>
      <InstallView install={install} />
      {isOver && <p className="file-drop">{teamText('dropNow')}</p>}
    </section>
  );
}

/** An invite is a few lines of text; what is larger, or cannot be read, is looked at as a pack. */
const MOST_INVITE_BYTES = 32_000;

async function inviteIn(file: File): Promise<string | undefined> {
  if (file.size > MOST_INVITE_BYTES) return undefined;
  const text = await file.text().catch(() => '');
  return looksLikeInvite(text) ? text : undefined;
}
