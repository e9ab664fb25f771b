import type { PackBase } from '../../../lib/packs/extend.ts';
import { payerFault } from '../../../lib/packs/extend.ts';
import type { PayerChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { factLabel } from '../../../lib/rules/wording.ts';
import { type PayerData, parameterSources, parametersOf } from '../../../lib/tables/payers.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { PayerNames } from './PayerNames.tsx';
import { PayerSource } from './PayerSource.tsx';
import { PayerValue, sayOf } from './PayerValue.tsx';
import { asWritten, beginning, isAmiss, PARAMETERS } from './values.ts';
import './payers.css';

/** One payer: how it is known on a claim where it is new, what it wants, and from where that is known. */
export function PayerEditor({
  change,
  known,
  base,
  onChange,
}: {
  readonly change: PayerChange;
  /** As Box24 has it; left out for a payer of the team's own. */
  readonly known: PayerData | undefined;
  readonly base: PackBase;
  readonly onChange: (change: PayerChange) => void;
}) {
  const { values, payer } = change;
  const before = known ? asWritten(parametersOf(known, base.payers)) : {};
  const sources = known ? parameterSources(known, base.payers) : {};
  const stated = PARAMETERS.filter(({ name }) => Object.hasOwn(values, name));
  const left = PARAMETERS.filter(({ name }) => !Object.hasOwn(values, name));
  const others = Object.keys(values).filter((name) => !PARAMETERS.some((field) => field.name === name));
  const setValue = (name: string, value: unknown) =>
    onChange({ ...change, values: { ...values, [name]: value } });
  const isFaulty = stated.some((field) => isAmiss(field, values[field.name]));
  const fault = isFaulty ? undefined : payerFault(base.payers, change);
  return (
    <section aria-labelledby="payer">
      <h2 id="payer">{payer?.title || known?.title || change.id}</h2>
      {known && <p className="soft">{pageText(`payer.${known.kind}`)}</p>}
      {payer && <PayerNames payer={payer} onChange={(next) => onChange({ ...change, payer: next })} />}
      <h3>{partsText('payers.wants')}</h3>
      {stated.length === 0 && <p className="soft">{partsText('payers.wants.none')}</p>}
      {stated.map((field) => (
        <PayerValue
          key={field.name}
          {...{ field, base }}
          value={values[field.name]}
          before={before[field.name]}
          onChange={(value) => setValue(field.name, value)}
          onRemove={() => {
            const { [field.name]: _gone, ...rest } = values;
            onChange({ ...change, values: rest });
          }}
        />
      ))}
      {others.length > 0 && (
        <p className="soft">{partsText('payers.others', { names: others.join(', ') })}</p>
      )}
      <SelectField
        label={partsText('payers.add')}
        value=""
        options={[
          ['', studioText('choose')],
          ...left.map(({ name }) => [name, factLabel(`profile.${name}`)] as const),
        ]}
        onChange={(name) => {
          const field = left.find((one) => one.name === name);
          if (field) setValue(name, beginning(field, before[name]));
        }}
      />
      <PayerSource source={change.source} onChange={(source) => onChange({ ...change, source })} />
      {fault && (
        <p className="fault" lang={RULES_LANGUAGE}>
          {fault}
        </p>
      )}
      {Object.keys(before).length > 0 && (
        <details>
          <summary>{partsText('payers.known')}</summary>
          <ul className="rows">
            {Object.entries(before).map(([name, value]) => (
              <li key={name}>
                <span className="grow">
                  {factLabel(`profile.${name}`)}: {sayOf(value)}
                </span>
                <span className="soft" lang={RULES_LANGUAGE}>
                  {sources[name]?.source}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
