import { useMemo, useState } from 'react';
import type { ContextField } from '../../../lib/facts/context-fields.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { payerValueLabel, payerValueText } from '../../../lib/packs/payer-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { MemberList } from '../lists/MemberList.tsx';
import { memberBook } from '../lists/members.ts';
import { byCodeIn, inputOf, isAmiss, linesOf, unitOf } from './values.ts';

/** Lists of codes of items, each of which stands in the code table; others hold masks, numbers or names. */
const OF_ITEMS: ReadonlySet<string> = new Set(['authCodes', 'purchaseAllowed', 'rentalList']);

/** One thing that a payer wants, written as its type asks for. */
export function PayerValue({
  field,
  value,
  before,
  base,
  onChange,
  onRemove,
}: {
  readonly field: ContextField;
  readonly value: unknown;
  /** As Box24 has it, written the same way. */
  readonly before: unknown;
  readonly base: PackBase;
  readonly onChange: (value: unknown) => void;
  readonly onRemove: () => void;
}) {
  const label = payerValueLabel(field.name);
  const input = inputOf(field);
  const byCode = field.type === 'money by code' ? 'by-code.amounts' : 'by-code.numbers';
  const fault = isAmiss(field, value)
    ? partsText(`payers.fault.${input === 'by-code' ? byCode : input}`)
    : undefined;
  const unit = unitOf(field);
  const isOneLine = before !== undefined && typeof before !== 'object';
  const hints = [
    ...(unit ? [partsText(`payers.unit.${unit}`)] : []),
    ...(isOneLine ? [partsText('payers.before', { value: payerValueText(field.name, before) })] : []),
  ];
  const hint = hints.length > 0 ? hints.join(' ') : undefined;
  return (
    <div className="payer-value">
      {input === 'yes-no' ? (
        <SelectField
          {...{ label, hint, fault }}
          value={String(value)}
          options={[
            ['true', partsText('payers.yes')],
            ['false', partsText('payers.no')],
          ]}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      ) : input === 'list' ? (
        <Members {...{ field, label, base, fault, value, before, onChange }} />
      ) : input === 'by-code' ? (
        <ByCode {...{ label, value, fault, onChange }} hint={partsText(`payers.hint.${byCode}`)} />
      ) : (
        <TextField
          {...{ label, hint, fault }}
          value={String(value ?? '')}
          {...(input === 'text' ? {} : { inputMode: 'decimal' as const })}
          onChange={(typed) => onChange(input === 'number' ? numberIn(typed) : typed)}
        />
      )}
      <p>
        <button type="button" aria-label={partsText('payers.removeOf', { label })} onClick={onRemove}>
          {partsText(before === undefined ? 'payers.remove' : 'payers.asBefore')}
        </button>
      </p>
    </div>
  );
}

/** A number as a pack writes it; what is none stays as it was typed, and is amiss. */
const numberIn = (typed: string): number | string => {
  const number = Number(typed);
  return typed.trim() !== '' && Number.isFinite(number) ? number : typed;
};

function Members({
  field,
  label,
  base,
  fault,
  value,
  before,
  onChange,
}: {
  readonly field: ContextField;
  readonly label: string;
  readonly base: PackBase;
  readonly fault: string | undefined;
  readonly value: unknown;
  readonly before: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const kind = OF_ITEMS.has(field.name) ? 'hcpcs' : 'words';
  const book = useMemo(() => memberBook(base, kind), [base, kind]);
  return (
    <fieldset>
      <legend>{label}</legend>
      <MemberList {...{ kind, book }} before={listOf(before)} now={listOf(value)} onChange={onChange} />
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : [];

/** A value for each code, one on a line. What is half typed stays in the box. */
function ByCode({
  label,
  value,
  fault,
  hint,
  onChange,
}: {
  readonly label: string;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly hint: string;
  readonly onChange: (value: unknown) => void;
}) {
  const [typed, setTyped] = useState(() => linesOf(value));
  return (
    <TextField
      {...{ label, fault, hint }}
      isLong
      value={typed}
      onChange={(lines) => {
        setTyped(lines);
        onChange(byCodeIn(lines));
      }}
    />
  );
}
