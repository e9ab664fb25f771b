import { formClaim } from './form-claim.ts';
import type { FormClaim } from './form-types.ts';
import { isAskedFor, type PaperId } from './patient-file.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Cast, PlainFields, PlantedError, Scenario } from './scenario-types.ts';

/** What a learner has done about an exercise so far. */
export interface Doings {
  /** The claim as it stands in the form. */
  readonly form: FormClaim;
  /** Papers that the learner has asked for again. */
  readonly asked: ReadonlySet<PaperId>;
}

/**
 * What holds beside the claim now, as in a context file. What an error makes wrong beside a change of the claim is wrong while the form
 * still says so; what it makes wrong beside nothing, until the learner asks for the paper again.
 */
export function knowsNow(scenario: Scenario, cast: Cast, { form, asked }: Doings): PlainFields {
  const stands = scenario.planted.filter((error) =>
    error.changes ? stillSays(form, scenario, cast, error) : !isAskedFor(error.knows ?? {}, asked),
  );
  return scenarioClaim(scenario, cast, stands).knows;
}

/** What a learner reads in the file: papers are right even where the claim was typed otherwise, but for what counts along with it. */
export function fileNow(scenario: Scenario, cast: Cast, doings: Doings): PlainFields {
  const stale = scenario.planted.filter(
    ({ changes, knows }) => !changes && !isAskedFor(knows ?? {}, doings.asked),
  );
  const { knows } = scenarioClaim(scenario, cast, stale);
  const now = knowsNow(scenario, cast, doings);
  const counted = COUNTED.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]] as const]));
  return { ...knows, ...Object.fromEntries(counted) };
}

/** Counts that go by the month that is billed. */
const COUNTED = ['rentalMonth', 'paidMonths'] as const;

/** Whether everything that an error changed in the form still stands there. */
function stillSays(form: FormClaim, scenario: Scenario, cast: Cast, error: PlantedError): boolean {
  const wrong = boxesOf(formClaim(scenarioClaim(scenario, cast, [error]).claim));
  const right = boxesOf(formClaim(scenarioClaim(scenario, cast, []).claim));
  const now = boxesOf(form);
  return [...wrong].every(([box, text]) => right.get(box) === text || (now.get(box) ?? '').trim() === text);
}

/** What stands in a form, box by box. The account is not the scenario's business. */
function boxesOf({ fields, diagnoses, lines }: FormClaim): ReadonlyMap<string, string> {
  const boxes = [
    ...Object.entries(fields),
    ...diagnoses.map((code, i) => [`diagnoses[${i}]`, code] as const),
    ...lines.flatMap((line, i) =>
      Object.entries(line).map(([name, text]) => [`lines[${i}].${name}`, [text].flat().join(' ')] as const),
    ),
  ];
  return new Map(boxes);
}
