import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { readCast, readPayerBooks, readScenarios, scenarioWorld } from '../cli/scenarios.ts';
import type { Submission } from './answer.ts';
import { ask, begin, type Course, correct, lastDay, letPass, send, wait } from './course.ts';
import { scenarioClaim } from './scenario-claim.ts';
import type { PlainFields } from './scenario-types.ts';

const world = scenarioWorld(loadCorePack());
const cast = readCast();
const books = readPayerBooks();
const scenarios = readScenarios();

/** A scenario as a learner has it: wrong, right, or right with some fields otherwise. */
function learner(id: string) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  const kind = cast.payers[scenario.payer]?.kind ?? 'unknown';
  const submission = (errors: typeof scenario.planted, knowsMore: PlainFields = {}): Submission => {
    const { claim: json, knows } = scenarioClaim(scenario, cast, errors);
    const { claim } = claimFromJson(json);
    const findings = world.judge(claim, {
      kind,
      knows: { ...knows, ...knowsMore },
      today: scenario.submitted,
    });
    return { claim, findings, planted: scenario.planted, kind };
  };
  return { wrong: submission(scenario.planted), right: submission([]), start: begin(scenario.submitted) };
}

const untilAnswered = (course: Course, submission: Submission): Course => {
  const on = wait(course, submission, books);
  return on.stage === 'accepted' ? wait(on, submission, books) : on;
};
const answered = (course: Course, submission: Submission): Course =>
  untilAnswered(send(course, submission, books), submission);
const asked = (course: Course, way: 'reopening' | 'appeal', submission: Submission): Course => {
  const on = ask(course, way, submission, books);
  if (typeof on === 'string') throw new Error(`It was not asked: ${on}`);
  return untilAnswered(on, submission);
};
const paid = ({ answer }: Course) =>
  answer?.kind === 'remittance' ? answer.lines.map((line) => line.paid > 0) : [];

test('turned back by the front end the next day, corrected, taken, paid on the 14th day', () => {
  const { wrong, right, start } = learner('letter-in-medicare-number');
  const back = answered(start, wrong);
  expect(back).toMatchObject({
    stage: 'rejected',
    today: '2026-11-21',
    answer: { reasons: [{ category: 'A7', status: '164', entity: 'IL', finding: 'mbi-format#malformed@0' }] },
  });
  const done = answered(letPass(correct(back), 2), right);
  expect(paid(done)).toEqual([true]);
  expect(done.history).toEqual([
    { on: '2026-11-20', what: 'sent' },
    { on: '2026-11-21', what: 'rejected' },
    { on: '2026-11-23', what: 'sent' },
    { on: '2026-11-24', what: 'accepted' },
    { on: '2026-12-07', what: 'answered' },
  ]);
});

test('a line that came back as it was is sent again; asking for it helps nobody', () => {
  const { wrong, right, start } = learner('oxygen-without-group');
  const denied = answered(start, wrong);
  expect(paid(denied)).toEqual([false]);
  expect(ask(denied, 'reopening', right, books)).toBe('send-again');
  expect(ask(denied, 'appeal', right, books)).toBe('send-again');
  expect(paid(answered(correct(denied), right))).toEqual([true]);
});

test('lines that were decided and are sent again are duplicates, only the one that was mended is paid', () => {
  const { wrong, right, start } = learner('cannula-beside-rental');
  const first = answered(start, wrong);
  expect(paid(first)).toEqual([true, false]);
  const again = answered(correct(first), right).answer;
  expect(again).toMatchObject({
    paid: 0,
    lines: [{ adjustments: [{ group: 'OA', carc: '18' }], denied: { remedy: 'cannot-be-cured' } }],
  });
});

test('a slip is reopened within a year, after that nobody opens it', () => {
  const { wrong, right, start } = learner('apnea-unspecified');
  const denied = answered(start, wrong);
  expect(denied.answeredOn).toBe('2026-12-04');
  expect(lastDay(denied, 'reopening', 'medicare-dme', books.ways)).toBe('2027-12-04');
  expect(lastDay(denied, 'appeal', 'medicare-dme', books.ways)).toBe('2027-04-08');
  const reopened = asked(letPass(denied, 365), 'reopening', right);
  expect(paid(reopened)).toEqual([true]);
  expect(reopened.history.slice(-2)).toEqual([
    { on: '2027-12-04', what: 'asked-reopening' },
    { on: '2028-01-03', what: 'decided' },
  ]);
  expect(ask(letPass(denied, 366), 'reopening', right, books)).toBe('too-late');
  expect(paid(asked(denied, 'reopening', wrong))).toEqual([false]);
});

test('what is no slip takes an appeal, and is paid where the papers show it', () => {
  const { wrong, right, start } = learner('walker-unsigned-order');
  const denied = answered(start, wrong);
  expect(ask(denied, 'reopening', right, books)).toBe('takes-an-appeal');
  expect(ask(letPass(denied, 126), 'appeal', right, books)).toBe('too-late');
  expect(paid(asked(letPass(denied, 125), 'appeal', wrong))).toEqual([false]);
  expect(paid(asked(letPass(denied, 125), 'appeal', right))).toEqual([true]);
});

test('what cannot be cured stays denied, whatever is sent along', () => {
  const { wrong, right, start } = learner('oxygen-order-too-late');
  expect(paid(asked(answered(start, wrong), 'appeal', right))).toEqual([false]);
});

test('a payer whose days are not known, and a claim that was paid', () => {
  const plan = learner('plan-number-expired');
  expect(ask(answered(plan.start, plan.wrong), 'appeal', plan.right, books)).toBe('not-known');
  const done = answered(plan.start, plan.right);
  expect(ask(done, 'appeal', plan.right, books)).toBe('nothing-denied');
  expect(lastDay(done, 'appeal', 'commercial', books.ways)).toBeUndefined();
});

test('each step has its time', () => {
  const { right, start } = learner('apnea-unspecified');
  expect(() => wait(start, right, books)).toThrow('Nothing is on its way while a claim is preparing.');
  expect(() => correct(start)).toThrow('A claim that is preparing is not rejected or answered.');
  expect(() => ask(start, 'appeal', right, books)).toThrow('is not answered');
  const sent = send(start, right, books);
  expect(() => send(sent, right, books)).toThrow('A claim that is sent is not preparing.');
});
