import { Notice } from '../../../components/Notice.tsx';
import type { PackContent } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { useVault } from '../publish/use-vault.ts';
import type { StepProps } from '../steps.tsx';
import { BarList } from './BarList.tsx';
import { BeforeFile } from './BeforeFile.tsx';
import { barsOf, faultBar } from './bars.ts';
import { Conflicts } from './Conflicts.tsx';
import { Differences } from './Differences.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import type { ProofResult } from './protocol.ts';
import { SavedClaims } from './SavedClaims.tsx';
import { useBefore } from './use-before.ts';
import { useProof } from './use-proof.ts';
import './prove.css';

/** What a draft does before anybody meets it: on its own examples, on claims, against other rules and the version before. */
export function ProveStep({ draft, base, onChange }: StepProps) {
  const { published } = useVault(draft.pack.manifest.id);
  const before = useBefore(draft.pack.manifest.id, published);
  const proof = useProof();
  const { stage, progress, result } = proof;
  return (
    <>
      <section aria-labelledby="prove">
        <h2 id="prove">{proveText('step')}</h2>
        <p>{proveText('what')}</p>
        <div className="fields">
          <SelectField
            label={proveText('before')}
            value={before.choice}
            options={before.options}
            onChange={before.choose}
          />
          <BeforeFile pack={draft.pack.manifest.id} onPack={before.takeFile} />
        </div>
        <p>
          {stage === 'running' ? (
            <button type="button" onClick={proof.stop}>
              {proveText('stop')}
            </button>
          ) : (
            <button type="button" className="primary" onClick={() => proof.prove(draft, before.team)}>
              {proveText('run')}
            </button>
          )}
        </p>
        <p role="status">
          {stage === 'running' &&
            (progress ? proveText(`running.${progress.part}`, progress) : proveText('running.start'))}
          {stage === 'stopped' && proveText('stopped')}
          {stage === 'failed' && proveText('failed')}
          {stage === 'done' && proof.of !== draft.changed && proveText('old')}
        </p>
        {result && <Outcome result={result} content={draft.pack.content} />}
      </section>
      {result && (
        <>
          <section aria-labelledby="impact">
            <h2 id="impact">{proveText('impact')}</h2>
            {result.saved > 0 ? (
              <ImpactTable
                title={proveText('impact.saved', { count: result.saved })}
                impact={result.onSaved}
              />
            ) : (
              <p className="soft">{proveText('impact.noSaved')}</p>
            )}
            <ImpactTable
              title={proveText('impact.examples', { count: result.examples + result.practice })}
              impact={result.onExamples}
            />
          </section>
          <Conflicts conflicts={result.conflicts} draft={draft} />
          <Differences before={proof.before} after={draft.pack} base={base} />
        </>
      )}
      <SavedClaims draft={draft} onChange={onChange} />
    </>
  );
}

/** Whether the draft may be signed, and what was looked at. */
function Outcome({ result, content }: { readonly result: ProofResult; readonly content: PackContent }) {
  const bars = barsOf(result, content);
  const { rules, cases, saved, examples, practice, notes } = result;
  return (
    <>
      <Notice
        status={bars.length > 0 ? 'will-deny' : 'passed'}
        title={proveText(bars.length > 0 ? 'bars.title' : 'ok.title')}
      >
        {bars.length > 0 && <BarList bars={bars} />}
        <p className="soft">{proveText('counts', { rules, cases, saved, examples, practice })}</p>
      </Notice>
      {notes.length > 0 && (
        <details>
          <summary>{proveText('notes')}</summary>
          <BarList bars={notes.map((note) => faultBar(note, content))} />
        </details>
      )}
    </>
  );
}
