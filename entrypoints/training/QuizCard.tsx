import { useEffect, useRef, useState } from 'react';
import { explainTextOf } from '../../lib/texts/explain-text.ts';
import { trainingText } from '../../lib/texts/training-text.ts';
import type { Card, Choice } from '../../lib/training/quiz.ts';

/** What a card asks, in words, with what it asks about. */
export const questionWords = (card: Card): string =>
  [askedWords(card), card.states?.words].filter((one) => one !== undefined).join(' ');

function askedWords({ kind, item, states }: Card): string {
  if (states) return trainingText(kind === 'modifier' ? 'quiz.ask.modifier' : 'quiz.ask.item');
  return trainingText(kind === 'modifier' ? 'quiz.ask.price' : `quiz.ask.${kind}`, { code: itemWords(item) });
}

const itemWords = (item: Card['item']): string => (item ? `${item.code} (${item.short})` : '');

/** A choice in words: rules have their own, tables and modifiers are called by the page. */
function choiceWords({ kind }: Card, { id, words }: Choice): string {
  if (words !== undefined) return words;
  if (kind === 'hme-dme') return trainingText(id === 'dme' ? 'quiz.dme' : 'quiz.hme');
  if (kind === 'modifier') return id === 'none' ? trainingText('quiz.noModifier') : id;
  return explainTextOf(`payment.${id}`) ?? id;
}

/** The right answer of a card, in words. */
export function answerWords(card: Card): string {
  const right = card.choices.find(({ id }) => id === card.answer);
  return right ? choiceWords(card, right) : card.answer;
}

/** One card: its question, its choices, and once one is chosen what is right and what that rests on. */
export function QuizCard({
  card,
  isLast,
  onAnswer,
  onNext,
}: {
  readonly card: Card;
  readonly isLast: boolean;
  readonly onAnswer: (isRight: boolean) => void;
  readonly onNext: () => void;
}) {
  const [given, setGiven] = useState<string>();
  const question = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => question.current?.focus(), []);
  const isRight = given === card.answer;
  const choose = (id: string) => {
    if (given !== undefined) return;
    setGiven(id);
    onAnswer(id === card.answer);
  };
  return (
    <div className="quiz-card">
      <h2 ref={question} tabIndex={-1}>
        {askedWords(card)}
      </h2>
      {card.states && <blockquote lang={card.states.lang}>{card.states.words}</blockquote>}
      <ul className="choices">
        {card.choices.map((choice) => (
          <li key={choice.id}>
            <button
              type="button"
              className={given === undefined ? undefined : classOf(choice.id, given, card.answer)}
              aria-disabled={given !== undefined}
              lang={choice.lang}
              onClick={() => choose(choice.id)}
            >
              {given !== undefined && choice.id === card.answer && <span aria-hidden="true">✓ </span>}
              {given === choice.id && choice.id !== card.answer && <span aria-hidden="true">✗ </span>}
              {choiceWords(card, choice)}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {given !== undefined && (
          <>
            <p className={isRight ? 'done passed' : 'done tried'}>
              {isRight
                ? trainingText('quiz.right')
                : trainingText('quiz.wrong', { answer: answerWords(card) })}
            </p>
            <p className="soft">
              {trainingText(card.kind === 'modifier' && card.states ? 'quiz.paper' : 'quiz.rests', {
                rests: card.rests,
              })}
            </p>
          </>
        )}
      </div>
      {given !== undefined && (
        <p>
          <button type="button" className="primary" onClick={onNext}>
            {trainingText(isLast ? 'quiz.end' : 'quiz.next')}
          </button>
        </p>
      )}
    </div>
  );
}

function classOf(id: string, given: string, answer: string): string | undefined {
  if (id === answer) return 'right';
  return id === given ? 'wrong' : undefined;
}
