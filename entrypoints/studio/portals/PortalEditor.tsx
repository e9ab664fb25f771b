import { useRef, useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import type { PackBase } from '../../../lib/packs/extend.ts';
import {
  type FileFault,
  fileFaultText,
  readPortalFile,
  writePortalFile,
} from '../../../lib/packs/pack-file.ts';
import type { PortalProfile } from '../../../lib/portals/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange, type PackDraft } from '../drafts/draft.ts';
import { Field } from '../fields/Field.tsx';
import { offsetOf } from '../fields/text-offset.ts';
import { ProfileHelp } from './ProfileHelp.tsx';
import './portals.css';

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
  const box = useRef<HTMLTextAreaElement>(null);
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
  const show = (fault: FileFault) => {
    const place = offsetOf(text, fault);
    const end = text.indexOf('\n', place);
    box.current?.focus();
    box.current?.setSelectionRange(place, end < 0 ? text.length : end);
  };
  return (
    <section aria-labelledby="portal">
      <h2 id="portal">{profile.title}</h2>
      <p>{partsText('portals.on', { hosts: profile.hosts.join(', ') })}</p>
      {base.portals.some(({ id }) => id === profile.id) && (
        <p className="soft">{partsText('portals.instead.what')}</p>
      )}
      <Field
        label={partsText('portals.yaml')}
        hint={partsText('portals.yaml.hint')}
        fault={faults.length > 0 ? partsText('portals.faults', { count: faults.length }) : undefined}
      >
        {(tied) => (
          <textarea
            {...tied}
            ref={box}
            className="yaml"
            rows={22}
            value={text}
            spellCheck={false}
            autoComplete="off"
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      {faults.length > 0 && (
        <ul className="faults-at" lang={RULES_LANGUAGE}>
          {faults.map((fault) => (
            <li key={fileFaultText(fault)}>
              <button type="button" className="quiet" onClick={() => show(fault)}>
                {fileFaultText(fault)}
              </button>
            </li>
          ))}
        </ul>
      )}
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
