import { useId } from 'react';
import { PAYER_KINDS, type PayerKind } from '../../lib/claim/claim.ts';
import { feedbackText } from '../../lib/texts/feedback-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** Which payers' claims are looked at: all, or those of one kind that stands in the files. */
export function PayerFilter({
  kinds,
  value,
  onChange,
}: {
  readonly kinds: ReadonlySet<PayerKind>;
  readonly value: PayerKind | undefined;
  readonly onChange: (kind: PayerKind | undefined) => void;
}) {
  const id = useId();
  return (
    <p className="payer">
      <label htmlFor={id}>{feedbackText('insights.payer')}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(PAYER_KINDS.find((kind) => kind === target.value))}
      >
        <option value="">{feedbackText('insights.payer.all')}</option>
        {PAYER_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <option key={kind} value={kind}>
            {pageText(`payer.${kind}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
