import { useId } from 'react';
import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useChange, useSettings } from '../../components/use-settings.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { KeepMonths } from './KeepMonths.tsx';

/** A claim's filing year, what Medicare's recovery auditors look back, and what HIPAA wants kept of procedures. */
const CHOICES = [12, 24, 36, 72] as const;

/** Records of claims that were sent: whether and how long they are kept, and where they are shown. */
export function RecordsSection() {
  const known = useSettings();
  const records = known?.settings.records;
  const isLocked = known?.locked.includes('records') ?? false;
  const { change, isRefused } = useChange();
  const id = useId();
  return (
    <section aria-labelledby="records">
      <h2 id="records">{memoryText('records.title')}</h2>
      <p>{memoryText('records.what')}</p>
      {records && (
        <>
          <p>
            <label htmlFor={id}>
              <input
                id={id}
                type="checkbox"
                checked={records.on}
                disabled={isLocked}
                onChange={({ target }) => change({ records: { ...records, on: target.checked } })}
              />{' '}
              {memoryText('records.keep')}
            </label>
          </p>
          <KeepMonths
            label={memoryText('memory.months')}
            choices={CHOICES}
            months={records.months}
            disabled={isLocked}
            onChange={(months) => change({ records: { ...records, months } })}
          />
          {isLocked && <SetByOrganization />}
        </>
      )}
      <p>
        <a href="/records.html">{memoryText('records.open')}</a>
      </p>
      <div role="status">{isRefused && <p>{memoryText('memory.notKept')}</p>}</div>
    </section>
  );
}
