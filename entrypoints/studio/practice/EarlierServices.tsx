import type { PackBase } from '../../../lib/packs/extend.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import type { Plain, PlainFields } from '../../../lib/training/scenario-types.ts';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { namesIn } from '../rules/names.ts';
import { put } from '../rules/put.ts';
import { textOf, textsOf } from './values/plain-text.ts';

/** What was billed for the patient before; what else is known of a service stays with it. */
export function EarlierServices({
  services,
  base,
  onChange,
}: {
  readonly services: readonly PlainFields[];
  readonly base: PackBase;
  readonly onChange: (services: readonly PlainFields[]) => void;
}) {
  const nameOf = namesIn(base, 'hcpcs');
  return (
    <fieldset className="value-rows">
      <legend>{scenarioFormText('earlier')}</legend>
      {services.length === 0 && <p className="soft">{scenarioFormText('earlier.none')}</p>}
      {services.map((service, at) => {
        const { date, procedureCode, modifiers, units } = service;
        const set = (name: string, value: Plain | undefined) =>
          onChange(services.with(at, put<PlainFields, string>(service, name, value)));
        return (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: two services may be the same
            key={at}
            className="fields line-fields"
            aria-label={scenarioFormText('earlier.number', { number: at + 1 })}
          >
            <DateField
              label={scenarioFormText('line.date')}
              value={textOf(date) || undefined}
              onChange={(day) => set('date', day ?? '')}
            />
            <TextField
              label={scenarioFormText('line.code')}
              hint={nameOf(textOf(procedureCode))}
              value={textOf(procedureCode)}
              onChange={(value) => set('procedureCode', value.toUpperCase())}
            />
            <TokenField
              label={scenarioFormText('line.modifiers')}
              hint=" "
              values={textsOf(modifiers)}
              onChange={(values) => set('modifiers', values)}
            />
            <TextField
              label={scenarioFormText('line.units')}
              inputMode="numeric"
              value={textOf(units)}
              onChange={(value) => set('units', value.trim() === '' ? undefined : value)}
            />
            <button
              type="button"
              aria-label={scenarioFormText('earlier.delete', { number: at + 1 })}
              onClick={() => onChange(services.toSpliced(at, 1))}
            >
              {studioText('delete')}
            </button>
          </fieldset>
        );
      })}
      <p>
        <button
          type="button"
          onClick={() => onChange([...services, { date: '', procedureCode: '', modifiers: [] }])}
        >
          {scenarioFormText('earlier.add')}
        </button>
      </p>
    </fieldset>
  );
}
