import { useState } from 'react';
import type { PayerChoice } from '../lib/claim/payer-choice.ts';
import type { LineSummary } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import { type Explainer, LineExplanation } from './LineExplanation.tsx';
import { LineToolbox } from './LineToolbox.tsx';
import type { LineTools } from './line-tools.ts';
import { StatusIcon } from './StatusIcon.tsx';

interface LineListProps {
  readonly lines: readonly LineSummary[];
  readonly payer: PayerChoice;
  readonly explainer: Explainer;
  readonly tools: Omit<LineTools, 'payer' | 'explainer'>;
}

/**
 * The lines of the claim, each with its category in the trade's words and the worst that was found on it. A line that is
 * opened says what its code needs.
 */
export function LineList({ lines, ...rest }: LineListProps) {
  return (
    <ol className="lines">
      {lines.map((line) => (
        <li key={line.index} value={line.index + 1}>
          <Line line={line} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function Line({
  line,
  payer,
  explainer,
  tools,
}: Omit<LineListProps, 'lines'> & { readonly line: LineSummary }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="line-head">
          <span className="line-number soft">{line.index + 1}</span>
          <b>{line.procedureCode}</b>
          <span className="chip">{pageText(`category.${line.category}`)}</span>
          {line.worst && (
            <span className="line-worst">
              <StatusIcon status={line.worst} />
              <span className="spoken">{text(`severity.${line.worst}`)}</span>
            </span>
          )}
        </span>
        {line.description && <span className="line-description soft">{line.description}</span>}
      </summary>
      {isOpen && (
        <div className="line-told">
          <LineToolbox line={line} tools={{ ...tools, payer, explainer }} />
          <LineExplanation code={line.procedureCode} date={line.date} payer={payer} explainer={explainer} />
        </div>
      )}
    </details>
  );
}
