import { useState } from 'react';
import { render } from '../../components/render.tsx';
import { useSettings } from '../../components/use-settings.ts';
import { matches, type RecordQuery } from '../../lib/memory/record-search.ts';
import type { KeptRecord } from '../../lib/memory/records.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { Actions } from './Actions.tsx';
import { RecordRow } from './RecordRow.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useRecords, useRuleTitles } from './use-records.ts';
import './records.css';

/** Rows that are drawn at once; a year of a biller's claims has thousands. */
const PAGE = 100;

const HEADS = [
  memoryText('records.sent'),
  memoryText('records.portal'),
  memoryText('records.payer'),
  memoryText('records.codes'),
  memoryText('records.outcome.open'),
  memoryText('records.outcome.overridden'),
  memoryText('records.outcome.fixed'),
  memoryText('records.papersCount'),
];

/** What was checked on each claim that the biller submitted: list, details, export, print. */
function RecordsPage() {
  const records = useRecords();
  const isOff = useSettings()?.settings.records.on === false;
  return (
    <main className="records">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{memoryText('records.title')}</h1>
      </header>
      <p className="soft">{memoryText('records.what')}</p>
      {isOff && <p role="status">{memoryText('records.off')}</p>}
      {records === 'blocked' ? (
        <p role="status">{memoryText('records.blocked')}</p>
      ) : records?.length === 0 ? (
        <p role="status">{memoryText('records.none')}</p>
      ) : (
        records && <Records records={records} />
      )}
    </main>
  );
}

function Records({ records }: { readonly records: readonly KeptRecord[] }) {
  const titleOf = useRuleTitles();
  const [query, setQuery] = useState<RecordQuery>({});
  const [most, setMost] = useState(PAGE);
  const found = records.filter((record) => matches(record, query, titleOf));
  const count = records.length;
  return (
    <>
      <SearchForm query={query} onChange={setQuery} />
      <Actions shown={found} all={count} />
      <p role="status">
        {found.length === 0
          ? memoryText('records.noMatch')
          : found.length === count
            ? memoryText('records.count', { count })
            : memoryText('records.shownOf', { shown: found.length, count })}
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by the keyboard.
        <section className="wide" aria-label={memoryText('records.table')} tabIndex={0}>
          <table>
            <caption className="spoken">{memoryText('records.table')}</caption>
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map((record) => (
                <RecordRow key={record.id} record={record} titleOf={titleOf} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {found.length > most && (
        <p>
          <button type="button" onClick={() => setMost(most + PAGE)}>
            {memoryText('records.more')}
          </button>
        </p>
      )}
    </>
  );
}

document.title = memoryText('records.title');
render(<RecordsPage />);
