import type { FactType } from '../../../../lib/facts/types.ts';
import {
  type OperatorName,
  operatorOf,
  withFact,
  withOperator,
  withRight,
} from '../../../../lib/packs/condition-edit.ts';
import { operatorsFor, rightOf } from '../../../../lib/rules/lint-leaf.ts';
import { type DaysLeaf, type Leaf, type Operators, SHAPES, type Value } from '../../../../lib/rules/types.ts';
import { packsText } from '../../../../lib/texts/packs-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect } from './Bare.tsx';
import { Compared } from './Compared.tsx';
import { FactHere } from './FactHere.tsx';
import { SetField, ValueField } from './ValueField.tsx';
import { operatorWords } from './words.ts';
import { type Choice, choiceOf, useWorld } from './world.ts';

/** A single condition: what it looks at, how, and what with. */
export function LeafFields({
  leaf,
  onChange,
}: {
  readonly leaf: Leaf;
  readonly onChange: (leaf: Leaf) => void;
}) {
  const { over } = useWorld();
  const fact = choiceOf(leaf.fact, over);
  return (
    <>
      <FactHere
        label={ruleFormText('fact')}
        value={leaf.fact}
        onChange={({ name, type }) => onChange(withFact(leaf, name, type, fact?.type ?? 'text'))}
      />
      {fact && <Against {...{ leaf, fact, onChange }} />}
    </>
  );
}

/** The days from one date to another. */
export function DaysFields({
  leaf,
  onChange,
}: {
  readonly leaf: DaysLeaf;
  readonly onChange: (leaf: DaysLeaf) => void;
}) {
  const [from, to] = leaf.days;
  return (
    <>
      <span>{ruleFormText('days.from')}</span>
      <FactHere
        label={ruleFormText('days.from')}
        value={from}
        types={['date']}
        onChange={({ name }) => onChange({ ...leaf, days: [name, to] })}
      />
      <span>{ruleFormText('days.to')}</span>
      <FactHere
        label={ruleFormText('days.to')}
        value={to}
        types={['date']}
        onChange={({ name }) => onChange({ ...leaf, days: [from, name] })}
      />
      <Against leaf={leaf} fact={DAYS} onChange={onChange} />
    </>
  );
}

const DAYS: Choice = { name: 'days', title: '', type: 'number' };

/** The operator, and what stands on its right. */
function Against<T extends Leaf | DaysLeaf>({
  leaf,
  fact,
  onChange,
}: {
  readonly leaf: T;
  readonly fact: Choice;
  readonly onChange: (leaf: T) => void;
}) {
  const operator = operatorOf(leaf);
  return (
    <>
      <BareSelect
        label={ruleFormText('operator')}
        value={operator}
        options={operatorsFor(fact.type).map((one) => [one, operatorWords(one, fact.type)] as const)}
        onChange={(one) => onChange(withOperator(leaf, one as OperatorName, fact.type))}
      />
      <RightSide
        {...{ operator, fact }}
        value={leaf[operator]}
        onChange={(value) => onChange(withRight(leaf, value))}
      />
    </>
  );
}

function RightSide({
  operator,
  fact,
  value,
  onChange,
}: {
  readonly operator: OperatorName;
  readonly fact: Choice;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const right = rightOf(operator);
  switch (right) {
    case 'nothing':
      return null;
    case 'set':
      return <SetField value={String(value)} onChange={onChange} />;
    case 'shape':
      return (
        <BareSelect
          label={ruleFormText('value')}
          value={String(value)}
          options={SHAPES.map((one) => [one, packsText(`cond.shape.${one}`)] as const)}
          onChange={onChange}
        />
      );
    case 'interval':
      return (
        <FactHere
          label={ruleFormText('value')}
          value={(value as NonNullable<Operators['within']>).fact}
          types={['interval']}
          onChange={({ name }) => onChange({ fact: name })}
        />
      );
    case 'bounds':
      return <Bounds fact={fact} value={value as readonly [Value, Value]} onChange={onChange} />;
    case 'count': {
      const { of, ...bound } = value as NonNullable<Operators['countIn']>;
      return (
        <>
          <ValueField
            {...{ fact }}
            right="list"
            value={of}
            onChange={(next) => onChange({ of: next, ...bound })}
          />
          <Compared value={bound} fact={DAYS} isPlain onChange={(next) => onChange({ of, ...next })} />
        </>
      );
    }
    default:
      return <ValueField {...{ fact, right, onChange }} value={value as Value} />;
  }
}

/** From one value to another, both included. */
function Bounds({
  fact,
  value: [low, high],
  onChange,
}: {
  readonly fact: { readonly name: string; readonly type: FactType };
  readonly value: readonly [Value, Value];
  readonly onChange: (value: readonly [Value, Value]) => void;
}) {
  return (
    <>
      <ValueField {...{ fact }} right="one" value={low} onChange={(next) => onChange([next, high])} />
      <ValueField {...{ fact }} right="one" value={high} onChange={(next) => onChange([low, next])} />
    </>
  );
}
