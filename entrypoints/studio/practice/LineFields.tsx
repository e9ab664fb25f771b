import type { ReactNode } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import type { Plain, PlainFields } from '../../../lib/training/scenario-types.ts';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { TokenField } from '../fields/TokenField.tsx';
import { namesIn } from '../rules/names.ts';
import { put } from '../rules/put.ts';
import { lineValues } from './values/named-values.ts';
import { entriesOf, withEntry } from './values/paths.ts';
import { textOf, textsOf } from './values/plain-text.ts';
import { ValueRows } from './values/ValueRows.tsx';

/** A line of a claim: what most have in one row, other boxes below. */
export function LineFields({
  line,
  number,
  base,
  onChange,
  children,
}: {
  readonly line: PlainFields;
  /** 1 for the first. */
  readonly number: number;
  readonly base: PackBase;
  readonly onChange: (line: PlainFields) => void;
  /** What may be done with it. */
  readonly children: ReactNode;
}) {
  const { date, dateFrom, dateTo, procedureCode, modifiers, diagnosisPointers, units, charge } = line;
  const set = (name: string, value: Plain | undefined) =>
    onChange(put<PlainFields, string>(line, name, value));
  const setDate = (day: string | undefined) => {
    const { date: _date, dateFrom: _from, dateTo: _to, ...rest } = line;
    const isSpan = dateTo !== undefined && dateTo !== dateFrom;
    onChange(isSpan ? { dateFrom: day ?? '', dateTo, ...rest } : { date: day ?? '', ...rest });
  };
  const isOther = (path: string) => !IN_ROW.has(path) && !(path === 'dateTo' && dateTo === dateFrom);
  const others = entriesOf(line).filter(([path]) => isOther(path));
  const setOther = (path: string, value: Plain | undefined) => {
    const row = Object.fromEntries(Object.entries(line).filter(([name]) => !isOther(name)));
    onChange({ ...row, ...withEntry(Object.fromEntries(others), path, value) });
  };
  const from = textOf(date ?? dateFrom);
  return (
    <>
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
      <ValueRows
        label={scenarioFormText('line.other', { line: number })}
        hint={scenarioFormText('line.other.hint')}
        entries={others}
        known={lineValues()}
        onChange={setOther}
      />
    </>
  );
}

/** Boxes of the row above. */
const IN_ROW: ReadonlySet<string> = new Set([
  'date',
  'dateFrom',
  'procedureCode',
  'modifiers',
  'diagnosisPointers',
  'units',
  'charge',
]);
