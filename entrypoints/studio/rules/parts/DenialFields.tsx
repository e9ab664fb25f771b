import { useId } from 'react';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import type { Denial } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { Field } from '../../fields/Field.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TokenField } from '../../fields/TokenField.tsx';
import { namesIn } from '../names.ts';
import { put } from '../put.ts';

/** As the rule's check has it. */
const REMARK = /^(M|MA|N)\d{1,3}$/;
const GROUPS = ['CO', 'PR', 'OA'] as const;

/** What the payer answers: group, reason and remark codes, with our words for them. */
export function DenialFields({
  denials,
  ofKind,
  base,
  onChange,
}: {
  readonly denials: readonly Denial[] | undefined;
  /** What holds where none is named. */
  readonly ofKind?: readonly Denial[];
  readonly base: PackBase;
  readonly onChange: (denials: readonly Denial[] | undefined) => void;
}) {
  const list = useId();
  const carcs = base.tables.find(({ name }) => name === 'carc')?.rows ?? {};
  const nameOf = namesIn(base, 'carc');
  const all = denials ?? [];
  const set = (next: readonly Denial[]) => onChange(next.length > 0 ? next : undefined);
  const change = (at: number, one: Denial) => set(all.map((each, index) => (index === at ? one : each)));
  const said = (ofKind ?? []).map(({ group, carc }) => `${group}-${carc} ${nameOf(carc) ?? ''}`).join('; ');
  return (
    <fieldset className="field wide">
      <legend>{ruleFormText('denials')}</legend>
      {all.length === 0 && (
        <p className="soft">
          {ofKind ? ruleFormText('denials.ofKind', { denials: said }) : ruleFormText('denials.none')}
        </p>
      )}
      {all.map((denial, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two denials may be the same
        <div key={at} className="fields denial">
          <SelectField
            label={ruleFormText('denials.group')}
            value={denial.group}
            options={GROUPS.map((one) => [one, `${one} · ${ruleFormText(`denials.${one}`)}`] as const)}
            onChange={(one) => change(at, { ...denial, group: GROUPS.find((each) => each === one) ?? 'CO' })}
          />
          <Field
            label={ruleFormText('denials.carc')}
            hint={nameOf(denial.carc)}
            fault={Object.hasOwn(carcs, denial.carc) ? undefined : ruleFormText('denials.carc.fault')}
          >
            {(tied) => (
              <input
                {...tied}
                list={list}
                value={denial.carc}
                autoComplete="off"
                onChange={({ target }) => change(at, { ...denial, carc: target.value.trim().toUpperCase() })}
              />
            )}
          </Field>
          <TokenField
            label={studioText('optional', { label: ruleFormText('denials.rarc') })}
            fault={
              denial.rarc?.every((one) => REMARK.test(one)) === false
                ? ruleFormText('denials.rarc.fault')
                : undefined
            }
            values={denial.rarc ?? []}
            nameOf={namesIn(base, 'rarc')}
            onChange={(rarc) => change(at, put(denial, 'rarc', rarc.length > 0 ? rarc : undefined))}
          />
          <button
            type="button"
            aria-label={ruleFormText('denials.remove', { denial: `${denial.group}-${denial.carc}` })}
            onClick={() => set(all.filter((_, index) => index !== at))}
          >
            {studioText('delete')}
          </button>
        </div>
      ))}
      <datalist id={list}>
        {Object.keys(carcs).map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </datalist>
      <p>
        <button type="button" onClick={() => set([...all, { group: 'CO', carc: '' }])}>
          {ruleFormText('denials.add')}
        </button>
      </p>
    </fieldset>
  );
}
