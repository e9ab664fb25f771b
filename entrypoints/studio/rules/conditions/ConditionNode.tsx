import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import {
  blank,
  type Group,
  type GroupKind,
  groupKind,
  groupOf,
  isGroup,
  type NodeShape,
  partsOf,
  regroup,
  withAssume,
} from '../../../../lib/packs/condition-edit.ts';
import { conditionText } from '../../../../lib/packs/condition-text.ts';
import type { Condition } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { BareSelect } from './Bare.tsx';
import { placeOfPart } from './faults.ts';
import { keyOf, sameRow } from './keys.ts';
import { DaysFields, LeafFields } from './LeafFields.tsx';
import { ListFields } from './ListFields.tsx';
import { useWorld } from './world.ts';

export interface NodeProps {
  readonly condition: Condition;
  /** Its place in the rule. */
  readonly path: string;
  /** Told of what stands in its place from now on: nothing, one condition, or several. */
  readonly onChange: (parts: readonly Condition[]) => void;
  /** Moves it among its neighbours; left out where it has none on that side. */
  readonly onMove?: { readonly up?: () => void; readonly down?: () => void };
  /** Whether somebody has just added it: the cursor goes there. */
  readonly isFresh?: boolean;
  /** Whether it may be taken away, or put into a group. */
  readonly isFixed?: boolean;
}

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
        <ListFields.Where list={condition} path={path} onChange={set} />
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

/** What a row is called, so that its buttons are told apart. */
function nameOf(condition: Condition): string {
  try {
    return conditionText(condition);
  } catch {
    return ruleFormText('condition.open');
  }
}

/** A row with its buttons and with what is amiss. */
function Row({
  condition,
  path,
  onChange,
  onMove,
  isFresh,
  isFixed = false,
  children,
}: NodeProps & { readonly children: ReactNode }) {
  const { faults } = useWorld();
  const row = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  // A row is fresh once only, when it comes.
  const isNew = useRef(isFresh);
  useEffect(() => {
    if (isNew.current) row.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const own = [...faults].filter(([place]) => isOwn(condition, path, place)).map(([, reason]) => reason);
  const name = nameOf(condition);
  const button = (key: 'up' | 'down' | 'wrap' | 'unwrap' | 'remove', press: () => void) => (
    <button type="button" aria-label={ruleFormText(`row.${key}.of`, { name })} onClick={press}>
      {ruleFormText(`row.${key}`)}
    </button>
  );
  return (
    <fieldset
      ref={row}
      aria-label={name}
      aria-describedby={own.length > 0 ? `${id}-fault` : undefined}
      className={own.length > 0 ? 'condition amiss' : 'condition'}
    >
      <div className="condition-fields">{children}</div>
      <div className="condition-buttons">
        {onMove?.up && button('up', onMove.up)}
        {onMove?.down && button('down', onMove.down)}
        {button('wrap', () => onChange([{ any: [condition] }]))}
        {isGroup(condition) && !isFixed && button('unwrap', () => onChange(partsOf(condition)))}
        {!isFixed && button('remove', () => onChange([]))}
      </div>
      {own.length > 0 && (
        <p id={`${id}-fault`} className="fault">
          {own.join(' ')}
        </p>
      )}
    </fieldset>
  );
}

/** Faults of parts stand at the parts. */
function isOwn(condition: Condition, path: string, place: string): boolean {
  if (place === path) return true;
  if (!place.startsWith(`${path}.`)) return false;
  if (isGroup(condition)) return !/^\.(all|any)\[|^\.not\b/.test(place.slice(path.length));
  return !('where' in condition) || !place.startsWith(`${path}.where`);
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
