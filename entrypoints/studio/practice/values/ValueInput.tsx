import { parseDate } from '../../../../lib/claim/dates.ts';
import { parseMoney, parseNumber } from '../../../../lib/claim/parse.ts';
import { packsText } from '../../../../lib/texts/packs-text.ts';
import { pageText } from '../../../../lib/texts/page-text.ts';
import { scenarioFormText } from '../../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { spokenWord } from '../../../../lib/texts/word-text.ts';
import type { Plain } from '../../../../lib/training/scenario-types.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { TokenField } from '../../fields/TokenField.tsx';
import type { NamedValue } from './named-values.ts';
import { asWritten, textOf, textsOf } from './plain-text.ts';

/** The box for a value, as what it is. */
export function ValueInput({
  named,
  value,
  hint,
  onChange,
}: {
  readonly named: NamedValue;
  readonly value: Plain;
  readonly hint?: string | undefined;
  readonly onChange: (value: Plain) => void;
}) {
  const { title: label, kind, options = [], isOnForm } = named;
  const field = { label, ...(hint && { hint }) };
  const none = scenarioFormText(isOnForm ? 'value.blank' : 'value.unsaid');
  if (kind === 'gone' || kind === 'line' || kind === 'whole')
    return (
      <div className="field">
        <b>{label}</b>
        {kind === 'whole' && <p className="soft">{scenarioFormText('value.yaml')}</p>}
      </div>
    );
  if (kind === 'codes')
    return <TokenField {...field} values={textsOf(value)} onChange={(codes) => onChange([...codes])} />;
  if (kind === 'yes-no' || kind === 'choice')
    return (
      <SelectField
        {...field}
        value={textOf(value)}
        options={[
          ['', none],
          ...(kind === 'choice'
            ? options.map((one) => [one, spokenWord(one)] as const)
            : ([
                ['true', packsText('cond.yes')],
                ['false', packsText('cond.no')],
              ] as const)),
        ]}
        onChange={(one) => onChange(kind === 'yes-no' && one !== '' ? one === 'true' : one)}
      />
    );
  const shown = kind === 'date' ? asWritten(textOf(value)) : textOf(value);
  const read = readAs(shown, kind);
  return (
    <TextField
      {...field}
      value={shown}
      placeholder={kind === 'date' ? pageText('question.date') : none}
      fault={
        read === undefined && !isOnForm
          ? studioText(kind === 'date' ? 'fault.date' : 'fault.fits')
          : undefined
      }
      onChange={(typed) => onChange(readAs(typed, kind) ?? typed)}
    />
  );
}

/** What was typed, as files have it. @returns undefined where it is no such thing */
function readAs(typed: string, kind: NamedValue['kind']): Plain | undefined {
  if (typed.trim() === '') return '';
  if (kind === 'date') return FULL_DAY.test(typed.trim()) ? parseDate(typed) : undefined;
  if (kind === 'number') return /[.,]$/.test(typed) ? undefined : parseNumber(typed);
  if (kind === 'money') return parseMoney(typed) === undefined ? undefined : typed;
  return typed;
}

/** While the year is typed, its first two digits are no year yet. */
const FULL_DAY = /\d{4}$|^\d{4}/;
