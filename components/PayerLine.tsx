import { PAYER_KINDS } from '../lib/claim/claim.ts';
import { payerKey, payerOfKey } from '../lib/claim/payer-choice.ts';
import type { PayerEntry } from '../lib/messages/types.ts';
import type { LiveState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';

/** The panel's first line: whose rules apply and why, with the choice of another payer in the same place. */
export function PayerLine({
  payer,
  payers,
  onChange,
}: {
  readonly payer: LiveState['payer'];
  /** The payers that may be chosen beside their kinds. */
  readonly payers: readonly PayerEntry[];
  /** @param key of the payer, see `payerKey`; `unknown` takes a choice back */
  readonly onChange: (key: string) => void;
}) {
  const isKnown = payer.kind !== 'unknown';
  // The file that is called like its kind stands for the kind.
  const single = payers.filter(({ id, kind }) => id !== kind);
  const named = single.find(({ id }) => id === payer.id);
  return (
    <section className="payer">
      <label>
        <span className="soft">{pageText('payer.checkedAs')}</span>
        <select
          value={named ? payerKey(named) : payer.kind}
          onChange={({ target }) => payerOfKey(target.value) && onChange(target.value)}
        >
          {PAYER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kind === 'unknown' && isKnown ? pageText('payer.fromPage') : pageText(`payer.${kind}`)}
            </option>
          ))}
          {single.length > 0 && (
            <optgroup label={pageText('payer.single')}>
              {single.map((one) => (
                <option key={one.id} value={payerKey(one)}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <p className="soft">
        {pageText(isKnown ? 'payer.because' : 'payer.unknownBecause', { reason: payer.reason })}
      </p>
    </section>
  );
}
