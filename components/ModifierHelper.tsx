import { useId, useState } from 'react';
import { RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { AskedQuestion, ModifierAnswers } from '../lib/session/modifier-choice.ts';
import { type LineSummary, NONE } from '../lib/session/types.ts';
import { text } from '../lib/texts/text.ts';
import { tryText } from '../lib/texts/try-text.ts';
import type { LineTools } from './line-tools.ts';
import { StatementWords } from './Mend.tsx';
import { OfferView } from './OfferView.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import { TrialView } from './TrialView.tsx';
import { type ChoiceNow, useChoice } from './use-choice.ts';
import { useTrial } from './use-trial.ts';
import './try.css';

/** The questions that decide a line's modifiers, and what the line would say. Nothing is chosen for the biller. */
export function ModifierHelper({ line, tools }: { readonly line: LineSummary; readonly tools: LineTools }) {
  const [answers, setAnswers] = useState<ModifierAnswers>({});
  const { now, isCurrent } = useChoice(line, answers, tools);
  const title = tryText('choose.title', { line: line.index + 1, code: line.procedureCode });
  return (
    <section className="try" aria-label={title} aria-busy={!isCurrent}>
      <h3>{title}</h3>
      <p className="try-safe">{tryText('choose.untouched')}</p>
      {now === undefined && <p className="soft">{tryText('try.waiting')}</p>}
      {now === 'failed' && <p role="status">{tryText('try.noAnswer')}</p>}
      {typeof now === 'object' && now.choice.questions.length === 0 && (
        <p role="status">{tryText(tools.payer.kind === 'unknown' ? 'choose.noPayer' : 'choose.nothing')}</p>
      )}
      {typeof now === 'object' && now.choice.questions.length > 0 && (
        <>
          {now.choice.questions.map((question) => (
            <Question
              key={question.topic}
              question={question}
              answer={answers[question.topic]}
              onAnswer={(modifier) => setAnswers((before) => ({ ...before, [question.topic]: modifier }))}
            />
          ))}
          {isCurrent && now.choice.isDone && <Chosen line={line} now={now} tools={tools} />}
        </>
      )}
    </section>
  );
}

function Question({
  question: { topic, options, isOptional, objections },
  answer,
  onAnswer,
}: {
  readonly question: AskedQuestion;
  readonly answer: string | undefined;
  readonly onAnswer: (modifier: string) => void;
}) {
  const name = useId();
  const picked = (modifier: string) => ({
    name,
    checked: answer === modifier,
    onChange: () => onAnswer(modifier),
  });
  return (
    <div className="choices">
      <fieldset>
        <legend>{tryText(`choose.${topic}`)}</legend>
        {options.map((option) => {
          const objection = objections[option.modifier];
          return (
            <label key={option.modifier} className="choice">
              <input type="radio" {...picked(option.modifier)} />
              <span>
                <StatementWords {...option} />
                {objection && <Objection {...objection} />}
              </span>
            </label>
          );
        })}
        {isOptional && (
          <label className="choice">
            <input type="radio" {...picked(NONE)} />
            <span>{tryText('choose.none')}</span>
          </label>
        )}
      </fieldset>
    </div>
  );
}

/** Why an answer would be denied. */
function Objection({ severity, message, languages }: AskedQuestion['objections'][string]) {
  return (
    <span className={`objection ${severity}`}>
      <StatusIcon status={severity} />
      <span>
        <b className="finding-word">{text(`severity.${severity}`)}</b>{' '}
        <span lang={languages?.message ?? RULES_LANGUAGE}>{message}</span>
      </span>
    </span>
  );
}

/** What the line would say, what whoever sends it states, what the payer would deny then, and the way into the form. */
function Chosen({
  line,
  now: { choice, change },
  tools: { mending, about, missingLabel },
}: {
  readonly line: LineSummary;
  readonly now: ChoiceNow;
  readonly tools: LineTools;
}) {
  const { modifiers, kept, stated } = choice;
  const tries = [[{ field: `lines[${line.index}].modifiers`, to: modifiers }]];
  const { tried } = useTrial(mending.mender, line.index, tries, about);
  const said = modifiers.join(' ') || tryText('choose.noModifier');
  const result = tried?.tries[0];
  const isSaid = modifiers.join(' ') === (line.modifiers ?? []).join(' ');
  return (
    <>
      <p className="chosen" role="status">
        {tryText('choose.line')}: <b>{line.procedureCode}</b> <b>{said}</b>
      </p>
      {kept.length > 0 && <p className="soft">{tryText('choose.kept', { modifiers: kept.join(' ') })}</p>}
      {stated.length > 0 && (
        <>
          <p>{tryText('choose.states')}</p>
          <ul className="trial-missing">
            {stated.map(({ modifier, states, languages }) => (
              <li key={modifier} lang={languages.states ?? RULES_LANGUAGE}>
                <b>{modifier}</b> {states}
              </li>
            ))}
          </ul>
        </>
      )}
      {tried && result && <TrialView now={tried.now} tried={result} missingLabel={missingLabel} />}
      {isSaid ? (
        <p>{tryText('choose.already')}</p>
      ) : (
        change && (
          <OfferView
            change={change}
            label={
              stated.length > 0
                ? text('choice.insert', { modifier: said })
                : tryText('choose.insert', { modifiers: said })
            }
            onMake={mending.onMake}
          />
        )
      )}
    </>
  );
}
