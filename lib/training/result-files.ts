import { csvRow } from '../claim/csv.ts';
import { type Attempt, rulesOf, scoreOf } from './attempt.ts';
import type { Result } from './database.ts';
import type { Scenario } from './scenario-types.ts';

/** Titles and causes of scenarios by the keys that results have of them. */
export type ScenarioIndex = ReadonlyMap<string, Pick<Scenario, 'title' | 'level' | 'causes'>>;

const COLUMNS = [
  'learner',
  'scenario',
  'title',
  'level',
  'causes',
  'portal',
  'mode',
  'started',
  'seconds',
  'errors',
  'found',
  'foundAtOnce',
  'falseAlarms',
  'tries',
  'hints',
  'vainChecks',
  'points',
  'passed',
  'rules',
] as const;

/** Results as a table that a spreadsheet opens (RFC 4180); a row for each. */
export function resultsAsCsv(results: readonly Result[], scenarios: ScenarioIndex): string {
  const rows = results.map((result) => {
    const { planted, found, foundAtOnce, falseAlarms, tries, hints, vainChecks, points, passed, took } =
      scoreOf(result);
    const scenario = scenarios.get(result.scenario);
    return [
      result.learner,
      result.scenario,
      scenario?.title ?? '',
      scenario?.level ?? '',
      scenario?.causes.join('; ') ?? '',
      result.portal,
      result.mode,
      new Date(result.started).toISOString(),
      Math.round(took / 1000),
      planted,
      found,
      foundAtOnce,
      falseAlarms,
      tries,
      hints,
      vainChecks,
      points,
      passed ? 'yes' : 'no',
      rulesOf(result).join('; '),
    ];
  });
  return [COLUMNS, ...rows].map(csvRow).join('');
}

/** Names of this program in statements. Nothing answers at these addresses: in xAPI they are names. */
const HOME = 'https://box24.example';
/** The vocabulary of ADL, who look after xAPI. */
const VERBS = 'http://adlnet.gov/expapi/verbs';
const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation';
/** What statements of somebody without initials are under, since each needs an actor. */
const NOBODY = 'unnamed';

/** Results as statements of xAPI 1.0.3 for a learning record store: one for each, that its learner passed or failed. */
export function resultsAsXapi(results: readonly Result[], scenarios: ScenarioIndex): string {
  const statements = results.map((result) => {
    const score = scoreOf(result);
    const verb = score.passed ? 'passed' : 'failed';
    return {
      id: result.id,
      version: '1.0.3',
      timestamp: new Date(result.tries.at(-1)?.at ?? result.started).toISOString(),
      actor: {
        objectType: 'Agent',
        account: { homePage: `${HOME}/learners`, name: result.learner || NOBODY },
      },
      verb: { id: `${VERBS}/${verb}`, display: { 'en-US': verb } },
      object: {
        objectType: 'Activity',
        id: `${HOME}/scenarios/${result.scenario}`,
        definition: {
          type: SIMULATION,
          name: { 'en-US': scenarios.get(result.scenario)?.title ?? result.scenario },
        },
      },
      result: {
        score: { scaled: score.points / 100, raw: score.points, min: 0, max: 100 },
        success: score.passed,
        completion: isThrough(result),
        duration: durationOf(score.took),
        extensions: {
          [`${HOME}/xapi/errors`]: score.planted,
          [`${HOME}/xapi/errors-found`]: score.found,
          [`${HOME}/xapi/false-alarms`]: score.falseAlarms,
          [`${HOME}/xapi/tries`]: score.tries,
          [`${HOME}/xapi/hints`]: score.hints,
          [`${HOME}/xapi/papers-checked-in-vain`]: score.vainChecks,
        },
      },
      context: {
        platform: 'Box24',
        language: 'en-US',
        extensions: {
          [`${HOME}/xapi/rules`]: rulesOf(result).join('; '),
          [`${HOME}/xapi/mode`]: result.mode,
          [`${HOME}/xapi/portal`]: result.portal,
        },
      },
    };
  });
  return `${JSON.stringify(statements, undefined, 2)}\n`;
}

const isThrough = ({ ended }: Attempt): boolean => ended !== undefined;

/** A span as ISO 8601 writes it, with hundredths of a second, as xAPI wants. */
const durationOf = (milliseconds: number): string => `PT${Number((milliseconds / 1000).toFixed(2))}S`;
