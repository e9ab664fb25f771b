import { liveQuery } from 'dexie';
import type { Attempt } from './attempt.ts';
import type { Answer, Assignment, Learner, Result, TrainingDatabase } from './database.ts';

/** Everything that is kept of training; results and answers in the order in which they came. */
export interface TrainingRecords {
  readonly learners: readonly Learner[];
  /** Who is at work now; blank: nobody was chosen. */
  readonly chosen: string;
  readonly results: readonly Result[];
  readonly assignments: readonly Assignment[];
  readonly answers: readonly Answer[];
}

/** Two or three letters, as people sign; a fourth tells two people apart. */
const INITIALS = /^\p{L}{2,4}$/u;

/** Initials as they are kept. @returns undefined for what is none: a name is not taken */
export function initialsOf(typed: string): string | undefined {
  const initials = typed.replaceAll(/[\s.]/g, '').toUpperCase();
  return INITIALS.test(initials) ? initials : undefined;
}

/** Enters a learner, if need be, who is at work from now on. @param now milliseconds since 1970 */
export async function addLearner(db: TrainingDatabase, initials: string, now: number): Promise<void> {
  await db.transaction('rw', db.learners, db.chosen, async () => {
    if (!(await db.learners.get(initials))) await db.learners.add({ initials, since: now });
    await db.chosen.put({ name: 'learner', initials });
  });
}

/** Says who is at work now. @param initials blank: nobody in particular */
export async function chooseLearner(db: TrainingDatabase, initials: string): Promise<void> {
  if (initials === '') await db.chosen.delete('learner');
  else await db.chosen.put({ name: 'learner', initials });
}

/** Forgets a learner with all that was theirs. */
export async function removeLearner(db: TrainingDatabase, initials: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.learners.delete(initials);
    for (const table of [db.results, db.assignments, db.answers])
      await table.where('learner').equals(initials).delete();
    if ((await chosenIn(db)) === initials) await db.chosen.delete('learner');
  });
}

const chosenIn = async (db: TrainingDatabase): Promise<string> =>
  (await db.chosen.get('learner'))?.initials ?? '';

/** Keeps an attempt of whoever is at work, in the place of what was kept of it before. One without a try is not kept. */
export async function keepAttempt(db: TrainingDatabase, attempt: Attempt): Promise<void> {
  if (attempt.tries.length === 0) return;
  await db.transaction('rw', db.results, db.chosen, async () => {
    const before = await db.results.get(attempt.id);
    await db.results.put({ ...attempt, learner: before?.learner ?? (await chosenIn(db)) });
  });
}

/** Gives a learner something to do. */
export async function giveAssignment(
  db: TrainingDatabase,
  assignment: Omit<Assignment, 'id'>,
): Promise<void> {
  await db.assignments.add(assignment);
}

/** Takes back what was given. */
export async function takeBack(db: TrainingDatabase, id: number): Promise<void> {
  await db.assignments.delete(id);
}

/** Keeps an answer to a quiz card of whoever is at work. */
export async function keepAnswer(
  db: TrainingDatabase,
  answer: Omit<Answer, 'id' | 'learner'>,
): Promise<void> {
  await db.transaction('rw', db.answers, db.chosen, async () => {
    await db.answers.add({ ...answer, learner: await chosenIn(db) });
  });
}

/** Forgets everything. */
export async function wipeTraining(db: TrainingDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/**
 * What is kept, now and whenever it changes, on whichever page.
 * @param onTrouble the browser keeps nothing, or what it kept cannot be read
 * @returns stops watching
 */
export function watchTraining(
  db: TrainingDatabase,
  onRecords: (records: TrainingRecords) => void,
  onTrouble: () => void,
): () => void {
  const read = async (): Promise<TrainingRecords> => {
    const [learners, chosen, results, assignments, answers] = await Promise.all([
      db.learners.toArray(),
      chosenIn(db),
      db.results.toArray(),
      db.assignments.toArray(),
      db.answers.toArray(),
    ]);
    return {
      learners,
      chosen,
      results: results.toSorted((a, b) => a.started - b.started),
      assignments,
      answers,
    };
  };
  const subscription = liveQuery(read).subscribe(onRecords, onTrouble);
  return () => subscription.unsubscribe();
}
