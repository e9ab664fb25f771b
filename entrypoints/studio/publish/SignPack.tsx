import { useState } from 'react';
import { momentOf } from '../../../lib/packs/open.ts';
import { isNewer, type Published } from '../../../lib/packs/release.ts';
import type { Channel, TeamPack } from '../../../lib/packs/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { dayText } from '../../../lib/texts/team-text.ts';
import { hashOf } from '../address.ts';
import type { PackDraft } from '../drafts/draft.ts';
import { DateField } from '../fields/DateField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';

/** What a version is called, who gets it, from when it judges; all else stands in the draft. */
export function SignPack({
  draft,
  published,
  suggested,
  isBusy,
  onSign,
}: {
  readonly draft: PackDraft;
  readonly published: readonly Published[];
  readonly suggested: string;
  readonly isBusy: boolean;
  readonly onSign: (team: TeamPack) => void;
}) {
  const { manifest, content } = draft.pack;
  const [version, setVersion] = useState<string>();
  const [channel, setChannel] = useState<Channel>(manifest.channel);
  const [starts, setStarts] = useState<string>();
  const isNext = isNewer(published, version ?? suggested);
  const sign = () => {
    const { starts: _, ...rest } = manifest;
    // The morning of that day where the lead is.
    const from = starts && { starts: momentOf(new Date(`${starts}T00:00:00`)) };
    setVersion(undefined);
    onSign({ content, manifest: { ...rest, version: version ?? suggested, channel, ...from } });
  };
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{publishText('sign')}</h2>
      <div className="fields">
        <TextField
          label={publishText('sign.version')}
          hint={publishText('sign.version.hint')}
          value={version ?? suggested}
          fault={isNext ? undefined : publishText('sign.version.fault')}
          onChange={setVersion}
        />
        <SelectField
          label={publishText('sign.channel')}
          value={channel}
          options={[
            ['all', publishText('channel.all')],
            ['pilot', publishText('channel.pilot')],
          ]}
          onChange={(value) => setChannel(value === 'pilot' ? 'pilot' : 'all')}
        />
        <DateField
          label={publishText('sign.starts')}
          hint={publishText('sign.starts.hint')}
          value={starts}
          onChange={setStarts}
        />
      </div>
      <p>
        {publishText('sign.expires', { date: dayText(manifest.expires) })}{' '}
        {manifest.notes.trim()
          ? publishText('sign.notes', { notes: manifest.notes })
          : publishText('sign.noNotes')}{' '}
        <a href={hashOf({ draft: draft.id, step: 'pack' })}>{publishText('sign.change')}</a>
      </p>
      {content.shadow && content.shadow.length > 0 && (
        <p>{publishText('sign.shadow', { rules: content.shadow.join(', ') })}</p>
      )}
      <p>
        <button
          type="button"
          className="primary"
          disabled={isBusy || !isNext || manifest.notes.trim() === ''}
          onClick={sign}
        >
          {publishText('sign.do')}
        </button>
      </p>
    </section>
  );
}
