import { afterEach, expect, test } from 'vitest';
import { beginAttempt, withTry } from './attempt.ts';
import { TrainingDatabase } from './database.ts';
import {
  addLearner,
  chooseLearner,
  giveAssignment,
  initialsOf,
  keepAnswer,
  keepAttempt,
  removeLearner,
  type TrainingRecords,
  takeBack,
  watchTraining,
  wipeTraining,
} from './records.ts';

const db = new TrainingDatabase();
afterEach(() => wipeTraining(db));

const begun = beginAttempt({
  id: 'one',
  scenario: 'cpap-sold',
  portal: 'cms-1500',
  mode: 'test',
  started: 1000,
  planted: 1,
  pack: '1.0.0',
});
const tried = withTry(begun, { at: 2000, left: [], falseAlarms: [], lostLines: 0 });

/** What is kept, as a page that watches is told it. */
const kept = () =>
  new Promise<TrainingRecords>((resolve, reject) => {
    const stop = watchTraining(
      db,
      (records) => {
        resolve(records);
        queueMicrotask(() => stop());
      },
      reject,
    );
  });

test.each([
  ['ab', 'AB'],
  [' m. k. ', 'MK'],
  ['ñoz', 'ÑOZ'],
  ['ABCD', 'ABCD'],
  ['A', undefined],
  ['Maria', undefined],
  ['A1', undefined],
  ['', undefined],
])('initials %j are kept as %j', (typed, initials) => {
  expect(initialsOf(typed)).toBe(initials);
});

test('an attempt is kept once it was sent, once, and stays whose it was', async () => {
  await addLearner(db, 'AB', 1);
  await keepAttempt(db, begun);
  expect((await kept()).results).toEqual([]);
  await keepAttempt(db, tried);
  await addLearner(db, 'CD', 2);
  await keepAttempt(db, withTry(tried, { at: 3000, left: [], falseAlarms: [], lostLines: 0 }));
  const { results, chosen, learners } = await kept();
  expect(results.map(({ learner, tries }) => [learner, tries.length])).toEqual([['AB', 2]]);
  expect([chosen, learners.map(({ initials }) => initials)]).toEqual(['CD', ['AB', 'CD']]);
});

test('who is entered twice is one learner; nobody in particular may practise too', async () => {
  await addLearner(db, 'AB', 1);
  await addLearner(db, 'AB', 9);
  await chooseLearner(db, '');
  await keepAttempt(db, tried);
  await keepAnswer(db, { card: 'modifier:KH', cause: 'modifier', at: 5, isRight: true });
  const { learners, results, answers } = await kept();
  expect(learners).toEqual([{ initials: 'AB', since: 1 }]);
  expect([results[0]?.learner, answers[0]?.learner]).toEqual(['', '']);
});

test('a learner goes with everything that was theirs, and nothing of others', async () => {
  await addLearner(db, 'CD', 1);
  await keepAttempt(db, { ...tried, id: 'two' });
  await addLearner(db, 'AB', 1);
  await keepAttempt(db, tried);
  await keepAnswer(db, { card: 'modifier:KH', cause: 'modifier', at: 5, isRight: false });
  for (const learner of ['AB', 'CD'])
    await giveAssignment(db, { learner, scenarios: ['cpap-sold'], mode: 'test', given: 1 });
  await removeLearner(db, 'AB');
  const left = await kept();
  expect(left.chosen).toBe('');
  expect([left.learners, left.results, left.assignments].map((rows) => rows.length)).toEqual([1, 1, 1]);
  expect(left.answers).toEqual([]);
  await takeBack(db, left.assignments[0]?.id ?? 0);
  expect((await kept()).assignments).toEqual([]);
});

test('all is forgotten at once, and who watches is told', async () => {
  const told: number[] = [];
  const stop = watchTraining(db, ({ results }) => told.push(results.length), expect.unreachable);
  await keepAttempt(db, tried);
  await expect.poll(() => told.at(-1)).toBe(1);
  await wipeTraining(db);
  await expect.poll(() => told.at(-1)).toBe(0);
  stop();
});
