import { useState } from 'react';
import { editLabel, text } from '../lib/texts/text.ts';
import type { PlacedChange } from './mender.ts';
import { rowWords, typed } from './offer-words.ts';
import './mend.css';

/** A change with its preview and its button, or what to type where the page's box is not filled in for the biller. */
export function OfferView({
  change,
  label,
  onMake,
}: {
  readonly change: PlacedChange;
  /** Of the button. */
  readonly label: string;
  readonly onMake: (change: PlacedChange, byKey: boolean) => void;
}) {
  const { rows, refused } = change;
  return (
    <div className="offer">
      <dl className="offer-rows">
        {rows.map(({ field, from, to }) => (
          <div key={field}>
            <dt>{editLabel(field)}:</dt>
            <dd>
              <span className="spoken">
                {text('fix.from', { from: said(from) })} {text('fix.to', { to: said(to) })}
              </span>
              <span aria-hidden="true">
                <s>{said(from)}</s> → <ins>{said(to)}</ins>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {refused === undefined ? (
        <button type="button" className="primary" onClick={({ detail }) => onMake(change, detail === 0)}>
          {label}
        </button>
      ) : (
        <>
          <p>{rows.map((row) => text(`fix.refused.${refused}`, rowWords(row))).join(' ')}</p>
          <p className="offer-copies">
            {typed(rows).map((to) => (
              <CopyButton key={to} to={to} />
            ))}
          </p>
        </>
      )}
    </div>
  );
}

const said = (value: string): string => value || text('fix.blank');

/** Copies a value that the biller types or pastes. */
export function CopyButton({ to }: { readonly to: string }) {
  const [said, setSaid] = useState<'fix.copy' | 'fix.copied' | 'fix.notCopied'>('fix.copy');
  const copy = () =>
    navigator.clipboard.writeText(to).then(
      () => setSaid('fix.copied'),
      () => setSaid('fix.notCopied'),
    );
  return (
    <button type="button" onClick={() => void copy()}>
      {text(said, { to })}
    </button>
  );
}
