import { render } from '../../components/render.tsx';
import { trainingText } from '../../lib/texts/training-text.ts';
import { type TrainingView, VIEWS } from './address.ts';
import { Certificate } from './Certificate.tsx';
import { LearnerChoice } from './LearnerChoice.tsx';
import { QuizView } from './QuizView.tsx';
import { RecordView } from './RecordView.tsx';
import { ScenarioView } from './ScenarioView.tsx';
import { Stamp } from './Stamp.tsx';
import { type Training, useTraining, useView } from './use-training.ts';
import './training.css';
import './quiz.css';
import './record.css';
import './certificate.css';

/** The home of training: scenarios, quiz, and what came of both. */
function TrainingPage() {
  const training = useTraining();
  const view = useView();
  return (
    <main className="training">
      <header className="no-print">
        <img src="/icon/box24.svg" alt="" width="32" height="32" />
        <div>
          <h1>{trainingText('title')}</h1>
          <p className="soft">{trainingText('what')}</p>
          <Stamp />
        </div>
      </header>
      {training && (
        <>
          <div className="bar no-print">
            <nav className="views" aria-label={trainingText('views.name')}>
              {VIEWS.map((one) => (
                <a key={one} href={`#${one}`} aria-current={one === view.view ? 'page' : undefined}>
                  {trainingText(`view.${one}`)}
                </a>
              ))}
            </nav>
            <LearnerChoice learners={training.learners} chosen={training.chosen} />
          </div>
          {training.isBlocked && <p role="status">{trainingText('blocked')}</p>}
          <View view={view} training={training} />
        </>
      )}
    </main>
  );
}

function View({ view, training }: { readonly view: TrainingView; readonly training: Training }) {
  switch (view.view) {
    case 'scenarios':
      return <ScenarioView training={training} />;
    case 'quiz':
      // Another learner begins anew.
      return <QuizView key={training.chosen} training={training} />;
    case 'record':
      return <RecordView training={training} />;
    case 'certificate':
      return <Certificate learner={view.learner} training={training} />;
  }
}

document.title = `Box24 · ${trainingText('title')}`;
render(<TrainingPage />);
