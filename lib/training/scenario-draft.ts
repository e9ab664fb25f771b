import { parseMoney } from '../claim/parse.ts';
import type { Denial, Finding } from '../rules/types.ts';
import { castOf } from './cast.ts';
import { valueAt } from './changes.ts';
import { findingName } from './finding-name.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Cast, CastPayer, Plain, PlainFields, PlantedError, Scenario } from './scenario-types.ts';

/** What people in a scenario's own cast are called that came with a claim. */
const OWN = 'own';

/** A claim without anybody in it. */
export interface ClaimToTeach {
  /** As in a claim file. */
  readonly claim: PlainFields;
  /** As in a context file. */
  readonly knows: PlainFields;
  readonly payer: CastPayer['kind'];
  /** The day of submission, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A scenario that is still to be written, for people of the cast. */
export function blankScenario(id: string, today: string, cast: Cast): Scenario {
  const first = (group: object): string => Object.keys(group)[0] ?? '';
  return {
    id,
    title: '',
    level: 'easy',
    causes: ['modifier'],
    submitted: today,
    patient: first(cast.patients),
    home: first(cast.homes),
    payer: first(cast.payers),
    orderedBy: first(cast.practitioners),
    story: '',
    claim: { diagnoses: [], lines: [{ date: today, procedureCode: '', modifiers: [], charge: '' }] },
    knows: {},
    planted: [],
    teaching: '',
    sources: [{ title: '' }],
  };
}

/** The same with a claim, whose people become its own. @param given without anybody in it (`lib/deident`) */
export function scenarioOfClaim(id: string, { claim, knows, payer, asOf }: ClaimToTeach): Scenario {
  const { payer: plan, insured, patient, orderingProvider, billing, totalCharge, ...rest } = claim;
  const [{ name: planName = '', ...ofPlan }, { id: memberId = '', ...ofInsured }] = [
    group(plan),
    group(insured),
  ];
  const { address, city, state, zip, ...person } = group(patient);
  const home = Object.fromEntries(
    Object.entries({ address, city, state, zip }).filter(([, value]) => value !== undefined),
  ) as PlainFields;
  const lines = Array.isArray(rest.lines) ? (rest.lines as readonly PlainFields[]) : [];
  return {
    id,
    title: '',
    level: 'easy',
    causes: ['modifier'],
    submitted: asOf,
    patient: OWN,
    home: OWN,
    payer: OWN,
    orderedBy: OWN,
    story: '',
    claim: {
      ...rest,
      ...filled('payer', { ...ofPlan, ...blankOf('name', planName) }),
      ...filled('insured', { ...ofInsured, ...blankOf('id', memberId) }),
      ...(totalCharge !== undefined && !isSum(totalCharge, lines) && { totalCharge }),
      lines,
    },
    knows,
    planted: [],
    teaching: '',
    sources: [{ title: '' }],
    people: {
      patients: { [OWN]: person },
      homes: { [OWN]: home },
      payers: { [OWN]: { name: textOf(planName) || payer, kind: payer, memberId: textOf(memberId) || '0' } },
      practitioners: { [OWN]: group(orderingProvider) },
      supplier: group(billing),
    },
  };
}

const group = (value: Plain | undefined): PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PlainFields) : {};
const textOf = (value: Plain): string => (typeof value === 'string' ? value : '');
/** What the cast cannot say of a payer: that its box is empty, or cannot be read. */
const blankOf = (name: string, value: Plain): PlainFields => (textOf(value) === '' ? { [name]: value } : {});
const filled = (name: string, fields: PlainFields): PlainFields =>
  Object.keys(fields).length > 0 ? { [name]: fields } : {};

/** A total that follows from the lines is left to them, so that it goes with what is changed there. */
function isSum(total: Plain, lines: readonly PlainFields[]): boolean {
  const sum = lines.reduce((cents, { charge }) => cents + (parseMoney(String(charge ?? '')) ?? 0), 0);
  return parseMoney(String(total)) === sum;
}

/**
 * What is wrong on the claim now becomes an error to plant: the values that stand there, and what the payer answers. The claim is
 * corrected afterwards.
 * @throws Error as `scenarioClaim`
 */
export function plantedOf(scenario: Scenario, cast: Cast, finding: Finding): PlantedError {
  const { claim } = scenarioClaim(scenario, castOf(scenario, cast), []);
  const paths = [
    ...new Set(finding.fields.map((path) => path.replace(/(modifiers|Pointers)\[\d+\]$/, '$1'))),
  ];
  const changes = Object.fromEntries(paths.map((path) => [path, valueAt(claim, path) ?? '']));
  const [denial] = finding.denials;
  return {
    changes,
    finds: [findingName(finding)],
    denial: denial ? plainDenial(denial) : { group: 'CO', carc: '' },
  };
}

/**
 * A scenario whose errors name only what they change: `plantedOf` takes along all that a finding looked at, since nobody has corrected
 * the claim yet. An error that changes nothing at all stays as it is.
 * @throws Error as `scenarioClaim`
 */
export function withoutUnchanged(scenario: Scenario, cast: Cast): Scenario {
  const { claim } = scenarioClaim(scenario, cast, []);
  const planted = scenario.planted.map((error) => {
    const { changes, knows: _knows, ...rest } = error;
    const all = Object.entries(changes ?? {});
    const left = all.filter(([path, value]) => isOther(valueAt(claim, path) ?? null, value));
    const isSame = left.length === all.length || (left.length === 0 && !error.knows);
    if (isSame) return error;
    return {
      ...(left.length > 0 && { changes: Object.fromEntries(left) }),
      ...(error.knows && { knows: error.knows }),
      ...rest,
    };
  });
  return planted.every((error, at) => error === scenario.planted[at]) ? scenario : { ...scenario, planted };
}

const isOther = (right: Plain, wrong: Plain): boolean => JSON.stringify(right) !== JSON.stringify(wrong);

/** A denial without the words that go with it. */
export const plainDenial = ({ group: code, carc, rarc }: Denial): Denial => ({
  group: code,
  carc,
  ...(rarc && rarc.length > 0 && { rarc }),
});
