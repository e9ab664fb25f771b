import type { InstalledPack } from '../../lib/packs/types.ts';
import type { Severity } from '../../lib/rules/types.ts';
import type { ShownFinding } from '../../lib/session/types.ts';
import type { Place } from '../../lib/x12/types.ts';

/** One claim in the list. */
export interface ClaimRow {
  /** Place in the list of all claims, from 0. */
  readonly id: number;
  /** Which of the files, from 0, and which claim in it, from 1. */
  readonly file: number;
  readonly number: number;
  /** Left out for a claim in JSON. */
  readonly place?: Place;
  readonly account?: string;
  readonly payerKind: string;
  readonly payerReason: string;
  /** Cents. */
  readonly charge?: number;
  readonly worst?: Severity;
  /** Title of the worst finding. */
  readonly title?: string;
  readonly findings: number;
  readonly checked: number;
  readonly notChecked: number;
  readonly faults: number;
  /** What is searched, in small letters. */
  readonly words: string;
}

/** A place of a file that is not as it should be. */
export interface FileFault {
  readonly file: number;
  /** The claim that it belongs to, by its place in the list; left out for the file's own. */
  readonly row?: number;
  readonly place?: Place;
  readonly text: string;
}

export interface Progress {
  /** Share of all bytes, from 0 to 1. */
  readonly read: number;
  readonly claims: number;
}

export type ExportForm = 'csv' | 'json';

/** What the page asks of its worker. */
export type Ask =
  | {
      readonly ask: 'check';
      readonly files: readonly File[];
      readonly today: string;
      readonly rulesOff: readonly string[];
      /** The team's packs that judge now. */
      readonly packs: readonly InstalledPack[];
      /** What is spoken, see `speakIn`. */
      readonly language: string;
    }
  | { readonly ask: 'stop' }
  | { readonly ask: 'findings'; readonly row: number }
  | { readonly ask: 'export'; readonly form: ExportForm; readonly withAccounts: boolean };

/** What the findings of one claim are shown with. */
export interface ClaimFindings {
  readonly row: number;
  readonly shown: readonly ShownFinding[];
  /** HCPCS codes of its lines. */
  readonly codes: readonly (string | null)[];
  /** What was missing for rules that could not be checked, and how many those are; most first. */
  readonly missing: readonly { readonly text: string; readonly count: number }[];
}

/** What the worker tells. */
export type Told =
  | {
      readonly tell: 'batch';
      readonly rows: readonly ClaimRow[];
      readonly faults: readonly FileFault[];
      readonly progress: Progress;
    }
  | { readonly tell: 'end'; readonly isStopped: boolean }
  | ({ readonly tell: 'findings' } & ClaimFindings)
  | { readonly tell: 'export'; readonly form: ExportForm; readonly content: Blob };
