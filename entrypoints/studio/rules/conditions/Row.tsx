import { type ReactNode, useEffect, useId, useRef } from 'react';
import { isGroup, partsOf } from '../../../../lib/packs/condition-edit.ts';
import { conditionText } from '../../../../lib/packs/condition-text.ts';
import type { Condition } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { usePatience } from '../../fields/patience.ts';
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

/** What a row is called, so that its buttons are told apart. */
function nameOf(condition: Condition): string {
  try {
    return conditionText(condition);
  } catch {
    return ruleFormText('condition.open');
  }
}

/** A row with its buttons and with what is amiss. */
export function Row({
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
    if (!isNew.current) return;
    const first = row.current?.querySelector<HTMLElement>('input');
    (first ?? row.current?.querySelector<HTMLElement>('select'))?.focus();
  }, []);
  const amiss = [...faults].filter(([place]) => isOwn(condition, path, place)).map(([, reason]) => reason);
  const { fault: own = [], touch } = usePatience(amiss);
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
      {...touch}
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
