import { CONFIDENCES, type Source } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { text } from '../../../../lib/texts/text.ts';
import { DateField } from '../../fields/DateField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { put } from '../put.ts';

const BLANK: Source = { title: '', read: '', confidence: 'verified' };

/** Where a rule comes from: its first source; the others stand in the YAML. */
export function SourceFields({
  sources,
  onChange,
}: {
  readonly sources: readonly Source[];
  readonly onChange: (sources: readonly Source[]) => void;
}) {
  const [source = BLANK, ...others] = sources;
  const set = (next: Source) => onChange([next, ...others]);
  return (
    <>
      <TextField
        label={studioText('rule.source')}
        isWide
        hint={studioText('rule.source.hint')}
        fault={source.title.trim() ? undefined : studioText('fault.needed')}
        value={source.title}
        onChange={(title) => set({ ...source, title })}
      />
      <TextField
        label={ruleFormText('source.section')}
        value={source.section ?? ''}
        onChange={(section) => set(put(source, 'section', section || undefined))}
      />
      <TextField
        label={ruleFormText('source.url')}
        fault={
          source.url === undefined || /^https:\/\/[^\s.]+\.\S+$/.test(source.url)
            ? undefined
            : ruleFormText('source.url.fault')
        }
        value={source.url ?? ''}
        onChange={(url) => set(put(source, 'url', url.trim() || undefined))}
      />
      <DateField
        label={studioText('rule.read')}
        value={source.read || undefined}
        fault={source.read ? undefined : studioText('fault.needed')}
        onChange={(read) => set({ ...source, read: read ?? '' })}
      />
      <SelectField
        label={studioText('rule.confidence')}
        value={source.confidence}
        options={CONFIDENCES.map((one) => [one, text(`card.confidence.${one}`)] as const)}
        onChange={(one) =>
          set({ ...source, confidence: CONFIDENCES.find((each) => each === one) ?? 'expertise' })
        }
      />
    </>
  );
}
