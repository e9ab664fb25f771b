import type { ReactNode } from 'react';
import { StatusIcon } from '../../../components/StatusIcon.tsx';
import type { RuleChange } from '../../../lib/packs/types.ts';
import { SEVERITIES, type Severity } from '../../../lib/rules/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { type Level, levelText } from './level.ts';

const AS_IS = '';

/** How a rule, or one thing that it says, is to speak; and why, where it speaks otherwise than Box24 has it. */
export function PlaceLevel({
  label,
  says,
  hint,
  own,
  isOfWhole = false,
  change,
  onChange,
}: {
  readonly label: string;
  readonly says?: ReactNode;
  readonly hint?: string;
  /** As Box24 has it, or the whole rule where that is changed. */
  readonly own: Severity;
  readonly isOfWhole?: boolean;
  readonly change: RuleChange | undefined;
  readonly onChange: (change: Omit<RuleChange, 'rule'> | undefined) => void;
}) {
  const others: readonly Level[] = [...SEVERITIES.filter((one) => one !== own), 'off'];
  const choose = (value: string) => {
    const severity = others.find((one) => one === value);
    onChange(severity && { severity, why: change?.why ?? '' });
  };
  const isGrave = own === 'will-deny' && change?.severity === 'off';
  const isMilder = own === 'will-deny' && change !== undefined && !isGrave;
  return (
    <div className="place-level">
      {says && (
        <p className="level">
          <StatusIcon status={own} />
          <span>{says}</span>
        </p>
      )}
      <div className="fields">
        <SelectField
          label={label}
          hint={hint}
          value={change?.severity ?? AS_IS}
          options={[
            [
              AS_IS,
              partsText(isOfWhole ? 'changes.as-whole' : 'changes.as-is', { severity: levelText(own) }),
            ],
            ...others.map((one) => [one, levelText(one)] as const),
          ]}
          onChange={choose}
        />
        {change && (
          <TextField
            label={partsText('changes.why')}
            hint={partsText('changes.why.hint')}
            value={change.why}
            fault={change.why.trim() === '' ? studioText('fault.needed') : undefined}
            onChange={(why) => onChange({ ...change, why })}
          />
        )}
      </div>
      {isGrave && (
        <p className="level grave" role="status">
          <StatusIcon status="will-deny" />
          {partsText('changes.grave')}
        </p>
      )}
      {isMilder && (
        <p className="soft">{partsText('changes.milder', { severity: levelText(change.severity) })}</p>
      )}
    </div>
  );
}
