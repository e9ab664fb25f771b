import { RULES_LANGUAGE } from '../../lib/rules/types.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { Mode } from '../../lib/training/attempt.ts';
import type { Progress } from '../../lib/training/progress.ts';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import { practiceAddress, presentAddress } from './address.ts';
import { spanWords } from './span-words.ts';

/** A scenario with how far the learner is, and the way into it. */
export function ScenarioRow({
  listed: { key, scenario, pack },
  progress,
  portal,
  mode,
}: {
  readonly listed: ListedScenario;
  readonly progress: Progress | undefined;
  readonly portal: string;
  readonly mode: Mode;
}) {
  const { title, level, causes, planted } = scenario;
  return (
    <li className="scenario">
      <div className="scenario-what">
        <h3 lang={RULES_LANGUAGE}>{title}</h3>
        <p className="tags">
          <span className="chip">{trainingText(`level.${level}`)}</span>
          {causes.map((cause) => (
            <span key={cause} className="chip">
              {trainingText(`cause.${cause}`)}
            </span>
          ))}
          <span className="soft">{trainingText('errors.count', { count: planted.length })}</span>
          {pack && <span className="soft">{pack.title}</span>}
        </p>
      </div>
      {progress && progress.state !== 'none' && (
        <p className={`done ${progress.state}`}>{doneWords(progress)}</p>
      )}
      <a
        className="present"
        href={presentAddress(key, portal)}
        aria-label={trainingText('present.of', { title })}
      >
        {trainingText('present')}
      </a>
      <a
        className="button"
        href={practiceAddress(key, portal, mode)}
        aria-label={trainingText('start.of', { title })}
      >
        {trainingText('start')}
      </a>
    </li>
  );
}

function doneWords({ state, points, race }: Progress): string {
  if (state === 'learned') return `✓ ${trainingText('done.learned')}`;
  if (state !== 'passed') return trainingText('done.tried', { points });
  return race === undefined
    ? `✓ ${trainingText('done.passed', { points })}`
    : `✓ ${trainingText('done.race', { points, time: spanWords(race) })}`;
}
