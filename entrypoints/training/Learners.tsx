import { trainingText } from '../../lib/texts/training-text.ts';
import { scoreOf } from '../../lib/training/attempt.ts';
import { average, certified } from '../../lib/training/progress.ts';
import { removeLearner } from '../../lib/training/records.ts';
import { certificateAddress } from './address.ts';
import { weakCauses } from './next.ts';
import { SureButton } from './SureButton.tsx';
import { db, type Training } from './use-training.ts';

const HEADS = ['learner', 'passed', 'points', 'cards', 'weak'] as const;

/** The learners of this computer, each with how far they are. */
export function Learners({ training }: { readonly training: Training }) {
  const { learners } = training;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard.
    <section className="wide" aria-label={trainingText('record.learners')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {trainingText(`record.head.${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {learners.map(({ initials }) => (
            <LearnerRow key={initials} learner={initials} training={training} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LearnerRow({ learner, training }: { readonly learner: string; readonly training: Training }) {
  const best = certified(training.results.filter((result) => result.learner === learner));
  const answers = training.answers.filter((answer) => answer.learner === learner);
  const points = average(best.map((result) => scoreOf(result).points));
  const weak = weakCauses(training, learner, Date.now());
  return (
    <tr>
      <th scope="row">{learner}</th>
      <td>{trainingText('found.of', { found: best.length, planted: training.scenarios.length })}</td>
      <td>{points ?? '–'}</td>
      <td>
        {answers.length === 0
          ? '–'
          : trainingText('found.of', {
              found: answers.filter(({ isRight }) => isRight).length,
              planted: answers.length,
            })}
      </td>
      <td>
        {weak.length === 0
          ? trainingText('record.nothing')
          : weak.map((cause) => trainingText(`cause.${cause}`)).join(' · ')}
      </td>
      <td className="row-ways">
        {best.length > 0 && (
          <a
            className="button"
            href={certificateAddress(learner)}
            aria-label={trainingText('certificate.of', { learner })}
          >
            {trainingText('certificate')}
          </a>
        )}
        <SureButton
          text={trainingText('remove')}
          label={trainingText('remove.of', { learner })}
          sure={trainingText('remove.sure', { learner })}
          onSure={() => void removeLearner(db, learner)}
        />
      </td>
    </tr>
  );
}
