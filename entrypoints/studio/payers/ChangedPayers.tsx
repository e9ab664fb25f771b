import { useState } from 'react';
import type { PayerChange } from '../../../lib/packs/types.ts';
import type { PayerData } from '../../../lib/tables/payers.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';

const MOST_SHOWN = 20;

/** Payers of which the pack says something, and the way to those that Box24 knows. */
export function ChangedPayers({
  changes,
  payers,
  addressOf,
  onChange,
}: {
  readonly changes: readonly PayerChange[];
  readonly payers: readonly PayerData[];
  readonly addressOf: (payer: string) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const undo = useUndo(onChange);
  const [asked, setAsked] = useState('');
  const titleOf = ({ id, payer }: PayerChange) =>
    payer?.title ?? payers.find((one) => one.id === id)?.title ?? id;
  const takeBack = (change: PayerChange) => {
    onChange(changePart('payers', (all) => all.filter(({ id }) => id !== change.id)));
    undo.offer(
      partsText('payers.taken-back', { title: titleOf(change) }),
      changePart('payers', (all) => [...all, change]),
    );
  };
  const wanted = asked.trim().toUpperCase();
  const found = payers.filter(({ id, title, names }) =>
    `${id} ${title} ${names.join(' ')}`.toUpperCase().includes(wanted),
  );
  return (
    <>
      <section aria-labelledby="payers">
        <h2 id="payers">{partsText('payers')}</h2>
        <p>{partsText('payers.what')}</p>
        {changes.length === 0 && !undo.offered && <p className="soft">{partsText('changes.made.none')}</p>}
        <ul className="rows">
          {changes.map((change) => (
            <li key={change.id}>
              <span className="grow">
                <a href={addressOf(change.id)}>{titleOf(change)}</a>{' '}
                <span className="soft">
                  {partsText('payers.values', { count: Object.keys(change.values).length })}
                </span>
                {change.source.source.trim() === '' && (
                  <p className="fault">{partsText('payers.no-source')}</p>
                )}
              </span>
              {change.payer && <span className="chip">{partsText('members.new')}</span>}
              <button
                type="button"
                aria-label={partsText('payers.backOf', { title: titleOf(change) })}
                onClick={() => takeBack(change)}
              >
                {partsText('changes.back')}
              </button>
            </li>
          ))}
          <UndoRow undo={undo} />
        </ul>
      </section>
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
