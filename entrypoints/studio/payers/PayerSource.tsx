import type { PayerChange } from '../../../lib/packs/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { DateField } from '../fields/DateField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';

type Source = PayerChange['source'];
const CONFIDENCES: readonly Source['confidence'][] = ['verified', 'verified-part', 'expertise'];

/** From where it is known what a payer wants. */
export function PayerSource({
  source,
  onChange,
}: {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
}) {
  const { url = '', ...rest } = source;
  const isAddress = url === '' || /^https:\/\/[^\s/]+/.test(url);
  return (
    <div className="fields">
      <TextField
        label={studioText('rule.source')}
        isWide
        hint={studioText('rule.source.hint')}
        value={source.source}
        fault={source.source.trim() ? undefined : studioText('fault.needed')}
        onChange={(value) => onChange({ ...source, source: value })}
      />
      <TextField
        label={studioText('optional', { label: partsText('payers.url') })}
        value={url}
        fault={isAddress ? undefined : partsText('payers.url.fault')}
        onChange={(value) => onChange(value.trim() ? { ...rest, url: value.trim() } : rest)}
      />
      <DateField
        label={studioText('rule.read')}
        value={source.read || undefined}
        fault={source.read ? undefined : studioText('fault.needed')}
        onChange={(read) => onChange({ ...source, read: read ?? '' })}
      />
      <SelectField
        label={studioText('rule.confidence')}
        value={source.confidence}
        options={CONFIDENCES.map((one) => [one, text(`card.confidence.${one}`)] as const)}
        onChange={(value) =>
          onChange({ ...source, confidence: CONFIDENCES.find((one) => one === value) ?? 'expertise' })
        }
      />
    </div>
  );
}
