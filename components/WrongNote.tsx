import { useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { newNoteId } from '../lib/feedback/note-id.ts';
import { identifies } from '../lib/feedback/screen.ts';
import { type NotedLine, WRONGS, type Wrong } from '../lib/feedback/types.ts';
import { asker } from '../lib/messages/envelope.ts';
import type { BackgroundApi } from '../lib/messages/types.ts';
import type { Finding } from '../lib/rules/types.ts';
import { text } from '../lib/texts/text.ts';
import { useDraft } from './drafts.tsx';
import './wrong-note.css';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));
/** Longest comment: a sentence or two. */
const LONGEST_COMMENT = 300;

interface Draft {
  readonly state: 'closed' | 'open' | 'kept';
  readonly choice?: Wrong['choice'];
  readonly comment: string;
}
const NOTHING: Draft = { state: 'closed', comment: '' };

type Trouble = 'wrong.identifies' | 'wrong.notKept';

/** "This warning is wrong": a coded choice for the lead, and words that stay on this computer. */
export function WrongNote({ finding, line }: { readonly finding: Finding; readonly line: NotedLine }) {
  const [draft, setDraft] = useDraft(`wrong ${finding.rule}#${finding.branch}@${finding.line}`, NOTHING);
  const { state, choice, comment } = draft;
  const [trouble, setTrouble] = useState<Trouble>();
  const id = useId();
  if (state === 'kept') return <p role="status">{text('wrong.kept')}</p>;
  const open = (
    <button
      type="button"
      className="quiet slight"
      aria-expanded={state === 'open'}
      onClick={() => setDraft({ ...draft, state: state === 'open' ? 'closed' : 'open' })}
    >
      {text('wrong.open')}
      <span className="spoken">: {finding.title}</span>
    </button>
  );
  if (state === 'closed') return open;
  const keep = () => {
    if (choice === undefined) return;
    if (identifies(comment)) return setTrouble('wrong.identifies');
    const note = { id: newNoteId(), choice, comment: comment.trim(), finding: finding.redacted, ...line };
    background('noteWrong', note).then(
      () => setDraft({ ...draft, state: 'kept' }),
      () => setTrouble('wrong.notKept'),
    );
  };
  return (
    <>
      {open}
      <form
        className="wrong-note"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <fieldset>
          <legend>{text('wrong.why')}</legend>
          {WRONGS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={id}
                checked={choice === one}
                onChange={() => setDraft({ ...draft, choice: one })}
              />
              {text(`wrong.${one}`)}
            </label>
          ))}
        </fieldset>
        <label htmlFor={`${id}w`}>{text('wrong.words')}</label>
        <textarea
          id={`${id}w`}
          rows={2}
          maxLength={LONGEST_COMMENT}
          value={comment}
          aria-describedby={`${id}s`}
          onChange={({ target }) => {
            setDraft({ ...draft, comment: target.value });
            setTrouble(undefined);
          }}
        />
        <p id={`${id}s`} className="soft">
          {text('wrong.screen')}
        </p>
        <div role="status">{trouble && <p className="wrong-stop">{text(trouble)}</p>}</div>
        <button type="submit" className="primary" disabled={choice === undefined}>
          {text('wrong.keep')}
        </button>
      </form>
    </>
  );
}
