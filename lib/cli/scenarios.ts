import { join } from 'node:path';
import { scenarioJudge } from '../session/scenario-judge.ts';
import { createTables } from '../tables/lookup.ts';
import type { PayerBooks } from '../training/answer.ts';
import type { ScenarioWorld } from '../training/prove.ts';
import { CastSchema, FeesSchema, ScenarioSchema, WaysSchema } from '../training/scenario-schema.ts';
import type { Cast, Scenario } from '../training/scenario-types.ts';
import type { CorePack } from './build-pack.ts';
import { SourceFault } from './tables/fault.ts';
import { readYaml, yamlFilesIn } from './tables/yaml.ts';

const TRAINING_FOLDER = join(import.meta.dirname, '../training');
/** Where the bundled scenarios lie. */
const SCENARIO_FOLDER = join(TRAINING_FOLDER, 'scenarios');

/** Who is in the scenarios. */
export const CAST_FILE = join(TRAINING_FOLDER, 'cast.yaml');
const FEES = join(TRAINING_FOLDER, 'fees.yaml');
const WAYS = join(TRAINING_FOLDER, 'ways-back.yaml');

/** All files that scenarios are made of. */
export const trainingFiles = (): readonly string[] => [
  CAST_FILE,
  FEES,
  WAYS,
  ...yamlFilesIn(SCENARIO_FOLDER).map(({ file }) => file),
];

/** The people and payers of the scenarios. @throws SourceFault naming the place that is wrong */
export const readCast = (): Cast => readYaml(CAST_FILE, CastSchema);

/** The scenarios of a folder. @throws SourceFault naming the file and the place in it that is wrong */
export function readScenarios(folder = SCENARIO_FOLDER): readonly Scenario[] {
  return yamlFilesIn(folder).map(({ name, file }) => {
    const scenario = readYaml(file, ScenarioSchema);
    if (scenario.id !== name) throw new SourceFault(file, 'id', `is not the name of the file, ${name}`);
    return scenario;
  });
}

/** What practice payers pay and when. @throws SourceFault naming the place that is wrong */
export const readPayerBooks = (): PayerBooks => ({
  fees: readYaml(FEES, FeesSchema),
  ways: readYaml(WAYS, WaysSchema),
});

/** What scenarios are held against: the bundled rules, as a claim of a file is judged by them. */
export const scenarioWorld = (core: CorePack): ScenarioWorld => ({
  tables: createTables(core.tables, core.pack.sets),
  judge: scenarioJudge(core),
});
