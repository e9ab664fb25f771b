import { lowered } from '../../../../lib/rules/payers.ts';
import { SEVERITIES, type Severity, type Source } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { text } from '../../../../lib/texts/text.ts';
import { SelectField } from '../../fields/SelectField.tsx';

/** How bad a finding is. Where the source is unsure, one level lower is a press away. */
export function SeverityField({
  value,
  sources,
  onChange,
}: {
  readonly value: Severity;
  readonly sources: readonly Source[];
  readonly onChange: (severity: Severity) => void;
}) {
  const isSure = sources.some(({ confidence }) => confidence === 'verified');
  const lower = lowered(value);
  return (
    <SelectField
      label={studioText('rule.severity')}
      value={value}
      options={SEVERITIES.map((one) => [one, text(`severity.${one}`)] as const)}
      onChange={(one) => onChange(SEVERITIES.find((each) => each === one) ?? 'review')}
      hint={
        !isSure &&
        lower !== value && (
          <>
            {ruleFormText('severity.unsure')}{' '}
            <button type="button" onClick={() => onChange(lower)}>
              {ruleFormText('severity.lower', { severity: text(`severity.${lower}`) })}
            </button>
          </>
        )
      }
    />
  );
}
