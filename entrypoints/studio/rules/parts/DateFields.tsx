import { useState } from 'react';
import type { DateBasis, Effective } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { DateField } from '../../fields/DateField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';

const BASES: readonly DateBasis[] = ['service', 'delivery', 'order', 'submission'];

/** From when until when a rule holds, and by which date. */
export function DateFields({
  effective,
  fault,
  onChange,
}: {
  readonly effective: Effective | undefined;
  readonly fault: string | undefined;
  readonly onChange: (effective: Effective | undefined) => void;
}) {
  // Chosen before there is a date, it waits for one.
  const [chosen, setChosen] = useState<DateBasis>('service');
  const { from, to, basis = chosen } = effective ?? {};
  const set = (start: string | undefined, end: string | undefined, by: DateBasis = basis) =>
    onChange(
      start || end ? { ...(start && { from: start }), ...(end && { to: end }), basis: by } : undefined,
    );
  return (
    <>
      <DateField
        label={ruleFormText('dates.from')}
        value={from}
        fault={fault}
        onChange={(next) => set(next, to)}
      />
      <DateField label={studioText('rule.to')} value={to} onChange={(next) => set(from, next)} />
      <SelectField
        label={ruleFormText('dates.basis')}
        hint={ruleFormText('dates.basis.hint')}
        value={basis}
        options={BASES.map((one) => [one, ruleFormText(`dates.${one}`)] as const)}
        onChange={(one) => {
          const next = BASES.find((each) => each === one) ?? 'service';
          setChosen(next);
          set(from, to, next);
        }}
      />
    </>
  );
}
