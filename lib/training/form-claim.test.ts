import { expect, test } from 'vitest';
import { CLAIM_FIELDS } from '../claim/fields.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readScenarios } from '../cli/scenarios.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { claimJudge } from '../session/file-judge.ts';
import { rowsFor } from '../tables/lookup.ts';
import { findingName } from './finding-name.ts';
import { claimOfForm, formClaim } from './form-claim.ts';
import type { FormClaim } from './form-types.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlantedError, Scenario } from './scenario-types.ts';

const core = loadCorePack();
const cast = readCast();

/** Boxes that many portals have and scenarios say nothing of. */
const OTHER_BOXES = CLAIM_FIELDS.map(({ path }) => path).filter((path) => !path.includes('['));

/** The claim of a scenario as it stands in a form with those boxes, blank. */
function inForm(scenario: Scenario, errors: readonly PlantedError[]) {
  const { claim, knows } = scenarioClaim(scenario, cast, errors);
  const form = formClaim(claim);
  const blank = Object.fromEntries(OTHER_BOXES.map((path) => [path, '']));
  return { form: { ...form, fields: { ...blank, ...form.fields } }, knows };
}

/** What is found where the payer is known by its name alone and only rows of the claim's own codes are there, as in a page. */
function found(form: FormClaim, knows: Scenario['knows'], today: string): string[] {
  const claim = claimOfForm(form);
  const codes = form.lines.map(({ procedureCode }) => procedureCode);
  const diagnoses = claim.diagnoses.entries.flatMap((one) => (one.state === 'known' ? [one.value] : []));
  const judge = claimJudge({ ...core, tables: rowsFor(core.tables, codes, diagnoses) });
  return judge(claim, { today, context: contextFromJson(knows) })
    .findings()
    .filter(({ status, severity }) => status === 'failed' && severity !== 'info')
    .map(findingName)
    .toSorted();
}

test.each(readScenarios().map((scenario) => [scenario.id, scenario] as const))(
  '%s: what is typed into a form is judged like the scenario',
  (_, scenario) => {
    const right = inForm(scenario, []);
    expect(found(right.form, right.knows, scenario.submitted)).toEqual([]);
    const wrong = inForm(scenario, scenario.planted);
    expect(found(wrong.form, wrong.knows, scenario.submitted)).toEqual(
      scenario.planted.flatMap(({ finds }) => finds).toSorted(),
    );
  },
);
