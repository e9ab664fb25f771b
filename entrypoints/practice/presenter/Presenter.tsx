import { type ReactNode, useEffect } from 'react';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { presenterText } from '../../../lib/texts/presenter-text.ts';
import { type PresentationAddress, presentationHash } from '../address.ts';
import { Screen, type Show } from './Screen.tsx';
import { stepTitle } from './step-words.ts';
import { usePresentation } from './use-presentation.ts';

/** A window of its own. With an opener it would begin as a part of this one, and have nothing of the browser's for extensions. */
const NOTES_WINDOW = 'noopener,width=760,height=720';

/** The wall: one step at a time, and a thin bar for whoever stands at the computer. */
export function Presenter({ show, address }: { readonly show: Show; readonly address: PresentationAddress }) {
  const { steps, listed } = show;
  const { place, press, id, isLastOfLesson } = usePresentation(listed.key, steps.length, address);
  const { at, isBlack } = place;
  const step = steps[at] ?? { kind: 'story' };
  const title = stepTitle(step, steps);
  useEffect(() => {
    document.title = presenterText('pageTitle', { title: listed.scenario.title });
  }, [listed]);
  const counter = presenterText('step', { at: at + 1, count: steps.length });
  const notes = presentationHash({ ...address, scenario: listed.key, view: 'notes', of: id });
  const isLast = at === steps.length - 1;
  return (
    <div className="presenter">
      <header>
        <p lang={RULES_LANGUAGE}>{listed.scenario.title}</p>
        <p className="counter">{counter}</p>
      </header>
      <main className={`screen wall-${step.kind}`}>
        <h1>{title}</h1>
        <Screen key={at} show={show} step={step} />
      </main>
      <nav aria-label={presenterText('steps')}>
        <button type="button" disabled={at === 0} onClick={() => press('back')}>
          {presenterText('back')}
        </button>
        <button
          type="button"
          className="primary"
          disabled={isLast && isLastOfLesson}
          onClick={() => press('next')}
        >
          {presenterText(isLast && !isLastOfLesson ? 'nextScenario' : 'next')}
        </button>
        <progress max={steps.length} value={at + 1} aria-label={counter} />
        <Once press={() => open(`/practice.html${notes}`, '_blank', NOTES_WINDOW)}>
          {presenterText('notes')}
        </Once>
        <Once press={() => void document.documentElement.requestFullscreen()}>{presenterText('full')}</Once>
        <a className="button" href="/training.html">
          {presenterText('leave')}
        </a>
      </nav>
      <p role="status" className="spoken">
        {isBlack ? presenterText('black') : `${counter}: ${title}`}
      </p>
      {isBlack && <div className="black" />}
    </div>
  );
}

/** A button that keeps no focus: the space bar, and a clicker that presses it, goes on from here instead of pressing it once more. */
function Once({ press, children }: { readonly press: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        currentTarget.blur();
        press();
      }}
    >
      {children}
    </button>
  );
}
