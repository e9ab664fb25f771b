import { useState } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { payerFault } from '../../../lib/packs/extend.ts';
import { payerValueLabel, payerWantText } from '../../../lib/packs/payer-text.ts';
import type { PayerChange } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { type PayerData, parameterSources, parametersOf } from '../../../lib/tables/payers.ts';
import { pageText } from '../../../lib/texts/page-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { FaultList } from '../fields/FaultList.tsx';
import { Patience } from '../fields/patience.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { PayerNames } from './PayerNames.tsx';
import { PayerSource } from './PayerSource.tsx';
import { PayerValue } from './PayerValue.tsx';
import { asWritten, beginning, isAmiss, PARAMETERS } from './values.ts';
import './payers.css';

/** One payer: how it is known on a claim where it is new, what it wants, and from where that is known. */
export function PayerEditor({
  change,
  known,
  base,
  isFresh,
  onChange,
}: {
  readonly change: PayerChange;
  /** As Box24 has it; left out for a payer of the team's own. */
  readonly known: PayerData | undefined;
  readonly base: PackBase;
  /** Nothing stood there when it was opened. */
  readonly isFresh: boolean;
  readonly onChange: (change: PayerChange) => void;
}) {
  const { values, payer } = change;
  /** What came while this is open: nobody has had time to fill it in. */
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set());
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
      {stated.length === 0 && (
        <p className="soft">{partsText(known ? 'payers.wants.none' : 'payers.wants.new')}</p>
      )}
      {stated.map((field) => (
        <Patience key={field.name} value={added.has(field.name)}>
          <PayerValue
            {...{ field, base }}
            value={values[field.name]}
            before={before[field.name]}
            onChange={(value) => setValue(field.name, value)}
            onRemove={() => {
              const { [field.name]: _gone, ...rest } = values;
              onChange({ ...change, values: rest });
            }}
          />
        </Patience>
      ))}
      {others.length > 0 && (
        <p className="soft">
          {partsText('payers.others', { names: others.map(payerValueLabel).join(', ') })}
        </p>
      )}
      <SelectField
        label={partsText('payers.add')}
        value=""
        options={[
          ['', studioText('choose')],
          ...left.map(({ name }) => [name, payerValueLabel(name)] as const),
        ]}
        onChange={(name) => {
          const field = left.find((one) => one.name === name);
          if (!field) return;
          setAdded(new Set([...added, name]));
          setValue(name, beginning(field, before[name]));
        }}
      />
      <Patience value={isFresh}>
        <PayerSource source={change.source} onChange={(source) => onChange({ ...change, source })} />
      </Patience>
      {fault && <FaultList faults={[fault]} />}
      {Object.keys(before).length > 0 && (
        <details>
          <summary>{partsText('payers.known')}</summary>
          <ul className="rows">
            {Object.entries(before).map(([name, value]) => (
              <li key={name}>
                <span className="grow">{payerWantText(name, value)}</span>
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
