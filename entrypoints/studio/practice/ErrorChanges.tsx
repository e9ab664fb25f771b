import { useMemo } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { packsText } from '../../../lib/texts/packs-text.ts';
import { scenarioFormText } from '../../../lib/texts/scenario-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { spokenWord } from '../../../lib/texts/word-text.ts';
import { valueAt } from '../../../lib/training/changes.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { Plain, PlainFields, PlantedError, Scenario } from '../../../lib/training/scenario-types.ts';
import { put } from '../rules/put.ts';
import { LineFields } from './LineFields.tsx';
import { lineAfter, linesOf } from './lines.ts';
import { practising } from './practice.ts';
import { changeValue, changeValues, fileValues } from './values/named-values.ts';
import type { Entry } from './values/paths.ts';
import { asWritten, textOf } from './values/plain-text.ts';
import { ValueRows } from './values/ValueRows.tsx';

/** What an error makes the claim and the supplier's file say. */
export function ErrorChanges({
  scenario,
  error,
  base,
  onChange,
}: {
  readonly scenario: Scenario;
  readonly error: PlantedError;
  readonly base: PackBase;
  readonly onChange: (error: PlantedError) => void;
}) {
  const { changes = {}, knows = {} } = error;
  const right = useMemo(() => rightClaim(scenario), [scenario]);
  const setChange = (path: string, value: Plain | undefined) => {
    const isNew = value === '' && changeValue(right, path).kind === 'line';
    const next = isNew ? lineAfter(linesOf(scenario.claim)) : value;
    onChange(put(error, 'changes', filled(put<PlainFields, string>(changes, path, next))));
  };
  const entries = Object.entries(changes);
  return (
    <div className="field wide">
      <ValueRows
        label={scenarioFormText('planted.changes')}
        hint={scenarioFormText('planted.changes.hint')}
        entries={entries.filter((entry) => !isLine(entry))}
        taken={entries.map(([path]) => path)}
        known={changeValues(right)}
        nameOf={(path) => changeValue(right, path)}
        besideOf={([path, value]) => besideText(rightValue(right, path), value)}
        onChange={setChange}
      />
      {entries.filter(isLine).map(([path, line]) => {
        const number = Number(/\d+/.exec(path)?.[0]) + 1;
        return (
          <fieldset key={path}>
            <legend>{scenarioFormText('line', { line: number })}</legend>
            <LineFields
              {...{ number, base }}
              line={line as PlainFields}
              onChange={(next) => setChange(path, next)}
            >
              <button
                type="button"
                aria-label={scenarioFormText('line.delete', { line: number })}
                onClick={() => setChange(path, undefined)}
              >
                {studioText('delete')}
              </button>
            </LineFields>
          </fieldset>
        );
      })}
      <ValueRows
        label={studioText('optional', { label: scenarioFormText('planted.knows') })}
        hint={scenarioFormText('knows.hint')}
        entries={Object.entries(knows)}
        known={fileValues()}
        besideOf={([path]) => {
          const value = valueAt(scenario.knows, path) ?? scenario.knows[path];
          return value === undefined
            ? scenarioFormText('value.file.blank')
            : scenarioFormText('value.file', { value: saidOf(value) });
        }}
        onChange={(path, value) =>
          onChange(put(error, 'knows', filled(put<PlainFields, string>(knows, path, value))))
        }
      />
    </div>
  );
}

/** The claim that is right, as it is submitted; without anybody in it while nobody is chosen. */
function rightClaim(scenario: Scenario): PlainFields {
  try {
    return scenarioClaim(scenario, practising.cast, []).claim;
  } catch {
    // What is amiss stands among what is still to do.
    return scenario.claim;
  }
}

/** A whole line stands at its path. */
const isLine = ([path, value]: Entry): boolean => /^lines\[\d+\]$/.test(path) && value !== null;

const filled = (fields: PlainFields): PlainFields | undefined =>
  Object.keys(fields).length > 0 ? fields : undefined;

/** Of a line the day is its first and last date. */
const rightValue = (right: PlainFields, path: string): Plain | undefined =>
  valueAt(right, path) ?? valueAt(right, path.replace(/^(lines\[\d+\])\.date$/, '$1.dateFrom'));

function besideText(right: Plain | undefined, now: Plain): string | undefined {
  if (now === null) return undefined;
  const text = right === undefined ? '' : saidOf(right);
  if (text === saidOf(now)) return scenarioFormText('value.right.same');
  return text === ''
    ? scenarioFormText('value.right.blank')
    : scenarioFormText('value.right', { value: text });
}

/** A value as it is read. */
function saidOf(value: Plain): string {
  if (typeof value === 'boolean') return packsText(value ? 'cond.yes' : 'cond.no');
  if (Array.isArray(value)) return value.map(saidOf).join(' ');
  return spokenWord(asWritten(textOf(value)));
}
