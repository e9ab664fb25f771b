import { expect, test } from 'vitest';
import { beginAttempt, ended, withHint, withTry } from './attempt.ts';
import type { Result } from './database.ts';
import { resultsAsCsv, resultsAsXapi, type ScenarioIndex } from './result-files.ts';

const STARTED = Date.UTC(2026, 10, 27, 9);
const begun = beginAttempt({
  id: '7b1ad6c1-3f0b-4d2a-9c1b-0a5f6f1f2a11',
  scenario: 'cpap-sold',
  portal: 'cms-1500',
  mode: 'race',
  started: STARTED,
  planted: 2,
  pack: '0.1.0',
});
const tried = withTry(withHint(begun), { at: STARTED + 90_500, left: [1], falseAlarms: [], lostLines: 0 });
const failed: Result = { ...tried, packs: ['North team 2.1.0'], learner: 'AB' };
const through = withTry(begun, { at: STARTED + 60_000, left: [], falseAlarms: [], lostLines: 0 });
const passed: Result = { ...ended(through, STARTED + 60_000), learner: '' };
const SCENARIOS: ScenarioIndex = new Map([
  ['cpap-sold', { title: 'A CPAP, sold', level: 'easy', causes: ['wrong-category', 'modifier'] }],
]);

test('a spreadsheet has a row for each result, and what could be taken apart is quoted', () => {
  const [head, first, second] = resultsAsCsv([failed, passed], SCENARIOS).split('\r\n');
  expect(head).toContain('learner,scenario,title,level,causes,portal,mode,started,seconds');
  expect(first).toBe(
    'AB,cpap-sold,"A CPAP, sold",easy,wrong-category; modifier,cms-1500,race,2026-11-27T09:00:00.000Z,91,2,1,1,0,1,1,0,45,no,Box24 0.1.0; North team 2.1.0',
  );
  expect(second).toContain(',100,yes,Box24 0.1.0');
});

test('a statement says who did what with which result under which rules, as xAPI 1.0.3 has it', () => {
  const [first, second] = JSON.parse(resultsAsXapi([failed, passed], SCENARIOS));
  expect(first).toMatchObject({
    id: '7b1ad6c1-3f0b-4d2a-9c1b-0a5f6f1f2a11',
    version: '1.0.3',
    timestamp: '2026-11-27T09:01:30.500Z',
    actor: { objectType: 'Agent', account: { homePage: 'https://box24.example/learners', name: 'AB' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/failed', display: { 'en-US': 'failed' } },
    object: {
      objectType: 'Activity',
      id: 'https://box24.example/scenarios/cpap-sold',
      definition: { name: { 'en-US': 'A CPAP, sold' } },
    },
    result: {
      score: { scaled: 0.45, raw: 45, min: 0, max: 100 },
      success: false,
      completion: false,
      duration: 'PT90.5S',
    },
    context: {
      extensions: {
        'https://box24.example/xapi/rules': 'Box24 0.1.0; North team 2.1.0',
        'https://box24.example/xapi/mode': 'race',
      },
    },
  });
  expect(second).toMatchObject({
    actor: { account: { name: 'unnamed' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
    result: { score: { scaled: 1 }, success: true, completion: true, duration: 'PT60S' },
  });
  for (const statement of [first, second])
    for (const key of [
      ...Object.keys(statement.result.extensions),
      ...Object.keys(statement.context.extensions),
    ])
      expect(() => new URL(key)).not.toThrow();
});
