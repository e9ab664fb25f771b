import type { Claim, PayerKind } from '../claim/claim.ts';
import { claimFromJson } from '../claim/json.ts';
import type { Finding } from '../rules/types.ts';
import type { Tables } from '../tables/types.ts';
import { castOf } from './cast.ts';
import { findingName } from './finding-name.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { Cast, PlainFields, PlantedError, Scenario } from './scenario-types.ts';

/** Judges a claim. @param of `knows`: content of a context file @returns what failed, without what is only said for information */
export type ScenarioJudge = (
  claim: Claim,
  of: { readonly kind: PayerKind; readonly knows: PlainFields; readonly today: string },
) => readonly Finding[];

/** What scenarios are held against: the rules and tables that claims are judged by. */
export interface ScenarioWorld {
  readonly tables: Tables;
  readonly judge: ScenarioJudge;
}

/** What is wrong with a scenario: where in it, and what to do. */
export interface ScenarioFault {
  readonly place: string;
  readonly reason: string;
}

/**
 * Holds a scenario against the rules: nothing may be found on the claim that is right; of each planted error, alone and with the
 * others, exactly what it says; codes must be there, and its denial must be one that the rule names.
 * @returns what is wrong, empty where the scenario holds
 */
export function proveScenario(
  scenario: Scenario,
  cast: Cast,
  world: ScenarioWorld,
): readonly ScenarioFault[] {
  const judged = (errors: readonly PlantedError[]) => judgeScenario(scenario, cast, world, errors);
  try {
    const unknown = unknownCodes(scenario, cast, world.tables);
    if (unknown.length > 0) return unknown;
    const right = judged([]).map((finding) => ({
      place: 'claim',
      reason: `the claim that is right still fails ${findingName(finding)}: ${finding.message} Correct it, or let the supplier's file (knows) say what settles it`,
    }));
    if (right.length > 0) return right;
    return [
      ...scenario.planted.flatMap((error, i) =>
        plantedFaults(`planted[${i}]`, error, judged([error]), world.tables),
      ),
      ...(scenario.planted.length > 1 ? togetherFaults(scenario.planted, judged(scenario.planted)) : []),
    ];
  } catch (error) {
    return [{ place: '', reason: error instanceof Error ? error.message : String(error) }];
  }
}

/**
 * What rules find on the claim of a scenario, as it is submitted.
 * @param errors what is planted in it
 * @throws Error naming what the claim, its people or what is known of it cannot be
 */
export function judgeScenario(
  scenario: Scenario,
  cast: Cast,
  { judge }: ScenarioWorld,
  errors: readonly PlantedError[],
): readonly Finding[] {
  const { claim: json, knows } = scenarioClaim(scenario, cast, errors);
  const { claim, ignored } = claimFromJson(json);
  if (ignored[0] !== undefined) throw new Error(`no field of a claim is called "${ignored[0]}"`);
  const kind = castOf(scenario, cast).payers[scenario.payer]?.kind ?? 'unknown';
  return judge(claim, { kind, knows, today: scenario.submitted });
}

/** Codes of the claim that is right which their tables do not have. */
function unknownCodes(scenario: Scenario, cast: Cast, tables: Tables): ScenarioFault[] {
  const { claim } = claimFromJson(scenarioClaim(scenario, cast, []).claim);
  const faults: ScenarioFault[] = [];
  const look = (table: string, what: string, code: string, place: string): void => {
    if (tables.rowsOf(table, code)?.length === 0)
      faults.push({
        place: `claim.${place}`,
        reason: `there is no ${what} ${code}; take one that is listed`,
      });
  };
  claim.diagnoses.entries.forEach((entry, i) => {
    if (entry.state === 'known') look('icd10', 'diagnosis', entry.value.replace('.', ''), `diagnoses[${i}]`);
  });
  claim.lines.forEach(({ fields, modifiers }, i) => {
    if (fields.procedureCode?.state === 'known')
      look('hcpcs', 'HCPCS code', String(fields.procedureCode.value), `lines[${i}].procedureCode`);
    for (const modifier of modifiers.values) look('modifiers', 'modifier', modifier, `lines[${i}].modifiers`);
  });
  return faults;
}

function plantedFaults(
  place: string,
  error: PlantedError,
  findings: readonly Finding[],
  tables: Tables,
): ScenarioFault[] {
  const found = findings.map(findingName);
  const missed = error.finds.filter((one) => !found.includes(one));
  if (missed.length > 0)
    return [
      {
        place,
        reason: `no rule finds ${missed.join(', ')}; found: ${found.join(', ') || 'nothing'}. Mend "finds" or the change`,
      },
    ];
  const extra = found.filter((one) => !error.finds.includes(one));
  if (extra.length > 0)
    return [
      {
        place,
        reason: `is also found as ${extra.join(', ')}; one error has one lesson: add it to "finds" or mend the change`,
      },
    ];
  return denialFaults(`${place}.denial`, error, findings, tables);
}

function denialFaults(
  place: string,
  { denial }: PlantedError,
  findings: readonly Finding[],
  tables: Tables,
): ScenarioFault[] {
  if (denial === undefined) return [];
  const faults = [
    ...(tables.rowsOf('carc', denial.carc)?.length === 0 ? [`there is no reason code ${denial.carc}`] : []),
    ...(denial.rarc ?? [])
      .filter((code) => tables.rowsOf('rarc', code)?.length === 0)
      .map((code) => `there is no remark code ${code}`),
  ].map((reason) => ({ place, reason: `${reason}; take one that is listed` }));
  if (faults.length > 0) return faults;
  return findings
    .filter(
      ({ denials }) => !denials.some(({ group, carc }) => group === denial.group && carc === denial.carc),
    )
    .map((finding) => ({
      place,
      reason: `${denial.group}-${denial.carc} is no denial that ${finding.rule} names; take one of ${finding.denials.map(({ group, carc }) => `${group}-${carc}`).join(', ')}`,
    }));
}

function togetherFaults(planted: readonly PlantedError[], findings: readonly Finding[]): ScenarioFault[] {
  const found = findings.map(findingName).toSorted();
  const stated = planted.flatMap(({ finds }) => finds).toSorted();
  if (found.join() === stated.join()) return [];
  return [
    {
      place: 'planted',
      reason: `together they are found as ${found.join(', ')}, alone as ${stated.join(', ')}; take errors that do not touch each other`,
    },
  ];
}
