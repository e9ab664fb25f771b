import { useMemo } from 'react';
import { scenarioFormText } from '../../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import type { Plain } from '../../../../lib/training/scenario-types.ts';
import { SearchField } from '../../fields/SearchField.tsx';
import type { NamedValue } from './named-values.ts';
import type { Entry } from './paths.ts';
import { ValueInput } from './ValueInput.tsx';

/** Values one below the other, each as what it is, and a box that finds what else there could be. */
export function ValueRows({
  label,
  hint,
  entries,
  taken = entries.map(([path]) => path),
  known,
  nameOf = (path) => known.find(({ name }) => name === path) ?? unnamed(path),
  besideOf,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly entries: readonly Entry[];
  /** What is there already, here or elsewhere, and cannot be chosen. */
  readonly taken?: readonly string[];
  /** Whatever may be chosen. */
  readonly known: readonly NamedValue[];
  /** What a value is called. */
  readonly nameOf?: (path: string) => NamedValue;
  /** What is said below the box of a value. */
  readonly besideOf?: (entry: Entry) => string | undefined;
  /** Told of another value at a path; undefined: it is taken out. */
  readonly onChange: (path: string, value: Plain | undefined) => void;
}) {
  const choices = useMemo(() => known.filter(({ kind }) => kind !== 'whole'), [known]);
  return (
    <fieldset className="value-rows">
      <legend>{label}</legend>
      {entries.map((entry) => {
        const [path, value] = entry;
        const named = nameOf(path);
        return (
          <div key={path} className="value-row">
            <ValueInput
              {...{ named, value }}
              hint={besideOf?.(entry)}
              onChange={(next) => onChange(path, next)}
            />
            <button
              type="button"
              aria-label={scenarioFormText('value.delete', { name: named.title })}
              onClick={() => onChange(path, undefined)}
            >
              {studioText('delete')}
            </button>
          </div>
        );
      })}
      <SearchField
        label={`${label}: ${scenarioFormText('value.add')}`}
        value=""
        placeholder={hint}
        choices={choices.filter(({ name }) => !taken.includes(name))}
        onChange={({ name, kind }) => onChange(name, BEGINS[kind] ?? '')}
      />
    </fieldset>
  );
}

/** A value that is none yet. */
const BEGINS: Partial<Record<NamedValue['kind'], Plain>> = { gone: null, codes: [] };

const unnamed = (path: string): NamedValue => ({ name: path, title: path, kind: 'whole', isOnForm: false });
