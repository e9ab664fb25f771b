import {
  LIST_KINDS,
  type ListCondition,
  type ListKind,
  listKind,
  overOf,
  relist,
} from '../../../../lib/packs/condition-edit.ts';
import { AGGREGATE_ORDERS } from '../../../../lib/rules/aggregates.ts';
import { type Aggregate, OVERS, type Over } from '../../../../lib/rules/types.ts';
import { packsText } from '../../../../lib/texts/packs-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect } from './Bare.tsx';
import { Compared } from './Compared.tsx';
import { FactHere } from './FactHere.tsx';
import { choiceOf, useWorld, WorldContext } from './world.ts';

const COUNT = { name: 'count', title: '', type: 'number' } as const;
/** Seen from a line only. */
const OF_A_LINE: ReadonlySet<Over> = new Set(['otherLines', 'earlierLines', 'lineDiagnoses']);

/** A condition that goes through lines, earlier claims or diagnoses: how, and through which. */
export function ListFields({
  list,
  onChange,
}: {
  readonly list: ListCondition;
  readonly onChange: (list: ListCondition) => void;
}) {
  const world = useWorld();
  const kind = listKind(list);
  const over = overOf(list);
  const order = AGGREGATE_ORDERS.find((name) => name in list);
  const of = 'of' in list ? choiceOf(list.of, over) : undefined;
  return (
    <>
      <BareSelect
        label={ruleFormText('list.kind')}
        value={kind}
        options={LIST_KINDS.map((one) => [one, ruleFormText(`list.${one}`)] as const)}
        onChange={(one) => onChange(relist(list, one as ListKind, over))}
      />
      {'of' in list && (
        <WorldContext value={{ ...world, over }}>
          <FactHere
            label={ruleFormText('list.of')}
            value={list.of}
            types={['number', 'money']}
            isMember
            onChange={({ name }) => onChange({ ...list, of: name })}
          />
        </WorldContext>
      )}
      <BareSelect
        label={ruleFormText('list.over')}
        value={over}
        options={OVERS.filter((one) => world.scope === 'line' || !OF_A_LINE.has(one)).map(
          (one) => [one, packsText(`cond.over.${one}`)] as const,
        )}
        onChange={(one) => onChange(relist(list, kind, one as Over))}
      />
      {order && (
        <Compared
          value={{ [order]: (list as Aggregate)[order] }}
          fact={of ?? COUNT}
          onChange={(compared) => {
            const { [order]: _gone, ...rest } = list as Aggregate;
            onChange({ ...rest, ...compared });
          }}
        />
      )}
    </>
  );
}
