import type { Scalar } from '../../../../lib/claim/claim.ts';
import { AGGREGATE_ORDERS } from '../../../../lib/rules/aggregates.ts';
import type { Value } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect, BareText } from './Bare.tsx';
import { readScalar, showScalar } from './scalars.ts';
import { ValueField } from './ValueField.tsx';
import { operatorWords } from './words.ts';
import type { Choice } from './world.ts';

type Order = (typeof AGGREGATE_ORDERS)[number];

/** A number, count or sum against a value. */
export function Compared({
  value,
  fact,
  isPlain = false,
  onChange,
}: {
  /** One order and its value. */
  readonly value: Partial<Readonly<Record<Order, Value>>>;
  readonly fact: Choice;
  /** A number only, no other fact. */
  readonly isPlain?: boolean;
  readonly onChange: (value: Partial<Readonly<Record<Order, Value>>>) => void;
}) {
  const order = AGGREGATE_ORDERS.find((name) => name in value) ?? 'gt';
  const right = value[order] ?? '';
  return (
    <>
      <BareSelect
        label={ruleFormText('operator')}
        value={order}
        options={AGGREGATE_ORDERS.map((one) => [one, operatorWords(one, 'number')] as const)}
        onChange={(one) => onChange({ [one]: right })}
      />
      {isPlain ? (
        <BareText
          label={ruleFormText('value')}
          value={right as Scalar}
          isShort
          show={(one) => showScalar(one, 'number')}
          read={(typed) => readScalar(typed, 'number')}
          onChange={(one) => onChange({ [order]: one })}
        />
      ) : (
        <ValueField {...{ fact }} right="one" value={right} onChange={(one) => onChange({ [order]: one })} />
      )}
    </>
  );
}
