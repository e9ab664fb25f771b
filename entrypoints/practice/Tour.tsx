import { useEffect, useRef, useState } from 'react';
import { startText } from '../../lib/texts/start-text.ts';
import type { Seen } from './seen.ts';
import { after, nextStep, STEPS, type Step } from './steps.ts';

/** The tour's own bar: which step it is, what to do, and the way out. It never takes the focus: the biller is at work in the form. */
export function Tour({
  seen,
  onLeave,
  onAgain,
}: {
  readonly seen: Seen;
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}) {
  const [step, setStep] = useState<Step | 'done'>(STEPS[0]);
  const before = useRef(seen);
  const go = (to: Step | 'done') => {
    before.current = seen;
    setStep(to);
  };
  useEffect(() => {
    const next = step === 'done' ? undefined : nextStep(step, seen, before.current);
    if (next === undefined) return;
    before.current = seen;
    setStep(next);
  }, [step, seen]);
  const number = step === 'done' ? STEPS.length : STEPS.indexOf(step) + 1;
  return (
    <section className="tour" aria-labelledby="tour">
      <div className="tour-says">
        <h2 id="tour">
          {step === 'done' ? startText('tour.done') : startText('tour.step', { number, count: STEPS.length })}
        </h2>
        <p role="status">{startText(`tour.${step === 'done' ? 'end' : step}`)}</p>
      </div>
      <progress value={step === 'done' ? number : number - 1} max={STEPS.length} aria-hidden="true" />
      <div className="tour-ways">
        {step === 'done' ? (
          <>
            <a className="button primary" href="/welcome.html">
              {startText('tour.portals')}
            </a>
            <button type="button" onClick={onAgain}>
              {startText('tour.again')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => go(after(step))}>
            {startText('tour.skip')}
          </button>
        )}
        <button type="button" className="quiet" onClick={onLeave}>
          {startText(step === 'done' ? 'tour.practise' : 'tour.leave')}
        </button>
      </div>
    </section>
  );
}
