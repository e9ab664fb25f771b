import type { Joined } from '../../lib/feedback/counts/join.ts';

/** Why a file was left out. */
export type FileTrouble = 'noJson' | 'other' | 'newer' | 'shape' | 'large' | 'unread';

export interface FaultyFile {
  readonly name: string;
  readonly why: FileTrouble;
  /** For `shape`: the place that does not fit. */
  readonly place?: string;
}

/** What the page asks of its worker: files in handfuls, then what they are together. */
export type Ask =
  | { readonly ask: 'add'; readonly files: readonly File[] }
  | { readonly ask: 'join' }
  | { readonly ask: 'stop' };

/** What the worker tells. */
export type Told =
  | { readonly tell: 'progress'; readonly done: number }
  | {
      readonly tell: 'joined';
      readonly isStopped: boolean;
      /** Files that were joined. */
      readonly files: number;
      readonly faulty: readonly FaultyFile[];
      readonly joined: Joined;
    };
