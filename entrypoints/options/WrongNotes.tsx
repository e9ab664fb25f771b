import { browser } from 'wxt/browser';
import { download } from '../../components/download.ts';
import { useKept } from '../../components/use-settings.ts';
import { formatDate } from '../../lib/claim/dates.ts';
import type { WrongNote } from '../../lib/feedback/types.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { settingsText } from '../../lib/texts/settings-text.ts';
import { text } from '../../lib/texts/text.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
const ask = () => background('wrongNotes', {});

/** The notes that warnings are wrong, for the lead: to look at, to give on without the biller's own words, to delete. */
export function WrongNotes() {
  const notes = useKept(ask);
  const forget = (id?: string) =>
    void background('deleteWrongNotes', id === undefined ? {} : { id }).catch(() => undefined);
  return (
    <section aria-labelledby="wrong-notes">
      <h2 id="wrong-notes">{settingsText('wrong.title')}</h2>
      <p className="soft">{settingsText('wrong.what')}</p>
      {notes?.length === 0 && <p>{settingsText('wrong.none')}</p>}
      <ul className="sites">
        {notes?.map((note) => (
          <li key={note.id}>
            <Note note={note} />
            <button
              type="button"
              aria-label={settingsText('wrong.deleteOf', { rule: note.finding.rule })}
              onClick={() => forget(note.id)}
            >
              {settingsText('wrong.delete')}
            </button>
          </li>
        ))}
      </ul>
      {notes && notes.length > 0 && (
        <p className="portal-actions">
          <button
            type="button"
            onClick={() =>
              download('box24-notes.json', new Blob([exported(notes)], { type: 'application/json' }))
            }
          >
            {settingsText('wrong.export')}
          </button>
          <button type="button" onClick={() => forget()}>
            {settingsText('wrong.deleteAll')}
          </button>
        </p>
      )}
    </section>
  );
}

function Note({ note }: { readonly note: WrongNote }) {
  const { finding, code, modifiers, choice, comment, day } = note;
  return (
    <div className="portal">
      <p>
        <b>{text(`wrong.${choice}`)}</b> <span className="soft">{formatDate(day)}</span>
      </p>
      <p className="soft">
        {finding.rule} #{finding.branch} · {text(`severity.${finding.severity}`)} · {finding.version}
      </p>
      {(code !== undefined || modifiers.length > 0) && (
        <p className="chip">{[code, ...modifiers].filter(Boolean).join(' ')}</p>
      )}
      {comment && <p>“{comment}”</p>}
    </div>
  );
}

/** Without the biller's own words: those stay on this computer. */
const exported = (notes: readonly WrongNote[]): string =>
  `${JSON.stringify(
    notes.map(({ comment: _comment, id: _id, ...rest }) => rest),
    null,
    2,
  )}\n`;
