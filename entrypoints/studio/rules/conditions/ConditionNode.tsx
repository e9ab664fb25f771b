import { useRef, useState } from 'react';
import {
  blank,
  type Group,
  type GroupKind,
  groupKind,
  groupOf,
  isGroup,
  type ListCondition,
  type NodeShape,
  overOf,
  partsOf,
  regroup,
  withAssume,
} from '../../../../lib/packs/condition-edit.ts';
import type { Condition } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect } from './Bare.tsx';
import { placeOfPart } from './faults.ts';
import { keyOf, sameRow } from './keys.ts';
import { DaysFields, LeafFields } from './LeafFields.tsx';
import { ListFields } from './ListFields.tsx';
import { type NodeProps, Row } from './Row.tsx';
import { useWorld, WorldContext } from './world.ts';

/** One condition with all below it, as rows. */
export function ConditionNode(props: NodeProps) {
  const { condition, path, onChange } = props;
  const set = (now: Condition) => onChange([sameRow(condition, now)]);
  if (isGroup(condition)) return <GroupNode {...props} group={condition} />;
  if ('where' in condition)
    return (
      <Row {...props}>
        <ListFields list={condition} onChange={set} />
        {'some' in condition || 'none' in condition || 'every' in condition ? (
          <Assume condition={condition} onChange={set} />
        ) : null}
        <Where list={condition} path={path} onChange={set} />
      </Row>
    );
  return (
    <Row {...props}>
      {'days' in condition ? (
        <DaysFields leaf={condition} onChange={set} />
      ) : (
        <LeafFields leaf={condition} onChange={set} />
      )}
      <Assume condition={condition} onChange={set} />
    </Row>
  );
}

/** What holds where it is not known. */
function Assume<T extends Exclude<Condition, Group | { count: unknown } | { sum: unknown }>>({
  condition,
  onChange,
}: {
  readonly condition: T;
  readonly onChange: (condition: T) => void;
}) {
  const { assume } = condition;
  return (
    <BareSelect
      label={ruleFormText('assume')}
      value={assume === undefined ? '' : String(assume)}
      options={[
        ['', ruleFormText('assume.not')],
        ['true', ruleFormText('assume.true')],
        ['false', ruleFormText('assume.false')],
      ]}
      onChange={(one) => onChange(withAssume(condition, one === '' ? undefined : one === 'true'))}
    />
  );
}

const SHAPES: readonly NodeShape[] = ['leaf', 'group', 'list', 'days'];
const KINDS: readonly GroupKind[] = ['all', 'any', 'not'];

/** Several conditions of which all, one, or not all must hold. */
function GroupNode({ group, ...props }: NodeProps & { readonly group: Group }) {
  const { over } = useWorld();
  const { path, onChange } = props;
  const [fresh, setFresh] = useState<number>();
  const adding = useRef<HTMLDivElement>(null);
  const kind = groupKind(group);
  const parts = partsOf(group);
  const set = (now: readonly Condition[]) => onChange([sameRow(group, groupOf(kind, now))]);
  const swap = (at: number, other: number) =>
    set(parts.map((part, index) => parts[index === at ? other : index === other ? at : index] ?? part));
  return (
    <Row {...props}>
      <BareSelect
        label={ruleFormText('group')}
        value={kind}
        options={KINDS.map((one) => [one, ruleFormText(`group.${one}`)] as const)}
        onChange={(one) => onChange([sameRow(group, regroup(group, one as GroupKind))])}
      />
      <ul className="condition-parts">
        {parts.map((part, at) => (
          <li key={keyOf(part)}>
            <ConditionNode
              condition={part}
              path={placeOfPart(path, group, at)}
              isFresh={fresh === keyOf(part)}
              onMove={{
                ...(at > 0 && { up: () => swap(at, at - 1) }),
                ...(at < parts.length - 1 && { down: () => swap(at, at + 1) }),
              }}
              onChange={(now) => {
                const [first] = now;
                if (first && keyOf(first) !== keyOf(part)) setFresh(keyOf(first));
                if (!first) adding.current?.querySelector('button')?.focus();
                if (kind === 'not' && now.length === 0) onChange([]);
                else set([...parts.slice(0, at), ...now, ...parts.slice(at + 1)]);
              }}
            />
          </li>
        ))}
      </ul>
      {kind !== 'not' && (
        <div ref={adding} className="condition-add">
          {SHAPES.filter((shape) => !over || shape !== 'list').map((shape) => (
            <button
              key={shape}
              type="button"
              onClick={() => {
                const one = blank(shape);
                setFresh(keyOf(one));
                set([...parts, one]);
              }}
            >
              {ruleFormText(`add.${shape}`)}
            </button>
          ))}
        </div>
      )}
    </Row>
  );
}

/** What the members must be like. */
function Where({
  list,
  path,
  onChange,
}: {
  readonly list: ListCondition;
  readonly path: string;
  readonly onChange: (list: ListCondition) => void;
}) {
  const world = useWorld();
  const set = ([first, ...more]: readonly Condition[]) => {
    const where = first === undefined ? blank('leaf') : more.length > 0 ? { all: [first, ...more] } : first;
    onChange({ ...list, where });
  };
  return (
    <WorldContext value={{ ...world, over: overOf(list) }}>
      <div className="condition-parts">
        <ConditionNode condition={list.where} path={`${path}.where`} isFixed onChange={set} />
      </div>
    </WorldContext>
  );
}
