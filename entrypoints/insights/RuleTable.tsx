import { useMemo, useState } from 'react';
import { download } from '../../components/download.ts';
import { ChoiceFilter, SearchFilter } from '../../components/Filter.tsx';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { localToday } from '../judge/today.ts';
import { toCsv } from './export.ts';
import { BEGINNING, COLUMNS, type Column, type ListQuery, listed, type Row, SHOWN } from './list.ts';
import { RuleRow } from './RuleRow.tsx';

/** The rules of the files: searched, filtered, sorted, each to be opened, exported. */
export function RuleTable({
  rows,
  weeks,
}: {
  readonly rows: readonly Row[];
  readonly weeks: readonly string[];
}) {
  const [query, setQuery] = useState(BEGINNING);
  const [opened, setOpened] = useState<string>();
  const found = useMemo(() => listed(rows, query), [rows, query]);
  return (
    <>
      <h2 id="rules">{feedbackText('insights.table')}</h2>
      <Filters query={query} onQuery={setQuery} />
      <p className="found">
        <span role="status">
          {found.length === 0
            ? feedbackText('insights.none')
            : feedbackText('insights.count', { shown: found.length, all: rows.length })}
        </span>
        <button
          type="button"
          onClick={() =>
            download(`box24-warnings-${localToday()}.csv`, new Blob([toCsv(found)], { type: 'text/csv' }))
          }
        >
          {feedbackText('insights.csv')}
        </button>
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard.
        <section className="wide" aria-labelledby="rules" tabIndex={0}>
          <table aria-labelledby="rules">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <Head key={column} column={column} query={query} onQuery={setQuery} />
                ))}
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <RuleRow
                  key={row.rule}
                  row={row}
                  weeks={weeks}
                  isOpen={opened === row.rule}
                  onToggle={() => setOpened(opened === row.rule ? undefined : row.rule)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Head({
  column,
  query,
  onQuery,
}: {
  readonly column: Column;
  readonly query: ListQuery;
  readonly onQuery: (query: ListQuery) => void;
}) {
  const isSorted = query.by === column;
  const name = feedbackText(`insights.column.${column}`);
  return (
    <th
      scope="col"
      className={column === 'rule' ? '' : 'figure'}
      {...(isSorted && { 'aria-sort': query.isDown ? 'descending' : 'ascending' })}
    >
      <button
        type="button"
        className="quiet"
        aria-label={feedbackText('insights.sorted', { column: name })}
        onClick={() =>
          onQuery({ ...query, by: column, isDown: isSorted ? !query.isDown : column !== 'rule' })
        }
      >
        {name}
        <span aria-hidden="true">{isSorted ? (query.isDown ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>
  );
}

function Filters({
  query,
  onQuery,
}: {
  readonly query: ListQuery;
  readonly onQuery: (query: ListQuery) => void;
}) {
  return (
    <search className="filters">
      <div>
        <SearchFilter
          label={feedbackText('insights.search')}
          hint={feedbackText('insights.searchHint')}
          value={query.text}
          onType={(typed) => onQuery({ ...query, text: typed })}
        />
      </div>
      <div>
        <ChoiceFilter
          label={feedbackText('insights.show')}
          value={query.show}
          choices={SHOWN.map((one) => [one, feedbackText(`insights.show.${one}`)])}
          onChoose={(show) => onQuery({ ...query, show })}
        />
      </div>
    </search>
  );
}
