import type { PackBase } from '../../../lib/packs/extend.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { castOf } from '../../../lib/training/cast.ts';
import type { Cast, Plain, PlainFields, Scenario } from '../../../lib/training/scenario-types.ts';
import { DateField } from '../fields/DateField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { namesIn } from '../rules/names.ts';
import { DataField } from '../rules/own/DataField.tsx';
import { put } from '../rules/put.ts';
import { practising } from './practice.ts';

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
          <LineFields {...{ line, base }} onChange={(next) => setLines(lines.with(at, next))}>
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
      <div className="fields">
        <DataField
          label={scenarioFormText('other')}
          hint={scenarioFormText('other.hint')}
          value={others}
          onChange={(data) =>
            onChange({ claim: { ...(data as PlainFields | undefined), diagnoses: diagnoses ?? [], lines } })
          }
        />
        <DataField
          label={scenarioFormText('knows')}
          hint={scenarioFormText('knows.hint')}
          value={knows}
          onChange={(data) => onChange({ knows: (data ?? {}) as PlainFields })}
        />
      </div>
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

function LineFields({
  line,
  base,
  onChange,
  children,
}: {
  readonly line: PlainFields;
  readonly base: PackBase;
  readonly onChange: (line: PlainFields) => void;
  readonly children: React.ReactNode;
}) {
  const { date, dateFrom, dateTo, procedureCode, modifiers, diagnosisPointers, units, charge } = line;
  const set = (name: string, value: Plain | undefined) =>
    onChange(put<PlainFields, string>(line, name, value));
  const setDate = (day: string | undefined) => {
    const { date: _date, dateFrom: _from, dateTo: _to, ...rest } = line;
    const isSpan = dateTo !== undefined && dateTo !== dateFrom;
    onChange(isSpan ? { dateFrom: day ?? '', dateTo, ...rest } : { date: day ?? '', ...rest });
  };
  const from = textOf(date ?? dateFrom);
  return (
    <div className="fields line-fields">
      <DateField label={scenarioFormText('line.date')} value={from || undefined} onChange={setDate} />
      <TextField
        label={scenarioFormText('line.code')}
        hint={namesIn(base, 'hcpcs')(textOf(procedureCode))}
        value={textOf(procedureCode)}
        onChange={(value) => set('procedureCode', value.toUpperCase())}
      />
      <TokenField
        label={scenarioFormText('line.modifiers')}
        hint=" "
        values={textsOf(modifiers)}
        onChange={(values) => set('modifiers', values)}
      />
      <TokenField
        label={scenarioFormText('line.pointers')}
        hint=" "
        values={diagnosisPointers === undefined ? ['A'] : textsOf(diagnosisPointers)}
        onChange={(values) => set('diagnosisPointers', values)}
      />
      <TextField
        label={scenarioFormText('line.units')}
        inputMode="numeric"
        value={units === undefined ? '1' : textOf(units)}
        onChange={(value) => set('units', value)}
      />
      <TextField
        label={scenarioFormText('line.charge')}
        inputMode="decimal"
        value={textOf(charge)}
        onChange={(value) => set('charge', value)}
      />
      {children}
    </div>
  );
}

const textOf = (value: Plain | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const textsOf = (value: Plain | undefined): readonly string[] =>
  Array.isArray(value)
    ? value.map(textOf)
    : textOf(value)
        .split(/[\s,]+/)
        .filter(Boolean);
const linesOf = ({ lines }: PlainFields): readonly PlainFields[] =>
  Array.isArray(lines) ? (lines as readonly PlainFields[]) : [];

/** On the day of the line before. */
const lineAfter = (lines: readonly PlainFields[]): PlainFields => ({
  date: lines.at(-1)?.date ?? lines.at(-1)?.dateFrom ?? '',
  procedureCode: '',
  modifiers: [],
  charge: '',
});
