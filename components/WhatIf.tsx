import { useState } from 'react';
import type { LineSummary } from '../lib/session/types.ts';
import { tryText } from '../lib/texts/try-text.ts';
import { useDraft } from './drafts.tsx';
import { LineExplanation } from './LineExplanation.tsx';
import type { LineTools } from './line-tools.ts';
import { TrialView } from './TrialView.tsx';
import { TryBoxes } from './TryBoxes.tsx';
import { boxesOf, triedIn, type Written } from './tried-values.ts';
import { useTrial } from './use-trial.ts';
import './try.css';

const NOTHING: Written = {};

/** Other values for a line, and what the payer would deny then. The form stays as it is. */
export function WhatIf({ line, tools }: { readonly line: LineSummary; readonly tools: LineTools }) {
  const { mending, about, missingLabel, payer, explainer } = tools;
  const { index } = line;
  const [written, setWritten] = useDraft(`try ${index} ${line.procedureCode}`, NOTHING);
  const [form, setForm] = useState(NOTHING);
  const { edits, wrong } = triedIn(index, form, written);
  const tries = edits.length > 0 ? [edits] : [];
  const { tried, trouble, isCurrent } = useTrial(mending.mender, index, tries, about);
  const says = tried && boxesOf(index, tried.says);
  // What the form says can be compared with only once it has arrived.
  if (says && JSON.stringify(says) !== JSON.stringify(form)) setForm(says);
  const result = tries.length > 0 ? tried?.tries[0] : undefined;
  const other = result?.line;
  return (
    <section className="try" aria-label={tryText('try.title', { line: index + 1 })}>
      <h3>{tryText('try.title', { line: index + 1 })}</h3>
      <p className="try-safe">{tryText('try.untouched')}</p>
      {trouble && <p role="status">{tryText(trouble)}</p>}
      {!trouble && !tried && <p className="soft">{tryText('try.waiting')}</p>}
      {!trouble && tried && (
        <>
          <TryBoxes
            form={form}
            written={written}
            wrong={wrong}
            onWrite={(box, to) => setWritten({ ...written, [box]: to })}
          />
          <div aria-busy={!isCurrent} className="try-result">
            {result ? (
              <TrialView now={tried.now} tried={result} missingLabel={missingLabel} />
            ) : (
              <p role="status">{asIs(tried.now.findings.length)}</p>
            )}
          </div>
          {other && (other.procedureCode !== line.procedureCode || other.date !== line.date) && (
            <details>
              <summary>{tryText('try.needs', { code: other.procedureCode })}</summary>
              <LineExplanation
                code={other.procedureCode}
                date={other.date}
                payer={payer}
                explainer={explainer}
              />
            </details>
          )}
          {Object.keys(written).length > 0 && (
            <button type="button" onClick={() => setWritten(NOTHING)}>
              {tryText('try.back')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

const asIs = (count: number): string =>
  count === 0 ? tryText('try.asIsClean') : tryText('try.asIs', { count });
