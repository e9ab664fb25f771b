import { useMemo } from 'react';
import type { FactType } from '../../../../lib/facts/types.ts';
import type { Over, Scope } from '../../../../lib/rules/types.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { SearchField } from '../../fields/SearchField.tsx';
import { type Choice, choiceOf, choicesIn } from './world.ts';

/** What a condition looks at: found by any of its words, with the keys or the mouse. */
export function FactField({
  label,
  value,
  types,
  isMember = false,
  scope,
  over,
  placeholder = ruleFormText('fact.choose'),
  onChange,
}: {
  readonly label: string;
  /** Name of a fact; empty: none chosen yet. */
  readonly value: string;
  /** Left out: of any type. */
  readonly types?: readonly FactType[];
  /** Of members of the list only. */
  readonly isMember?: boolean;
  readonly scope: Scope;
  /** Inside a list: what its members are. */
  readonly over: Over | undefined;
  /** What stands in the box while nothing is chosen. */
  readonly placeholder?: string;
  readonly onChange: (fact: Choice) => void;
}) {
  const all = useMemo(
    () =>
      choicesIn({ scope, ...(over && { over }) }).map((choice) => ({
        ...choice,
        note: ruleFormText(`type.${choice.type}`),
      })),
    [scope, over],
  );
  const choices = all.filter(
    ({ name, type }) => (!types || types.includes(type)) && (!isMember || name.startsWith('item.')),
  );
  return (
    <SearchField
      {...{ label, placeholder, choices, onChange }}
      value={choiceOf(value, over)?.title ?? value}
    />
  );
}
