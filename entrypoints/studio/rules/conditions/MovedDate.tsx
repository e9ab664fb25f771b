import type { Duration, Value } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect, BareText } from './Bare.tsx';
import { FactHere } from './FactHere.tsx';

type Moved = Extract<Value, { date: string }>;

const UNITS = ['days', 'months', 'years'] as const;

/** "6 months after the date of the order". */
export function MovedDate({
  value,
  onChange,
}: {
  readonly value: Moved;
  readonly onChange: (value: Value) => void;
}) {
  const isAfter = 'plus' in value;
  const by = isAfter ? value.plus : value.minus;
  const set = (part: { readonly by?: typeof by; readonly date?: string; readonly isAfter?: boolean }) => {
    const next = { date: value.date, by, isAfter, ...part };
    onChange(next.isAfter ? { date: next.date, plus: next.by } : { date: next.date, minus: next.by });
  };
  const [count = '', unit = 'days'] = typeof by === 'string' ? by.split(' ') : [];
  const plural = UNITS.find((one) => one === unit || one === `${unit}s`) ?? 'days';
  return (
    <>
      {typeof by === 'string' ? (
        <>
          <BareText
            label={ruleFormText('moved.count')}
            value={count}
            isShort
            show={(one) => one}
            read={(typed) => typed.trim()}
            onChange={(one) => set({ by: `${one} ${plural}` as Duration })}
          />
          <BareSelect
            label={ruleFormText('moved.unit')}
            value={plural}
            options={UNITS.map((one) => [one, ruleFormText(`moved.${one}`)] as const)}
            onChange={(one) => set({ by: `${count} ${one}` as Duration })}
          />
        </>
      ) : (
        <span className="soft">{ruleFormText('value.yaml')}</span>
      )}
      <BareSelect
        label={ruleFormText('moved.way')}
        value={isAfter ? 'plus' : 'minus'}
        options={[
          ['plus', ruleFormText('moved.plus')],
          ['minus', ruleFormText('moved.minus')],
        ]}
        onChange={(one) => set({ isAfter: one === 'plus' })}
      />
      <FactHere
        label={ruleFormText('moved.date')}
        value={value.date}
        types={['date']}
        onChange={({ name }) => set({ date: name })}
      />
    </>
  );
}
