import type { PackBase } from '../../../lib/packs/extend.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { castOf } from '../../../lib/training/cast.ts';
import type { Cast, Plain, PlainFields, Scenario } from '../../../lib/training/scenario-types.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { FileFields } from './FileFields.tsx';
import { LineFields } from './LineFields.tsx';
import { lineAfter, linesOf } from './lines.ts';
import { practising } from './practice.ts';
import { claimValues } from './values/named-values.ts';
import { entriesOf, withEntry } from './values/paths.ts';
import { textsOf } from './values/plain-text.ts';
import { ValueRows } from './values/ValueRows.tsx';

type Change = (part: Partial<Scenario>) => void;

/** Who is in a practice claim, the claim that is right, and what is known beside it. */
export function ClaimFields({
  scenario,
  base,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly base: PackBase;
  readonly onChange: Change;
}) {
  const { claim, knows } = scenario;
  const { diagnoses, lines: _lines, ...others } = claim;
  const lines = linesOf(claim);
  const setLines = (next: readonly PlainFields[]) => onChange({ claim: { ...claim, lines: next } });
  return (
    <>
      <People scenario={scenario} onChange={onChange} />
      <h3>{scenarioFormText('claim')}</h3>
      <div className="fields">
        <TokenField
          label={scenarioFormText('diagnoses')}
          hint={scenarioFormText('diagnoses.hint')}
          values={textsOf(diagnoses)}
          onChange={(values) => onChange({ claim: { ...claim, diagnoses: values } })}
        />
      </div>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
        <fieldset key={at}>
          <legend>{scenarioFormText('line', { line: at + 1 })}</legend>
          <LineFields {...{ line, base }} number={at + 1} onChange={(next) => setLines(lines.with(at, next))}>
            <button
              type="button"
              aria-label={scenarioFormText('line.delete', { line: at + 1 })}
              onClick={() => setLines(lines.filter((_, index) => index !== at))}
            >
              {studioText('delete')}
            </button>
          </LineFields>
        </fieldset>
      ))}
      <p>
        <button type="button" onClick={() => setLines([...lines, lineAfter(lines)])}>
          {scenarioFormText('line.add')}
        </button>
      </p>
      <ValueRows
        label={scenarioFormText('other')}
        hint={scenarioFormText('other.hint')}
        entries={entriesOf(others)}
        known={claimValues()}
        onChange={(path, value) =>
          onChange({ claim: { ...withEntry(others, path, value), diagnoses: diagnoses ?? [], lines } })
        }
      />
      <FileFields {...{ base, knows }} onChange={(next) => onChange({ knows: next })} />
    </>
  );
}

const GROUPS = [
  ['patient', 'patients'],
  ['home', 'homes'],
  ['payer', 'payers'],
  ['orderedBy', 'practitioners'],
] as const satisfies readonly (readonly [string, keyof Cast])[];

function People({ scenario, onChange }: { readonly scenario: Scenario; readonly onChange: Change }) {
  const cast = castOf(scenario, practising.cast);
  return (
    <fieldset>
      <legend>{scenarioFormText('people')}</legend>
      <div className="fields">
        {GROUPS.map(([role, group]) => (
          <SelectField
            key={role}
            label={scenarioFormText(role)}
            value={scenario[role]}
            options={Object.entries<object>(cast[group]).map(
              ([name, fields]) =>
                [name, calledBy(fields as PlainFields) || scenarioFormText('people.own')] as const,
            )}
            onChange={(name) => onChange({ [role]: name })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Somebody in a list: `OKAFOR, MARIANNE`, `12 ELM ST, CLEVELAND OH`. */
function calledBy({ name, lastName, firstName, address, city, state }: PlainFields): string {
  const texts = (...parts: (Plain | undefined)[]) =>
    parts.filter((one) => typeof one === 'string' && one !== '').join(', ');
  return texts(name) || texts(lastName, firstName) || texts(address, city, state);
}
