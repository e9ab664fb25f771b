import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { hashOf } from '../address.ts';
import { idOf, newDraft, type PackDraft } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';

/** Begins a draft: what it is called and who writes it; all else can wait. */
export function NewDraft({
  drafts,
  onAdd,
}: {
  readonly drafts: readonly PackDraft[];
  readonly onAdd: (draft: PackDraft) => void;
}) {
  const [title, setTitle] = useState('');
  const [author, setAuthor] = useState(drafts[0]?.pack.manifest.author ?? '');
  const [isTried, setTried] = useState(false);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const id = idOf(title);
    if (!id || !author.trim()) return;
    const engine = browser.runtime.getManifest().version;
    const draft = newDraft({ id, title: title.trim(), author: author.trim() }, engine, new Date());
    onAdd(draft);
    location.hash = hashOf({ draft: draft.id, step: 'rules' });
  };
  const faultOf = (value: string) => (isTried && !value.trim() ? studioText('fault.needed') : undefined);
  return (
    <section aria-labelledby="new">
      <h2 id="new">{studioText('new')}</h2>
      <form className="fields" onSubmit={begin}>
        <TextField
          label={studioText('pack.title')}
          hint={studioText('pack.title.hint')}
          value={title}
          fault={faultOf(idOf(title))}
          onChange={setTitle}
        />
        <TextField
          label={studioText('pack.author')}
          hint={studioText('pack.author.hint')}
          value={author}
          fault={faultOf(author)}
          onChange={setAuthor}
        />
        <button type="submit" className="primary">
          {studioText('new.begin')}
        </button>
      </form>
    </section>
  );
}
