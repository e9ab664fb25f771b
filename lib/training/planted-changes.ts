import { valueAt } from './changes.ts';
import { formClaim } from './form-claim.ts';
import type { FormClaim, FormLine } from './form-types.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Cast, Plain, PlantedError, Scenario } from './scenario-types.ts';

/** A field that an error changed, as forms show it. */
export interface ChangedField {
  /** Of a field, of the modifiers of a line (`lines[0].modifiers`), or of a whole line (`lines[0]`). */
  readonly path: string;
  /** Blank: nothing stands there, or there is no such line. */
  readonly wrong: string;
  readonly right: string;
}

/** What an error makes the supplier's file say. */
export interface ChangedFact {
  readonly fact: string;
  readonly wrong: Plain | undefined;
  readonly right: Plain | undefined;
}

/** What an error changed in the form, in the order in which forms are filled in; empty where it is in the file only. */
export function changedFields(scenario: Scenario, cast: Cast, error: PlantedError): readonly ChangedField[] {
  const wrong = formClaim(scenarioClaim(scenario, cast, [error]).claim);
  const right = formClaim(scenarioClaim(scenario, cast, []).claim);
  const changed = changedBoxes(boxesOf(wrong, right), boxesOf(right, wrong));
  // The total follows from the charges: where those are wrong, it is not what is to be mended.
  return changed.length > 1 ? changed.filter(({ path }) => path !== 'totalCharge') : changed;
}

/** What an error changed in the file. */
export function changedFacts(
  { knows: file }: Scenario,
  { knows = {} }: PlantedError,
): readonly ChangedFact[] {
  return Object.entries(knows).map(([fact, wrong]) => ({
    fact,
    wrong: wrong ?? undefined,
    right: valueAt(file, fact) ?? undefined,
  }));
}

function changedBoxes(
  wrong: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): readonly ChangedField[] {
  const paths = [...new Set([...right.keys(), ...wrong.keys()])];
  const changed = paths
    .map((path) => ({ path, wrong: wrong.get(path) ?? '', right: right.get(path) ?? '' }))
    .filter((one) => one.wrong !== one.right);
  // A service of one day has it twice.
  const isTwin = ({ path, ...texts }: ChangedField): boolean =>
    path.endsWith('.dateTo') &&
    changed.some(
      (one) =>
        one.path === path.replace(/To$/, 'From') && one.wrong === texts.wrong && one.right === texts.right,
    );
  return changed.filter((one) => !isTwin(one));
}

/** Boxes of a form by their paths; a line that the other form has not is one box. */
function boxesOf({ fields, diagnoses, lines }: FormClaim, other: FormClaim): ReadonlyMap<string, string> {
  const boxes = new Map(Object.entries(fields));
  for (const [at, code] of diagnoses.entries()) boxes.set(`diagnoses[${at}]`, code);
  for (const [at, line] of lines.entries()) {
    if (!other.lines[at]) boxes.set(`lines[${at}]`, lineInShort(line));
    else for (const [name, text] of lineBoxes(line)) boxes.set(`lines[${at}].${name}`, text);
  }
  return boxes;
}

const lineBoxes = (line: FormLine): readonly [string, string][] =>
  Object.entries(line).map(([name, value]) => [name, [value].flat().join(' ')]);

/** A line in short: `E0143 NU × 1`. */
const lineInShort = ({ procedureCode, modifiers, units }: FormLine): string =>
  `${[procedureCode, ...modifiers].join(' ')} × ${units}`;
