import type { EntityTable } from 'dexie';
import { KeptDatabase } from '../memory/kept-database.ts';
import type { Attempt, Mode } from './attempt.ts';
import type { Cause } from './scenario-types.ts';

/** Who learns: initials, and nothing else of anybody. */
export interface Learner {
  readonly initials: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** An attempt and whose it is; initials are blank where nobody was chosen. */
export interface Result extends Attempt {
  readonly learner: string;
}

/** Scenarios that a learner is to do. */
export interface Assignment {
  readonly id: number;
  readonly learner: string;
  readonly scenarios: readonly string[];
  readonly mode: Mode;
  /** Milliseconds since 1970. What was done before does not count. */
  readonly given: number;
  /** The last day for it, `YYYY-MM-DD`. */
  readonly due?: string;
}

/** An answer to a quiz card. */
export interface Answer {
  readonly id: number;
  readonly learner: string;
  readonly card: string;
  readonly cause: Cause;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isRight: boolean;
}

/** What is kept of training on this computer, apart from everything else, since whoever deletes one means not the other. */
export class TrainingDatabase extends KeptDatabase {
  readonly learners!: EntityTable<Learner, 'initials'>;
  /** Who is at work now: one row, or none. */
  readonly chosen!: EntityTable<{ readonly name: 'learner'; readonly initials: string }, 'name'>;
  readonly results!: EntityTable<Result, 'id'>;
  readonly assignments!: EntityTable<Assignment, 'id'>;
  readonly answers!: EntityTable<Answer, 'id'>;

  constructor() {
    super('box24-training');
    this.version(1).stores({
      learners: 'initials',
      chosen: 'name',
      results: 'id, learner',
      assignments: '++id, learner',
      answers: '++id, learner',
    });
  }
}
