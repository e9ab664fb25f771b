import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { ChoiceFilter, SearchFilter } from '../../components/Filter.tsx';
import { filesText } from '../../lib/texts/files-text.ts';
import { grouped } from '../../lib/texts/grouped.ts';
import { text } from '../../lib/texts/text.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { type ListQuery, listed, SHOWN, type Shown } from './list.ts';
import type { ClaimFindings, ClaimRow, FileFault } from './protocol.ts';

/** Claims that are drawn at once: as many as a biller goes through before a pause. */
const PAGE_SIZE = 100;

/** The claims of the files: searched, filtered, a hundred at a time, each to be opened. */
export function ClaimTable({
  rows,
  faults,
  findings,
  onOpen,
}: {
  readonly rows: readonly ClaimRow[];
  readonly faults: readonly FileFault[];
  readonly findings: ClaimFindings | undefined;
  readonly onOpen: (row: number) => void;
}) {
  const [query, setQuery] = useState<ListQuery>({ text: '', show: 'all' });
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<number>();
  const found = useMemo(() => listed(rows, query), [rows, query]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages - 1);
  const part = found.slice(shown * PAGE_SIZE, (shown + 1) * PAGE_SIZE);
  const ask = (next: ListQuery) => {
    setQuery(next);
    setPage(0);
  };
  const toggle = (row: number) => {
    if (opened !== row) onOpen(row);
    setOpened(opened === row ? undefined : row);
  };
  return (
    <>
      <h2 id="claims">{filesText('files.table')}</h2>
      <Filters query={query} onQuery={ask} />
      {found.length === 0 && <p role="status">{filesText('files.none')}</p>}
      {found.length > 0 && (
        <table className="claims" aria-labelledby="claims" onKeyDown={walk}>
          <thead>
            <tr>
              {(['worst', 'claim', 'payer', 'charge', 'finding'] as const).map((column) => (
                <th key={column} scope="col">
                  {filesText(`files.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.map((row) => (
              <ClaimItem
                key={row.id}
                row={row}
                isOpen={opened === row.id}
                findings={findings?.row === row.id ? findings : undefined}
                faults={opened === row.id ? faults.filter((fault) => fault.row === row.id) : []}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <Pager
          from={shown * PAGE_SIZE + 1}
          to={shown * PAGE_SIZE + part.length}
          count={found.length}
          onEarlier={shown > 0 ? () => setPage(shown - 1) : undefined}
          onLater={shown < pages - 1 ? () => setPage(shown + 1) : undefined}
        />
      )}
    </>
  );
}

/** Up and Down go from claim to claim. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.claim-open')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  if (step === undefined || at < 0) return;
  event.preventDefault();
  buttons[at + step]?.focus();
}

function Filters({
  query,
  onQuery,
}: {
  readonly query: ListQuery;
  readonly onQuery: (query: ListQuery) => void;
}) {
  const [typed, setTyped] = useState(query.text);
  useEffect(() => {
    // Thousands of claims are looked through when the typing rests.
    const timer = setTimeout(() => {
      if (typed !== query.text) onQuery({ ...query, text: typed });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <search className="filters">
      <div>
        <SearchFilter
          label={filesText('files.search')}
          hint={filesText('files.searchHint')}
          value={typed}
          onType={setTyped}
        />
      </div>
      <div>
        <ChoiceFilter
          label={filesText('files.show')}
          value={query.show}
          choices={SHOWN.map((one) => [one, showWords(one)])}
          onChoose={(show) => onQuery({ ...query, show })}
        />
      </div>
    </search>
  );
}

const TYPING_MS = 150;

const showWords = (show: Shown): string =>
  show === 'all' || show === 'found' || show === 'faults' || show === 'clean'
    ? filesText(`files.show.${show}`)
    : text(`severity.${show}`);

function Pager({
  from,
  to,
  count,
  onEarlier,
  onLater,
}: {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly onEarlier: (() => void) | undefined;
  readonly onLater: (() => void) | undefined;
}) {
  return (
    <nav className="pager" aria-label={filesText('files.pages')}>
      <button type="button" disabled={!onEarlier} onClick={onEarlier}>
        {filesText('files.earlier')}
      </button>
      <span role="status">
        {filesText('files.range', {
          from: grouped(from),
          to: grouped(to),
          count: grouped(count),
        })}
      </span>
      <button type="button" disabled={!onLater} onClick={onLater}>
        {filesText('files.later')}
      </button>
    </nav>
  );
}
