import { useEffect, useState } from 'react';
import type { PayerChoice } from '../lib/claim/payer-choice.ts';
import { referenceAddress } from '../lib/messages/reference-address.ts';
import type { CodeReading, TopicRow } from '../lib/rules/code-reading.ts';
import { explainText } from '../lib/texts/explain-text.ts';
import { referenceText } from '../lib/texts/reference-text.ts';
import { Explanation } from './Explanation.tsx';

/** Documents that are named in the panel; the page has them all. */
const MOST_DOCUMENTS = 5;

/** Tells what follows from codes, for the panel: what a claim's line needs at a glance. */
export interface Explainer {
  /** @param date the line's From date; today where it has none */
  explain(
    code: string,
    date: string | undefined,
    payer: PayerChoice,
  ): Promise<{ readonly reading: CodeReading; readonly glance: readonly TopicRow[]; readonly head: string }>;
  /** The whole explanation is being opened in a page of its own: keeps the date for it. */
  open(code: string, date: string): void;
}

/** What a line's code needs: asked for when the line is opened. */
export function LineExplanation({
  code,
  date,
  payer,
  explainer,
}: {
  readonly code: string;
  readonly date: string | undefined;
  readonly payer: PayerChoice;
  readonly explainer: Explainer;
}) {
  const { kind, id } = payer;
  const [told, setTold] = useState<Awaited<ReturnType<Explainer['explain']>> | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    explainer.explain(code, date, { kind, ...(id !== undefined && { id }) }).then(
      (answer) => isWanted && setTold(answer),
      () => isWanted && setTold('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [code, date, kind, id, explainer]);
  if (told === undefined) return <p className="soft">{referenceText('loading')}</p>;
  if (told === 'failed') return <p role="status">{referenceText('line.failed')}</p>;
  const { reading, glance, head } = told;
  return (
    <>
      <Explanation
        rows={glance}
        mostDocuments={MOST_DOCUMENTS}
        more={(count) => referenceText('line.more', { count })}
      />
      <p className="soft">
        {head} {reading.payerKind !== 'medicare-dme' && explainText('head.medicare')}
      </p>
      <p>
        <a
          href={referenceAddress({ view: 'code', code, payer })}
          target="_blank"
          rel="noreferrer"
          onClick={() => explainer.open(code, reading.date)}
        >
          {referenceText('line.all', { code })}
        </a>
      </p>
    </>
  );
}
