import { useMemo } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import { formClaim } from '../../../lib/training/form-claim.ts';
import { fileSheets, type Part, type PresentStep } from '../../../lib/training/presentation.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import { CodeWords } from '../exercise/CodeWords.tsx';
import { Rejection } from '../exercise/Rejection.tsx';
import { Remittance } from '../exercise/Remittance.tsx';
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
      return <AnswerScreen show={show} judged={judged.wrong} />;
    case 'payment':
      return <AnswerScreen show={show} judged={judged.right} />;
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

/** What the payer, or the front end, sends: the very paper of the exercise. */
function AnswerScreen({ show, judged: { course, received } }: ScreenOf & { readonly judged: Judged }) {
  const { scenario, cast } = show.listed;
  const { answer } = course;
  const of = { scenario, cast, received, course };
  return (
    <Fit className="answer-paper">
      {answer?.kind === 'rejection' && <Rejection exercise={of} answer={answer} />}
      {answer?.kind === 'remittance' && <Remittance exercise={of} answer={answer} />}
    </Fit>
  );
}

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
