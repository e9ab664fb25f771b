import { useEffect, useRef, useState } from 'react';
import { download } from '../../../components/download.ts';
import { Notice } from '../../../components/Notice.tsx';
import { claimsOf, useLive } from '../../../components/use-live.ts';
import { useReadings } from '../../../components/use-readings.ts';
import { writeScenarioFile } from '../../../lib/packs/pack-file.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { claimOfFields } from '../../../lib/training/read-claim.ts';
import { scenarioOfClaim } from '../../../lib/training/scenario-draft.ts';
import { hashOf } from '../address.ts';
import { type DraftChange, newDraft, type PackDraft } from '../drafts/draft.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { ApprovedClaim } from './ApprovedClaim.tsx';
import { addScenario } from './scenarios.ts';
import { type Taken, takeClaim, toTeach } from './take.ts';

/** After this time it is said that there is no claim; one that is read later all the same is taken. */
const LONGEST_WAIT_MS = 5_000;

/** The claim in a tab without anybody in it, shown before any of it is kept. */
export function TakeClaim({
  tabId,
  drafts,
  onChange,
}: {
  readonly tabId: number;
  readonly drafts: readonly PackDraft[];
  readonly onChange: (id: string, change: DraftChange) => void;
}) {
  const open = drafts.filter(({ deleted }) => deleted === undefined);
  const [chosen, setChosen] = useState(open[0]?.id);
  const [done, setDone] = useState<string>();
  const draft = open.find(({ id }) => id === chosen);
  const look = useTaken(tabId, draft?.pack ?? NO_PACK);
  const keep = () => {
    if (!draft || look.stage !== 'taken' || !look.taken) return;
    const teach = toTeach(look.taken);
    onChange(
      draft.id,
      addScenario((id) => scenarioOfClaim(id, teach)),
    );
    const at = draft.pack.content.scenarios?.length ?? 0;
    location.hash = hashOf({ draft: draft.id, step: 'practice', part: String(at) });
  };
  const save = () => {
    if (look.stage !== 'taken' || !look.taken) return;
    const scenario = scenarioOfClaim('practice-1', toTeach(look.taken));
    const file = 'practice-claim.yaml';
    download(file, new Blob([writeScenarioFile(scenario)], { type: 'application/yaml' }));
    setDone(scenarioFormText('saved', { file }));
  };
  return (
    <>
      <h2>{scenarioFormText('from.title')}</h2>
      {look.stage === 'reading' && <p role="status">{scenarioFormText('from.reading')}</p>}
      {look.stage === 'none' && <Notice title={scenarioFormText('from.none')} />}
      {look.stage === 'several' && <Notice title={scenarioFormText('from.several')} />}
      {look.stage === 'failed' && <Notice status="likely-deny" title={proveText('failed')} />}
      {look.stage === 'left' && <p role="status">{scenarioFormText('from.left')}</p>}
      {look.stage === 'taken' && look.taken && (
        <ApprovedClaim taken={look.taken}>
          {draft && (
            <button type="button" className="primary" onClick={keep}>
              {scenarioFormText('from.keep')}
            </button>
          )}
          <button type="button" onClick={save}>
            {scenarioFormText('save')}
          </button>
          <button type="button" onClick={look.leave}>
            {scenarioFormText('from.leave')}
          </button>
        </ApprovedClaim>
      )}
      {look.stage === 'taken' &&
        (draft ? (
          <div className="fields">
            <SelectField
              label={scenarioFormText('from.draft')}
              value={draft.id}
              options={open.map(({ id, pack }) => [id, pack.manifest.title] as const)}
              onChange={setChosen}
            />
          </div>
        ) : (
          <p>{scenarioFormText('from.noDraft')}</p>
        ))}
      <p role="status">{done}</p>
    </>
  );
}

/** Where there is no draft, Box24's own rules say what they say of the claim. */
const NO_PACK: TeamPack = newDraft({ id: 'none', title: '–', author: '–' }, '0.1.0', new Date(0)).pack;

/** Once the claim was read, nothing more is. */
const NONE: readonly number[] = [];

type Look =
  | { readonly stage: 'reading' | 'none' | 'several' | 'failed' | 'left' }
  | ({ readonly stage: 'taken'; readonly leave: () => void } & Taken);

/** Reads the claim of a tab once; what it says leaves this page only without anybody in it. */
function useTaken(tabId: number, pack: TeamPack): Look {
  const frames = claimsOf(useLive(tabId));
  const [look, setLook] = useState<Look>({ stage: 'reading' });
  const isAsked = useRef(false);
  const several = frames.some(({ state }) => state.form !== undefined);
  const isWaiting = look.stage === 'reading' || look.stage === 'none';
  const readings = useReadings(tabId, isWaiting ? frames.map(({ frameId }) => frameId) : NONE);
  const payer = frames[0]?.state.payer.kind ?? 'unknown';
  useEffect(() => {
    const wait = setTimeout(
      () => setLook((before) => (before.stage === 'reading' ? { stage: 'none' } : before)),
      LONGEST_WAIT_MS,
    );
    return () => clearTimeout(wait);
  }, []);
  useEffect(() => {
    if (isAsked.current || several || readings.length === 0 || readings.length < frames.length) return;
    isAsked.current = true;
    const claim = claimOfFields(readings.flatMap(({ fields }) => fields));
    const leave = () => setLook({ stage: 'left' });
    takeClaim(claim, payer, pack).then(
      (taken) => setLook({ stage: 'taken', leave, ...taken }),
      () => setLook({ stage: 'failed' }),
    );
  });
  return several ? { stage: 'several' } : look;
}
