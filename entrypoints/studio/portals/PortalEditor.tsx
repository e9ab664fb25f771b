import { useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { readPortalFile, writePortalFile } from '../../../lib/packs/pack-file.ts';
import type { PortalProfile } from '../../../lib/portals/types.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange, type PackDraft } from '../drafts/draft.ts';
import { YamlBox } from '../fields/YamlBox.tsx';
import { ProfileHelp } from './ProfileHelp.tsx';

/** A profile as YAML. What cannot be read stays in the box and in the draft, with the places; the last good state counts. */
export function PortalEditor({
  draft,
  profile,
  at,
  base,
  onChange,
}: {
  readonly draft: PackDraft;
  readonly profile: PortalProfile;
  /** Its place among the profiles of the pack. */
  readonly at: number;
  readonly base: PackBase;
  readonly onChange: (change: DraftChange) => void;
}) {
  const [text, setText] = useState(() => draft.unread?.[profile.id] ?? writePortalFile(profile));
  const { faults } = readPortalFile(text);
  const write = (next: string) => {
    setText(next);
    const read = readPortalFile(next);
    onChange((one) => {
      const { [profile.id]: _before, ...unread } = one.unread ?? {};
      if (!read.value) return { ...one, unread: { ...unread, [profile.id]: next } };
      const { value } = read;
      return changePart('portals', (all) => all.with(at, value))({ ...one, unread });
    });
  };
  return (
    <section aria-labelledby="portal">
      <h2 id="portal">{profile.title}</h2>
      <p>{partsText('portals.on', { hosts: profile.hosts.join(', ') })}</p>
      {base.portals.some(({ id }) => id === profile.id) && (
        <p className="soft">{partsText('portals.instead.what')}</p>
      )}
      <YamlBox
        label={partsText('portals.yaml')}
        hint={partsText('portals.yaml.hint')}
        says={
          faults.length > 0
            ? partsText('portals.faults', { count: faults.length })
            : ruleFormText('yaml.taken')
        }
        {...{ text, faults }}
        onChange={write}
      />
      <p className="soft">{partsText('portals.file')}</p>
      <FileChooser
        isFirst={false}
        accept=".yaml,.yml"
        drop={partsText('portals.choose')}
        choose={partsText('portals.choose')}
        onFiles={([file]) => void file?.text().then(write)}
      />
      <ProfileHelp />
    </section>
  );
}
