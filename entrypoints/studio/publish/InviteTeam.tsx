import { useState } from 'react';
import { download } from '../../../components/download.ts';
import { inviteLink, readInvite, writeInvite } from '../../../lib/packs/invite.ts';
import type { PackManifest, PublicKey } from '../../../lib/packs/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import type { InviteSaid } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';
import { ListField } from '../payers/ListField.tsx';
import { hostIn } from '../payers/PayerNames.tsx';

/** An invite for billers: it names the key and, where there is one, the folder from which versions come. */
export function InviteTeam({
  manifest,
  publicKey,
  said: { feed = '', counts = '', portals = [] },
  onSaid,
}: {
  readonly manifest: PackManifest;
  readonly publicKey: PublicKey;
  readonly said: InviteSaid;
  readonly onSaid: (part: InviteSaid) => void;
}) {
  const [isCopied, setCopied] = useState(false);
  const address = feed.trim();
  const made = {
    format: 1,
    kind: 'box24-invite',
    pack: manifest.id,
    title: manifest.title.slice(0, 80),
    key: publicKey,
    channel: 'all',
    ...(address && { feed: address }),
    ...(counts.trim() && { counts: counts.trim() }),
    ...(portals.length > 0 && { portals }),
  } as const;
  const read = readInvite(writeInvite(made));
  const { invite } = read.refusal ? {} : read;
  const isFaulty = (field: 'feed' | 'counts' | 'portals') =>
    read.refusal?.reason === 'faults' && read.refusal.faults.some(({ place }) => place.startsWith(field));
  const say = (part: InviteSaid) => {
    onSaid(part);
    setCopied(false);
  };
  const copy = async () => {
    if (!invite) return;
    await navigator.clipboard.writeText(inviteLink(invite, address));
    setCopied(true);
  };
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{publishText('invite')}</h2>
      <p>{publishText('invite.what')}</p>
      <div className="fields">
        <TextField
          label={publishText('invite.feed')}
          hint={publishText('invite.feed.hint')}
          value={feed}
          fault={isFaulty('feed') ? publishText('invite.fault') : undefined}
          onChange={(value) => say({ feed: value })}
          isWide
        />
        <TextField
          label={publishText('invite.counts')}
          hint={publishText('invite.counts.hint')}
          value={counts}
          fault={isFaulty('counts') ? publishText('invite.fault') : undefined}
          onChange={(value) => say({ counts: value })}
          isWide
        />
        <ListField
          label={partsText('invite.portals')}
          hint={partsText('invite.portals.hint')}
          fault={isFaulty('portals') ? partsText('invite.portals.fault') : undefined}
          values={portals}
          read={hostIn}
          onChange={(hosts) => say({ portals: hosts })}
          isWide
        />
      </div>
      <p>
        <button
          type="button"
          disabled={!invite}
          onClick={() =>
            invite &&
            download('box24-invite.json', new Blob([writeInvite(invite)], { type: 'application/json' }))
          }
        >
          {publishText('invite.file')}
        </button>{' '}
        <button type="button" disabled={!invite || !address} onClick={() => void copy()}>
          {publishText('invite.copy')}
        </button>
      </p>
      <p role="status">{isCopied && publishText('invite.copied')}</p>
    </section>
  );
}
