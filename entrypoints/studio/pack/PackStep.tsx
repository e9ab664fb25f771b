import { momentOf } from '../../../lib/packs/open.ts';
import { readPack } from '../../../lib/packs/schema.ts';
import type { PackManifest } from '../../../lib/packs/types.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { StepProps } from '../steps.tsx';

/** What the pack is called, who answers for it, until when it holds and what is new in it. */
export function PackStep({ draft, onChange }: StepProps) {
  const { manifest } = draft.pack;
  const set = (part: Partial<PackManifest>) =>
    onChange((one) => ({ ...one, pack: { ...one.pack, manifest: { ...one.pack.manifest, ...part } } }));
  const faults = readPack({ manifest, content: {} }).faults;
  const faultOf = (key: keyof PackManifest): string | undefined => {
    if (!faults.some(({ path }) => path[1] === key)) return undefined;
    return String(manifest[key] ?? '').trim() === ''
      ? studioText('fault.needed')
      : studioText(`fault.pack.${key === 'id' || key === 'version' || key === 'expires' ? key : 'text'}`);
  };
  const text = (key: 'title' | 'author' | 'notes' | 'id' | 'version') => ({
    label: studioText(`pack.${key}`),
    value: manifest[key],
    fault: faultOf(key),
    onChange: (value: string) => set({ [key]: value }),
  });
  return (
    <section aria-labelledby="pack">
      <h2 id="pack">{studioText('step.pack')}</h2>
      <div className="fields">
        <TextField {...text('title')} isWide />
        <TextField {...text('author')} hint={studioText('pack.author.hint')} />
        <TextField {...text('id')} hint={studioText('pack.id.hint')} />
        <TextField {...text('version')} hint={studioText('pack.version.hint')} />
        <DateField
          label={studioText('pack.expires')}
          hint={studioText('pack.expires.hint')}
          value={manifest.expires.slice(0, 10)}
          fault={faultOf('expires')}
          onChange={(date) => date !== undefined && set({ expires: momentOf(new Date(`${date}T23:59:59Z`)) })}
        />
        <TextField {...text('notes')} hint={studioText('pack.notes.hint')} isWide isLong />
      </div>
    </section>
  );
}
