import { useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { fileFaultText, readScenarioFile } from '../../../lib/packs/pack-file.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { spokenReason } from '../../../lib/texts/reason-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { blankScenario, scenarioOfClaim } from '../../../lib/training/scenario-draft.ts';
import type { Scenario } from '../../../lib/training/scenario-types.ts';
import { localToday } from '../../judge/today.ts';
import { FaultList } from '../fields/FaultList.tsx';
import type { TakenIn } from '../prove/protocol.ts';
import { ApprovedClaim } from './ApprovedClaim.tsx';
import { practising } from './practice.ts';
import { openSavedPage } from './saved-page.ts';
import { takeFile, toTeach } from './take.ts';

type Read =
  | { readonly stage: 'reading' | 'failed' }
  | { readonly stage: 'faults'; readonly faults: readonly string[] }
  | { readonly stage: 'opened'; readonly host: string }
  | { readonly stage: 'taken'; readonly taken: TakenIn };

/** Begins a practice claim: blank, from a file of one, from a claim file without anybody in it, or on a saved page of a portal. */
export function NewScenario({
  pack,
  onAdd,
}: {
  readonly pack: TeamPack;
  readonly onAdd: (make: (id: string) => Scenario) => void;
}) {
  const [read, setRead] = useState<Read>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (/\.ya?ml$/i.test(file.name)) {
      const { value, faults } = readScenarioFile(await file.text());
      if (value) {
        setRead(undefined);
        onAdd((id) => ({ ...value, id }));
      } else
        setRead({
          stage: 'faults',
          faults: faults.map((fault) => fileFaultText({ ...fault, reason: spokenReason(fault.reason).says })),
        });
      return;
    }
    setRead({ stage: 'reading' });
    if (/\.html?$/i.test(file.name)) {
      const { host, fault } = await openSavedPage(file);
      setRead(fault === undefined ? { stage: 'opened', host } : { stage: 'faults', faults: [fault] });
      return;
    }
    const { taken, faults } = await takeFile(file, pack);
    setRead(taken ? { stage: 'taken', taken } : { stage: 'faults', faults });
  };
  return (
    <section aria-labelledby="new-practice">
      <h2 id="new-practice">{scenarioFormText('new')}</h2>
      <p>
        <button type="button" onClick={() => onAdd((id) => blankScenario(id, localToday(), practising.cast))}>
          {scenarioFormText('blank')}
        </button>
      </p>
      <FileChooser
        isFirst={false}
        accept=".yaml,.yml,.json,.837,.txt,.edi,.x12,.html,.htm"
        drop={scenarioFormText('file.what')}
        choose={scenarioFormText('file')}
        onFiles={([file]) => void take(file).catch(() => setRead({ stage: 'failed' }))}
      />
      <p className="soft">{scenarioFormText('file.what')}</p>
      <p className="soft">{scenarioFormText('file.panel')}</p>
      <p role="status">
        {read?.stage === 'reading' && proveText('saved.reading')}
        {read?.stage === 'failed' && proveText('failed')}
        {read?.stage === 'opened' && scenarioFormText('file.opened', { host: read.host })}
      </p>
      {read?.stage === 'faults' && (
        <div role="alert">
          <p>{scenarioFormText('file.fault')}</p>
          <FaultList faults={read.faults} />
        </div>
      )}
      {read?.stage === 'taken' && (
        <ApprovedClaim taken={read.taken}>
          <button
            type="button"
            className="primary"
            onClick={() => {
              const { taken } = read;
              setRead(undefined);
              onAdd((id) => scenarioOfClaim(id, toTeach(taken)));
            }}
          >
            {scenarioFormText('use')}
          </button>
          <button type="button" onClick={() => setRead(undefined)}>
            {scenarioFormText('from.leave')}
          </button>
        </ApprovedClaim>
      )}
    </section>
  );
}
