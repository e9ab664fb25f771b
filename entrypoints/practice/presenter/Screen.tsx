import { useMemo } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { Remittance } from '../../../lib/training/answer-types.ts';
import { formClaim } from '../../../lib/training/form-claim.ts';
import { fileSheets, type Part, type PresentStep } from '../../../lib/training/presentation.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import { CodeWords } from '../exercise/CodeWords.tsx';
import { RejectionReasons } from '../exercise/Rejection.tsx';
import { RemittanceLines } from '../exercise/RemittanceLines.tsx';
import { COLUMNS, type Column } from '../exercise/remittance-columns.tsx';
import { Sources } from '../exercise/Sources.tsx';
import type { Portal } from '../portals/portal.ts';
import { Lines, Sheet, Who } from './ClaimParts.tsx';
import { Fit } from './Fit.tsx';
import { SpotScreen } from './SpotScreen.tsx';
import type { BothJudged, Judged } from './use-judged.ts';

/** What is shown: a scenario on a portal, with what rules and payer say to it. */
export interface Show {
  readonly listed: ListedScenario;
  readonly portal: Portal;
  readonly judged: BothJudged;
  readonly steps: readonly PresentStep[];
}

export interface ScreenOf {
  readonly show: Show;
}

/** One step on the wall. */
export function Screen({ show, step }: ScreenOf & { readonly step: PresentStep }) {
  const { listed, judged } = show;
  const { story, teaching, planted, submitted } = listed.scenario;
  switch (step.kind) {
    case 'story':
      return (
        <Fit className="told">
          <p lang={RULES_LANGUAGE}>{story}</p>
          <p className="soft">
            {presenterText('day', { date: formatDate(submitted) })}{' '}
            {presenterText('errors', { count: planted.length })}
          </p>
        </Fit>
      );
    case 'claim':
      return <PartScreen show={show} part={step} />;
    case 'question':
      return <PartScreen show={show} part={step.about} />;
    case 'reveal':
      return <SpotScreen show={show} error={step.error} isMended={false} />;
    case 'correction':
      return <SpotScreen show={show} error={step.error} isMended />;
    case 'answer':
      return <AnswerScreen judged={judged.wrong} />;
    case 'payment':
      return <AnswerScreen judged={judged.right} />;
    case 'codes':
      return <CodesScreen judged={judged.wrong} />;
    case 'teaching':
      return (
        <Fit className="told">
          <p lang={RULES_LANGUAGE}>{teaching}</p>
        </Fit>
      );
    case 'sources':
      return <SourcesScreen show={show} />;
  }
}

function PartScreen({ show, part }: ScreenOf & { readonly part: Part }) {
  const { scenario, cast } = show.listed;
  const claim = useMemo(
    () => formClaim(scenarioClaim(scenario, cast, scenario.planted).claim),
    [scenario, cast],
  );
  const sheet = part.part === 'file' ? fileSheets(scenario, cast)[part.sheet] : undefined;
  return (
    <Fit className="claim-part">
      {part.part === 'who' && <Who claim={claim} />}
      {part.part === 'lines' && <Lines claim={claim} />}
      {sheet && <Sheet sheet={sheet} />}
    </Fit>
  );
}

/**
 * What the payer, or the front end, sends, as on the paper of the exercise. Its head is for who keeps it, and so is what says nothing of
 * any line: the room is for what has to be read from afar.
 */
function AnswerScreen({ judged: { course, received } }: { readonly judged: Judged }) {
  const { answer } = course;
  if (!answer) return null;
  const { kind } = answer;
  return (
    <Fit className="answer-paper">
      <section
        className="paper"
        aria-label={practiceText(`${kind === 'rejection' ? 'rejection' : 'remit'}.what`)}
      >
        {kind === 'rejection' ? (
          <RejectionReasons answer={answer} />
        ) : (
          <RemittanceLines answer={answer} sent={received.form} columns={telling(answer)} />
        )}
      </section>
    </Fit>
  );
}

const telling = ({ lines }: Remittance): readonly Column[] =>
  COLUMNS.filter(({ head, tells }) => head !== 'remit.units' && lines.some(tells));

function CodesScreen({ judged: { course, received } }: { readonly judged: Judged }) {
  const { answer } = course;
  if (answer?.kind !== 'remittance') return null;
  return (
    <Fit className="told">
      <CodeWords adjustments={answer.lines.flatMap(({ adjustments }) => adjustments)} pack={received.pack} />
    </Fit>
  );
}

/** A source may be read by whoever shows it: the room only hears that there is one. */
function SourcesScreen({ show }: ScreenOf) {
  return (
    <Fit className="told">
      <Sources sources={show.listed.scenario.sources} />
    </Fit>
  );
}
