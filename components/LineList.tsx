import type { LineSummary } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import { StatusIcon } from './StatusIcon.tsx';

/** The lines of the claim, each with its category in the trade's words and the worst that was found on it. */
export function LineList({ lines }: { readonly lines: readonly LineSummary[] }) {
  return (
    <ol className="lines">
      {lines.map((line) => (
        <li key={line.index} value={line.index + 1}>
          <p className="line-head">
            <span className="line-number soft">{line.index + 1}</span>
            <b>{line.procedureCode}</b>
            <span className="chip">{line.category || pageText('panel.noCategory')}</span>
            {line.worst && (
              <span className="line-worst">
                <StatusIcon status={line.worst} />
                <span className="spoken">{text(`severity.${line.worst}`)}</span>
              </span>
            )}
          </p>
          {line.description && <p className="line-description soft">{line.description}</p>}
        </li>
      ))}
    </ol>
  );
}
