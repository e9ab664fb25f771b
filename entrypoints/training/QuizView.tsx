import { useEffect, useState } from 'react';
import { dayOf } from '../../lib/memory/record-search.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import { CARD_KINDS, type Card, type CardKind } from '../../lib/training/quiz.ts';
import { nextCards } from '../../lib/training/spaced.ts';
import { weakCauses } from './next.ts';
import { QuizRound } from './QuizRound.tsx';
import type { Training } from './use-training.ts';

const ROUND = 10;

/** Cards made from rules and tables, ten at a time. */
export function QuizView({ training }: { readonly training: Training }) {
  const cards = useCards(training);
  const [kinds, setKinds] = useState<ReadonlySet<CardKind>>(new Set(CARD_KINDS));
  const [round, setRound] = useState<readonly Card[]>();
  if (cards === 'failed') return <p role="status">{trainingText('quiz.failed')}</p>;
  if (cards === undefined) return <p role="status">{trainingText('quiz.making')}</p>;
  const begin = () => {
    const { chosen } = training;
    const now = Date.now();
    const answers = training.answers.filter(({ learner }) => learner === chosen);
    const some = cards.filter(({ kind }) => kinds.has(kind));
    setRound(nextCards(some, answers, weakCauses(training, chosen, now), now, ROUND));
  };
  if (round)
    return (
      <QuizRound key={round.map(({ id }) => id).join()} cards={round} onAgain={() => setRound(undefined)} />
    );
  return (
    <section className="quiz" aria-labelledby="quiz">
      <h2 id="quiz" className="spoken">
        {trainingText('view.quiz')}
      </h2>
      <p>{trainingText('quiz.what')}</p>
      <fieldset className="kinds">
        <legend>{trainingText('quiz.kinds')}</legend>
        {CARD_KINDS.map((kind) => (
          <label key={kind} className="tick">
            <input
              type="checkbox"
              checked={kinds.has(kind)}
              onChange={({ target }) => {
                const others = [...kinds].filter((one) => one !== kind);
                setKinds(new Set(target.checked ? [...others, kind] : others));
              }}
            />
            {trainingText(`quiz.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" className="primary" disabled={kinds.size === 0} onClick={begin}>
          {trainingText('quiz.start')}
        </button>
      </p>
    </section>
  );
}

/** The cards of today; the rules are asked for when somebody comes here, so that the page starts without them. */
function useCards({ scenarios }: Training): readonly Card[] | 'failed' | undefined {
  const [cards, setCards] = useState<readonly Card[] | 'failed'>();
  useEffect(() => {
    let isHere = true;
    import('./load-cards.ts')
      .then(({ loadCards }) => loadCards(scenarios, dayOf(Date.now())))
      .then(
        (made) => isHere && setCards(made),
        () => isHere && setCards('failed'),
      );
    return () => {
      isHere = false;
    };
  }, [scenarios]);
  return cards;
}
