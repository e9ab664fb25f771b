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
              {groupsOf(shown).map(({ group, members }) => (
                <div key={group ?? ''}>
                  {group !== undefined && <p className="group soft">{group}</p>}
                  <ul className={topic === 'documents' && shown.length > 1 ? 'documents' : undefined}>
                    {members.map((statement) => (
                      <li
                        key={statement.text}
                        className={statement.known ? undefined : 'soft'}
                        lang={statement.lang}
                      >
                        {statement.text}
                        {isNumbered && <Numbers statement={statement} />}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
              {rest > 0 && more && <p className="soft">{more(rest)}</p>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Statements of one group stand together, in the order in which the groups begin. */
function groupsOf(statements: readonly NumberedStatement[]) {
  const groups = [...new Set(statements.map(({ group }) => group))];
  return groups.map((group) => ({ group, members: statements.filter((one) => one.group === group) }));
}

function Numbers({ statement: { rests } }: { readonly statement: NumberedStatement }) {
  return rests.length === 0 ? null : <span className="soft rests"> [{rests.join(', ')}]</span>;
}
