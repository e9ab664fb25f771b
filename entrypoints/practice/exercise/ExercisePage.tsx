import { useEffect } from 'react';
import { formatDate } from '../../../lib/claim/dates.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { POINTS } from '../../../lib/training/attempt.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import type { ExerciseAddress } from '../address.ts';
import { bring } from '../bring.ts';
import { PortalView } from '../PortalView.tsx';
import type { Portal } from '../portals/portal.ts';
import { portalFor } from '../portals/portals.ts';
import { Answer } from './Answer.tsx';
import { Clock } from './Clock.tsx';
import { goToField } from './go-to-field.ts';
import { Hints } from './Hints.tsx';
import { PatientFile } from './PatientFile.tsx';
import { Result } from './Result.tsx';
import { typedClaim, useExercise } from './use-exercise.ts';
import { useListed } from './use-listed.ts';
import { fieldName } from './words.ts';
import './exercise.css';
import './paper.css';

const TRAINING = '/training.html';

/** The page with an exercise on it, or why there is none. */
export function ExercisePage({ address }: { readonly address: ExerciseAddress }) {
  const listed = useListed(address.scenario);
  if (listed === 'awaited') return null;
  if (!listed) return <NoExercise why={practiceText('unknown', { id: address.scenario })} />;
  const prepared = prepare(listed, address.portal);
  if (!prepared) return <NoExercise why={practiceText('noPortal')} />;
  return <Exercise {...prepared} listed={listed} mode={address.mode} />;
}

/** Types a scenario's claim into a portal. @returns undefined where no portal takes it */
function prepare(listed: ListedScenario, id: string | undefined) {
  try {
    const kind = listed.cast.payers[listed.scenario.payer]?.kind ?? 'unknown';
    return { portal: portalFor(kind, id), claim: typedClaim(listed) };
  } catch (error) {
    console.warn('Box24: no portal takes this scenario.', error);
    return undefined;
  }
}

function NoExercise({ why }: { readonly why: string }) {
  return (
    <main className="practice">
      <h1>{why}</h1>
      <p>
        <a href={TRAINING}>{practiceText('all')}</a>
      </p>
    </main>
  );
}

function Exercise({
  listed,
  portal,
  claim,
  mode,
}: {
  readonly listed: ListedScenario;
  readonly portal: Portal;
  /** As it is typed when the exercise begins. */
  readonly claim: FormClaim;
  readonly mode: ExerciseAddress['mode'];
}) {
  const exercise = useExercise(listed, claim, portal.id, mode);
  const { scenario } = listed;
  const { view, mending, attempt, course, form, portalNow } = exercise;
  useEffect(() => {
    document.title = practiceText('pageTitle', { title: scenario.title });
  }, [scenario]);
  // The very scripts of portals; from here on one brings the other, by way of the background.
  useEffect(() => void (mode === 'learn' && bring('/sentinel.js')), [mode]);
  useEffect(() => {
    if (view === 'form' && mending !== undefined) return goToField(portalNow, mending);
    if (view === 'answer') document.querySelector<HTMLElement>('#answer')?.focus();
    return undefined;
  }, [view, mending, portalNow]);
  return (
    <>
      <header className="practice-head">
        <img src="/icon/box24.svg" alt="" width="24" height="24" />
        <div>
          <h1 lang={RULES_LANGUAGE}>{scenario.title}</h1>
          <p className="soft">
            {practiceText('day', { date: formatDate(course.today) })} {practiceText('what')}
          </p>
        </div>
        <span className="chip">{practiceText(`mode.${mode}`)}</span>
        {mode === 'race' && <Clock started={attempt.started} ended={attempt.ended} />}
        <div className="tour-ways">
          <button type="button" onClick={() => location.reload()}>
            {practiceText('again')}
          </button>
          <a className="button" href={TRAINING}>
            {practiceText('all')}
          </a>
        </div>
      </header>
      <div className="exercise">
        <main>
          {view === 'form' ? (
            <>
              <Bar exercise={exercise} />
              <PortalView portal={portal} claim={form} onOpen={exercise.opened} onSubmit={exercise.submit} />
            </>
          ) : (
            <Answer exercise={exercise} />
          )}
          <p className="sent" role="status">
            {exercise.busy === 'judging' && practiceText('judging')}
            {exercise.busy === 'failed' && practiceText('judging.failed')}
          </p>
          {view === 'answer' && <Result exercise={exercise} />}
        </main>
        <aside>
          <section className="story" aria-labelledby="story">
            <h2 id="story">{practiceText('story')}</h2>
            <p lang={RULES_LANGUAGE}>{scenario.story}</p>
            <Hints exercise={exercise} />
            <details>
              <summary>{practiceText('score.how.title')}</summary>
              <p className="soft">{practiceText('score.how', POINTS)}</p>
            </details>
          </section>
          <PatientFile exercise={exercise} />
        </aside>
      </div>
    </>
  );
}

/** Above the form where the payer has answered before: what is to be mended, and the way back. */
function Bar({
  exercise: { course, mending, backToAnswer },
}: {
  readonly exercise: ReturnType<typeof useExercise>;
}) {
  if (course.answer === undefined) return null;
  return (
    <div className="correct-bar">
      <p>
        {mending === undefined
          ? practiceText('correct.bar')
          : practiceText('correct.field', { field: fieldName(mending) })}
      </p>
      <button type="button" onClick={backToAnswer}>
        {practiceText('backToAnswer')}
      </button>
    </div>
  );
}
