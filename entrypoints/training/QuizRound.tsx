import { useState } from 'react';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { Card } from '../../lib/training/quiz.ts';
import { keepAnswer } from '../../lib/training/records.ts';
import { answerWords, QuizCard, questionWords } from './QuizCard.tsx';
import { db } from './use-training.ts';

/** A round of cards, one after the other, and what came of it. */
export function QuizRound({
  cards,
  onAgain,
}: {
  readonly cards: readonly Card[];
  readonly onAgain: () => void;
}) {
  const [place, setPlace] = useState(0);
  const [missed, setMissed] = useState<readonly Card[]>([]);
  const card = cards[place];
  if (!card) return <RoundResult count={cards.length} missed={missed} onAgain={onAgain} />;
  const answer = (isRight: boolean) => {
    if (!isRight) setMissed([...missed, card]);
    const { id, cause } = card;
    void keepAnswer(db, { card: id, cause, at: Date.now(), isRight }).catch(() => undefined);
  };
  return (
    <section className="quiz" aria-label={trainingText('view.quiz')}>
      <p className="soft">{trainingText('quiz.place', { number: place + 1, count: cards.length })}</p>
      <progress value={place} max={cards.length} aria-hidden="true" />
      <QuizCard
        key={card.id}
        card={card}
        isLast={place === cards.length - 1}
        onAnswer={answer}
        onNext={() => setPlace(place + 1)}
      />
    </section>
  );
}

function RoundResult({
  count,
  missed,
  onAgain,
}: {
  readonly count: number;
  readonly missed: readonly Card[];
  readonly onAgain: () => void;
}) {
  return (
    <section className="quiz" aria-labelledby="round">
      {/* The card that had the focus is gone. */}
      <h2 id="round" tabIndex={-1} ref={(heading) => heading?.focus()}>
        {trainingText('quiz.result', { right: count - missed.length, count })}
      </h2>
      {missed.length === 0 ? (
        <p>{trainingText('quiz.clean')}</p>
      ) : (
        <>
          <h3>{trainingText('quiz.missed')}</h3>
          <ul className="missed">
            {missed.map((card) => (
              <li key={card.id}>
                {questionWords(card)} <b>{answerWords(card)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button type="button" className="primary" onClick={onAgain}>
          {trainingText('quiz.again')}
        </button>
      </p>
    </section>
  );
}
