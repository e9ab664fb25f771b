import { useState } from 'react';
import type { PayerChange } from '../../../lib/packs/types.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';
import { ChangedParts } from '../pack/ChangedParts.tsx';

const MOST_SHOWN = 20;

/** Payers of which the pack says something, and the way to those that Box24 knows. */
export function ChangedPayers({
  changes,
  payers,
  state,
  addressOf,
  onChange,
}: {
  readonly changes: readonly PayerChange[];
  readonly payers: readonly PayerData[];
  readonly state: number;
  readonly addressOf: (payer: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const [asked, setAsked] = useState('');
  const titleOf = ({ id, payer }: PayerChange) =>
    payer?.title ?? payers.find((one) => one.id === id)?.title ?? id;
  const wanted = asked.trim().toUpperCase();
  const found = payers.filter(({ id, title, names }) =>
    `${id} ${title} ${names.join(' ')}`.toUpperCase().includes(wanted),
  );
  return (
    <>
      <ChangedParts
        id="payers"
        title={partsText('payers')}
        what={partsText('payers.what')}
        {...{ state, onChange }}
        parts={changes.map((change) => ({
          id: change.id,
          says: (
            <>
              <a href={addressOf(change.id)}>{titleOf(change)}</a>{' '}
              <span className="soft">
                {partsText('payers.values', { count: Object.keys(change.values).length })}
              </span>
              {change.source.source.trim() === '' && <p className="fault">{partsText('payers.no-source')}</p>}
            </>
          ),
          ...(change.payer && { chip: partsText('members.new') }),
          backLabel: partsText('payers.backOf', { title: titleOf(change) }),
          takenBack: partsText('payers.taken-back', { title: titleOf(change) }),
          remove: changePart('payers', (all) => all.filter(({ id }) => id !== change.id)),
          restore: changePart('payers', (all) => [...all, change]),
        }))}
      />
      <section aria-labelledby="find-payer">
        <h2 id="find-payer">{partsText('payers.find')}</h2>
        <TextField
          label={partsText('changes.search')}
          hint={partsText('payers.search.hint')}
          value={asked}
          onChange={setAsked}
        />
        <ul className="rows">
          {(wanted === '' ? [] : found.slice(0, MOST_SHOWN)).map(({ id, title, kind }) => (
            <li key={id}>
              <a href={addressOf(id)}>{title}</a>
              <span className="soft">{pageText(`payer.${kind}`)}</span>
            </li>
          ))}
        </ul>
        <p role="status" className="soft">
          {wanted !== '' && found.length === 0 && partsText('payers.none')}
        </p>
      </section>
    </>
  );
}
