import { useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { localToday } from '../../judge/today.ts';
import type { DraftChange, SampleClaim } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';
import type { StepProps } from '../steps.tsx';
import { Approval } from './Approval.tsx';
import type { Told } from './protocol.ts';
import { run } from './run.ts';
import { SavedClaim } from './SavedClaim.tsx';

type Taken = Extract<Told, { tell: 'taken-in' }>;

type MakeSamples = (samples: readonly SampleClaim[]) => readonly SampleClaim[];
const changed =
  (make: MakeSamples): DraftChange =>
  (draft) => ({ ...draft, samples: make(draft.samples) });

/** Claims of the team, without anybody in them: taken in, looked at, named, and what is expected of each. */
export function SavedClaims({ draft, onChange }: Pick<StepProps, 'draft' | 'onChange'>) {
  const [taken, setTaken] = useState<Taken | 'reading' | 'failed'>();
  const undo = useUndo(draft.changed, onChange);
  const set = (make: MakeSamples) => onChange(changed(make));
  const remove = (sample: SampleClaim) => {
    set((before) => before.filter(({ id }) => id !== sample.id));
    undo.offer(
      proveText('saved.deleted', { name: sample.name }),
      changed((before) => [...before, sample]),
    );
  };
  const take = (files: readonly File[]) => {
    setTaken('reading');
    const question = { ask: 'take-in', files, pack: draft.pack, today: localToday() } as const;
    run({ ...question, language: text('language') }).done.then(
      (told) => told.tell === 'taken-in' && setTaken(told),
      () => setTaken('failed'),
    );
  };
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{proveText('saved')}</h2>
      <p>{proveText('saved.what')}</p>
      <FileChooser
        isFirst={false}
        accept=".json,.837,.txt,.edi,.x12"
        drop={proveText('saved.drop')}
        choose={proveText('saved.choose')}
        onFiles={take}
      />
      <p className="soft">{proveText('saved.drop')}</p>
      <p role="status">
        {taken === 'reading' && proveText('saved.reading')}
        {taken === 'failed' && proveText('failed')}
      </p>
      {typeof taken === 'object' && (
        <Approval
          taken={taken}
          onKeep={(samples) => {
            set((before) => [...before, ...samples]);
            setTaken(undefined);
          }}
          onLeave={() => setTaken(undefined)}
        />
      )}
      {draft.samples.length === 0 && !undo.offered ? (
        <p className="soft">{proveText('saved.none')}</p>
      ) : (
        <ul className="rows">
          {draft.samples.map((sample) => (
            <SavedClaim
              key={sample.id}
              sample={sample}
              content={draft.pack.content}
              onChange={(make) =>
                set((before) => before.map((one) => (one.id === sample.id ? make(one) : one)))
              }
              onDelete={() => remove(sample)}
            />
          ))}
          <UndoRow undo={undo} />
        </ul>
      )}
    </section>
  );
}
