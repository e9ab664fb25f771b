import { PAYER_KINDS, type PayerKind } from '../lib/claim/claim.ts';
import type { LiveState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';

/** The panel's first line: whose rules apply and why, with the choice of another payer in the same place. */
export function PayerLine({
  payer,
  onChange,
}: {
  readonly payer: LiveState['payer'];
  readonly onChange: (kind: PayerKind) => void;
}) {
  const isKnown = payer.kind !== 'unknown';
  return (
    <section className="payer">
      <label>
        <span className="soft">{pageText('payer.checkedAs')}</span>
        <select
          value={payer.kind}
          onChange={({ target }) => {
            const kind = PAYER_KINDS.find((one) => one === target.value);
            if (kind) onChange(kind);
          }}
        >
          {PAYER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {pageText(`payer.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="soft">
        {pageText(isKnown ? 'payer.because' : 'payer.unknownBecause', { reason: payer.reason })}
      </p>
    </section>
  );
}
