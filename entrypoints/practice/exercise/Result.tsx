import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { rulesOf, scoreOf } from '../../../lib/training/attempt.ts';
import { Sources } from './Sources.tsx';
import type { Exercise } from './use-exercise.ts';
import { timeOf } from './words.ts';

/** How a learner did: in a test as soon as the claim was sent, else at the end. Then what to take along. */
export function Result({ exercise: { scenario, mode, attempt, received } }: { readonly exercise: Exercise }) {
  if (attempt.tries.length === 0 || (mode === 'learn' && attempt.ended === undefined)) return null;
  const score = scoreOf(attempt);
  const facts = [
    [
      practiceText('score.found'),
      practiceText('score.foundOf', { found: score.found, planted: score.planted }),
    ],
    [practiceText('score.falseAlarms'), score.falseAlarms],
    [practiceText('score.tries'), score.tries],
    [practiceText('score.hints'), score.hints],
    [practiceText('score.vain'), score.vainChecks],
    ...(mode === 'race' ? [[practiceText('score.time'), timeOf(score.took)]] : []),
  ] as const;
  return (
    <section className="result" aria-labelledby="result">
      <h2 id="result">{practiceText('score.title')}</h2>
      <p className="points">
        <b>{practiceText('score.points', { points: score.points })}</b>{' '}
        {practiceText(score.passed ? 'score.passed' : 'score.notPassed')}
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {attempt.ended !== undefined && (
        <>
          <h3>{practiceText('teaching')}</h3>
          <p lang={RULES_LANGUAGE}>{scenario.teaching}</p>
          <details>
            <summary>{practiceText('sources')}</summary>
            <Sources sources={scenario.sources} />
          </details>
        </>
      )}
      {received && (
        <p className="soft">
          {practiceText('score.pack', {
            packs: new Intl.ListFormat(text('language')).format(rulesOf(attempt)),
          })}
        </p>
      )}
    </section>
  );
}
