import type { PackBase } from '../../../lib/packs/extend.ts';
import type { Parameter } from '../../../lib/packs/kind-parameters.ts';
import { factLabel } from '../../../lib/rules/wording.ts';
import { studioText, studioTextOf } from '../../../lib/texts/studio-text.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { namesIn } from './names.ts';

const TABLES = { modifiers: 'modifiers', codes: 'hcpcs', places: 'pos', diagnoses: '' } as const;

/** One parameter of a kind, entered as what it is. */
export function ParameterField({
  parameter,
  value,
  fault,
  base,
  onChange,
}: {
  readonly parameter: Parameter;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly base: PackBase;
  /** Told undefined where it is left out. */
  readonly onChange: (value: unknown) => void;
}) {
  const { name, isOptional } = parameter;
  const said = studioTextOf(`parameter.${name}`) ?? name;
  const label = isOptional ? studioText('optional', { label: said }) : said;
  switch (parameter.input) {
    case 'modifiers':
    case 'codes':
    case 'places':
    case 'diagnoses':
      return (
        <TokenField
          {...{ label, fault }}
          values={Array.isArray(value) ? value.map(String) : []}
          nameOf={namesIn(base, TABLES[parameter.input])}
          onChange={(values) => onChange(values.length > 0 ? values : undefined)}
        />
      );
    case 'flag':
      return (
        <label className="check">
          <input
            type="checkbox"
            checked={value !== undefined}
            onChange={({ target }) => onChange(target.checked ? parameter.value : undefined)}
          />
          {said}
        </label>
      );
    case 'choice':
      return (
        <SelectField
          {...{ label, fault }}
          value={typeof value === 'string' ? value : ''}
          options={[
            ['', studioText('choose')],
            ...parameter.options.map(
              (one) => [one, studioTextOf(`choice.${name}.${one}`) ?? factLabel(one)] as const,
            ),
          ]}
          onChange={(one) => onChange(one || undefined)}
        />
      );
    case 'number':
      return (
        <TextField
          {...{ label, fault }}
          inputMode="numeric"
          value={value === undefined ? '' : String(value)}
          onChange={(typed) =>
            onChange(typed.trim() === '' ? undefined : /^\d+$/.test(typed.trim()) ? Number(typed) : typed)
          }
        />
      );
    case 'text':
      return (
        <TextField
          {...{ label, fault }}
          value={typeof value === 'string' ? value : ''}
          onChange={(typed) => onChange(typed || undefined)}
        />
      );
  }
}
