import type { Scalar } from '../../../../lib/claim/claim.ts';
import type { FactType } from '../../../../lib/facts/types.ts';
import type { RightSide } from '../../../../lib/rules/lint-leaf.ts';
import type { Value } from '../../../../lib/rules/types.ts';
import { packsText } from '../../../../lib/texts/packs-text.ts';
import { pageText } from '../../../../lib/texts/page-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { spokenWord } from '../../../../lib/texts/word-text.ts';
import { namesIn } from '../names.ts';
import { BareSelect, BareText } from './Bare.tsx';
import { FactHere } from './FactHere.tsx';
import { MovedDate } from './MovedDate.tsx';
import { readScalar, readScalars, showScalar, showScalars } from './scalars.ts';
import { type Choice, tableOf, useWorld } from './world.ts';

/** What a value is: written out, another fact, a named list, a moved date; the rest is written in YAML. */
type Form = 'literal' | 'fact' | 'set' | 'moved' | 'yaml';

function formOf(value: Value): Form {
  if (typeof value !== 'object' || Array.isArray(value)) return 'literal';
  if ('fact' in value) return 'fact';
  if ('set' in value) return 'set';
  return 'date' in value ? 'moved' : 'yaml';
}

const LISTS: readonly FactType[] = ['codes', 'papers'];
const TEXTS: readonly FactType[] = ['text', 'code', 'enum'];
const TEXTS_AND_LISTS: readonly FactType[] = [...TEXTS, ...LISTS];

/** The types that a fact may be compared with. */
const comparable = (type: FactType, isList: boolean): readonly FactType[] =>
  isList ? LISTS : TEXTS_AND_LISTS.includes(type) ? TEXTS : [type];

/** What a fact is compared with, entered as what it is. */
export function ValueField({
  fact,
  right,
  value,
  onChange,
}: {
  readonly fact: Pick<Choice, 'name' | 'type' | 'values'>;
  readonly right: Extract<RightSide, 'one' | 'list' | 'words'>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const isList = right !== 'one';
  const form = formOf(value);
  const forms: readonly Form[] = [
    'literal',
    ...(fact.type === 'boolean' || right === 'words' ? [] : (['fact'] as const)),
    ...(isList ? (['set'] as const) : []),
    ...(fact.type === 'date' && !isList ? (['moved'] as const) : []),
    ...(form === 'yaml' ? (['yaml'] as const) : []),
  ];
  const start = (next: Form): Value => {
    if (next === 'fact') return { fact: '' };
    if (next === 'set') return { set: '' };
    return next === 'moved' ? { date: '', plus: '1 month' } : isList ? [] : '';
  };
  return (
    <>
      {forms.length > 1 && (
        <BareSelect
          label={ruleFormText('value.form')}
          value={form}
          options={forms.map((one) => [one, ruleFormText(`value.form.${one}`)] as const)}
          onChange={(one) => onChange(start(one as Form))}
        />
      )}
      {form === 'literal' && <Literal {...{ fact, isList, value, onChange }} />}
      {form === 'fact' && (
        <FactHere
          label={ruleFormText('value.form.fact')}
          value={(value as { readonly fact: string }).fact}
          types={comparable(fact.type, isList)}
          onChange={({ name }) => onChange({ fact: name })}
        />
      )}
      {form === 'set' && (
        <SetField value={(value as { readonly set: string }).set} onChange={(set) => onChange({ set })} />
      )}
      {form === 'moved' && (
        <MovedDate value={value as Extract<Value, { date: string }>} onChange={onChange} />
      )}
      {form === 'yaml' && <span className="soft">{ruleFormText('value.yaml')}</span>}
    </>
  );
}

/** A named list. */
export function SetField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (set: string) => void;
}) {
  const { sets } = useWorld();
  return (
    <BareSelect
      label={ruleFormText('value.form.set')}
      value={value}
      options={[['', ruleFormText('choose')], ...sets.map((name) => [name, name] as const)]}
      onChange={onChange}
    />
  );
}

function Literal({
  fact: { name, type, values },
  isList,
  value,
  onChange,
}: {
  readonly fact: Pick<Choice, 'name' | 'type' | 'values'>;
  readonly isList: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const { base } = useWorld();
  const label = ruleFormText('value');
  const options = type === 'papers' ? Object.keys(base.pack.documents) : values;
  const list = (Array.isArray(value) ? value : []) as readonly Scalar[];
  if (options && isList)
    return (
      <fieldset className="checks" aria-label={label}>
        {options.map((one) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              checked={list.includes(one)}
              onChange={({ target }) =>
                onChange(target.checked ? [...list, one] : list.filter((each) => each !== one))
              }
            />
            {spokenWord(one)}
          </label>
        ))}
      </fieldset>
    );
  if (options)
    return (
      <BareSelect
        label={label}
        value={String(value)}
        options={[['', ruleFormText('choose')], ...options.map((one) => [one, spokenWord(one)] as const)]}
        onChange={onChange}
      />
    );
  if (type === 'boolean')
    return (
      <BareSelect
        label={label}
        value={String(value)}
        options={[
          ['true', packsText('cond.yes')],
          ['false', packsText('cond.no')],
        ]}
        onChange={(one) => onChange(one === 'true')}
      />
    );
  const isCode = type === 'code' || type === 'codes';
  const named = (isList ? list : [value as Scalar]).flatMap((one) => {
    const says = isCode ? namesIn(base, tableOf(name))(String(one)) : undefined;
    return says === undefined ? [] : [`${one}: ${says}`];
  });
  return (
    <>
      {isList ? (
        <BareText
          label={label}
          value={list}
          placeholder={ruleFormText('value.list')}
          show={(all) => showScalars(all, type)}
          read={(typed) => readScalars(typed, type)}
          onChange={onChange}
        />
      ) : (
        <BareText
          label={label}
          value={value as Scalar}
          isShort={type !== 'text'}
          placeholder={type === 'date' ? pageText('question.date') : type === 'money' ? '0.00' : ''}
          show={(one) => showScalar(one, type)}
          read={(typed) => readScalar(typed, type)}
          onChange={onChange}
        />
      )}
      {named.length > 0 && <span className="soft names">{named.join(' · ')}</span>}
    </>
  );
}
