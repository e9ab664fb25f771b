import type { NumberedStatement, TopicRow } from '../lib/rules/code-reading.ts';
import './explanation.css';

/** What follows from a code: a row for each topic, documents as a list. */
export function Explanation({
  rows,
  isNumbered = false,
  mostDocuments = Number.POSITIVE_INFINITY,
  more,
}: {
  readonly rows: readonly TopicRow[];
  /** Shows the numbers of what each statement rests on. */
  readonly isNumbered?: boolean;
  readonly mostDocuments?: number;
  /** What to say of the documents that are not shown. */
  readonly more?: (count: number) => string;
}) {
  return (
    <dl className="explanation">
      {rows.map(({ topic, label, statements }) => {
        const shown = topic === 'documents' ? statements.slice(0, mostDocuments) : statements;
        const rest = statements.length - shown.length;
        return (
          <div key={topic}>
            <dt>{label}</dt>
            <dd>
              <ul className={topic === 'documents' && shown.length > 1 ? 'documents' : undefined}>
                {shown.map((statement) => (
                  <li key={statement.text} className={statement.known ? undefined : 'soft'}>
                    {statement.text}
                    {isNumbered && <Numbers statement={statement} />}
                  </li>
                ))}
                {rest > 0 && more && <li className="soft">{more(rest)}</li>}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Numbers({ statement: { rests } }: { readonly statement: NumberedStatement }) {
  return rests.length === 0 ? null : <span className="soft rests"> [{rests.join(', ')}]</span>;
}
