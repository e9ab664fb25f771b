import { useId } from 'react';
import { PAYER_KINDS } from '../../lib/claim/claim.ts';
import type { RecordQuery } from '../../lib/memory/record-search.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';

const OUTCOMES = ['open', 'fixed', 'overridden', 'clean'] as const;

/** What of the records is looked for. Nothing of it goes into an address. */
export function SearchForm({
  query,
  onChange,
}: {
  readonly query: RecordQuery;
  readonly onChange: (query: RecordQuery) => void;
}) {
  const textId = useId();
  const { payer: _payer, ...anyPayer } = query;
  const { outcome: _outcome, ...anyOutcome } = query;
  return (
    <search className="search">
      <label htmlFor={textId}>
        <span>{memoryText('records.search')}</span>
        <input
          id={textId}
          type="search"
          value={query.text ?? ''}
          placeholder={memoryText('records.searchHint')}
          onChange={({ target }) => onChange({ ...query, text: target.value })}
        />
      </label>
      <label>
        <span>{memoryText('records.payer')}</span>
        <select
          value={query.payer ?? ''}
          onChange={({ target }) => {
            const payer = PAYER_KINDS.find((kind) => kind === target.value);
            onChange(payer ? { ...query, payer } : anyPayer);
          }}
        >
          <option value="">{memoryText('records.any')}</option>
          {PAYER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {pageText(`payer.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{memoryText('records.outcome')}</span>
        <select
          value={query.outcome ?? ''}
          onChange={({ target }) => {
            const outcome = OUTCOMES.find((one) => one === target.value);
            onChange(outcome ? { ...query, outcome } : anyOutcome);
          }}
        >
          <option value="">{memoryText('records.any')}</option>
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {memoryText(`records.outcome.${outcome}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{memoryText(`records.${end}`)}</span>
          <input
            type="date"
            value={query[end] ?? ''}
            onChange={({ target }) => onChange({ ...query, [end]: target.value })}
          />
        </label>
      ))}
      <button type="button" onClick={() => onChange({})}>
        {memoryText('records.clear')}
      </button>
    </search>
  );
}
