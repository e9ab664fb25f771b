import { formatDate } from '../../lib/claim/dates.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { practiceAddress } from './address.ts';
import { type NextStep, nextSteps } from './next.ts';
import type { Training } from './use-training.ts';

/** What the learner should do next; nothing where nothing is assigned and nothing is due. */
export function NextList({ training, portal }: { readonly training: Training; readonly portal: string }) {
  const now = Date.now();
  const steps = nextSteps(training, now);
  if (steps.length === 0) return null;
  const learner = training.chosen;
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">{learner === '' ? trainingText('next.you') : trainingText('next.title', { learner })}</h2>
      <ul>
        {steps.map((step) => {
          const { key, scenario } = step.listed;
          return (
            <li key={key}>
              <a href={practiceAddress(key, portal, step.mode)} lang={RULES_LANGUAGE}>
                {scenario.title}
              </a>
              <span className="soft">
                {trainingText(`mode.${step.mode}`)} · {whyWords(step, dayOf(now))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function whyWords({ due, cause }: NextStep, today: string): string {
  if (cause !== undefined) return trainingText('next.weak', { cause: trainingText(`cause.${cause}`) });
  if (!due) return trainingText('next.assigned');
  return trainingText(due < today ? 'next.late' : 'next.due', { date: formatDate(due) });
}
