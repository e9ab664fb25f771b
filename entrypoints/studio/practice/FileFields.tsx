import type { PackBase } from '../../../lib/packs/extend.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import type { Plain, PlainFields } from '../../../lib/training/scenario-types.ts';
import { EarlierServices } from './EarlierServices.tsx';
import { fileValues } from './values/named-values.ts';
import { entriesOf, withEntry } from './values/paths.ts';
import { ValueRows } from './values/ValueRows.tsx';

/** What the supplier's file says beside a claim: facts, and the patient's earlier services. */
export function FileFields({
  knows,
  base,
  onChange,
}: {
  readonly knows: PlainFields;
  readonly base: PackBase;
  readonly onChange: (knows: PlainFields) => void;
}) {
  const { history, ...rest } = knows;
  const withHistory = (fields: PlainFields, services: Plain | undefined): PlainFields =>
    services === undefined ? fields : { ...fields, history: services };
  return (
    <>
      <ValueRows
        label={scenarioFormText('knows')}
        hint={scenarioFormText('knows.hint')}
        entries={entriesOf(rest)}
        known={fileValues()}
        onChange={(path, value) => onChange(withHistory(withEntry(rest, path, value), history))}
      />
      <EarlierServices
        base={base}
        services={Array.isArray(history) ? (history as readonly PlainFields[]) : []}
        onChange={(services) => onChange(withHistory(rest, services.length > 0 ? services : undefined))}
      />
    </>
  );
}
