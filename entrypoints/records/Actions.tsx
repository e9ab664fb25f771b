import { useState } from 'react';
import { download } from '../../components/download.ts';
import { useSettings } from '../../components/use-settings.ts';
import type { PreflightRecord } from '../../lib/memory/record.ts';
import { recordsAsCsv, recordsAsJson } from '../../lib/memory/record-files.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { background } from './use-records.ts';

/** What can be done with the records that are shown, and with all of them. */
export function Actions({
  shown,
  all,
}: {
  readonly shown: readonly PreflightRecord[];
  readonly all: number;
}) {
  const [isAsking, setAsking] = useState(false);
  const isLocked = useSettings()?.locked.includes('records') ?? false;
  const name = `box24-records-${dayOf(Date.now())}`;
  if (isAsking)
    return (
      <p className="actions">
        <button
          type="button"
          className="primary"
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
          autoFocus
          onClick={() => {
            setAsking(false);
            void background('wipeRecords', {}).catch(() => undefined);
          }}
        >
          {memoryText('records.sure', { count: all })}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {memoryText('records.keepThem')}
        </button>
      </p>
    );
  return (
    <p className="actions">
      <button
        type="button"
        onClick={() => download(`${name}.csv`, new Blob([recordsAsCsv(shown)], { type: 'text/csv' }))}
      >
        {memoryText('records.csv')}
      </button>
      <button
        type="button"
        onClick={() =>
          download(`${name}.json`, new Blob([recordsAsJson(shown)], { type: 'application/json' }))
        }
      >
        {memoryText('records.json')}
      </button>
      <button type="button" onClick={() => print()}>
        {memoryText('records.print')}
      </button>
      {!isLocked && (
        <button type="button" onClick={() => setAsking(true)}>
          {memoryText('records.wipe')}
        </button>
      )}
    </p>
  );
}
