import type { PayerKind } from '../../../lib/claim/claim.ts';
import type { Conflict } from '../../../lib/packs/conflicts.ts';
import type { RuleImpact } from '../../../lib/packs/impact.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import type { SampleClaim } from '../drafts/draft.ts';

/** A claim that comes with Box24. */
export interface ExampleClaim {
  readonly name: string;
  readonly payer: PayerKind;
  readonly asOf: string;
  readonly claim: unknown;
  readonly context: unknown;
}

/** What the studio asks of its worker; one question for each worker. */
export type Ask =
  | {
      readonly ask: 'prove';
      readonly pack: TeamPack;
      /** What it is held against; left out: Box24 alone. */
      readonly before?: TeamPack;
      readonly samples: readonly SampleClaim[];
      /** `bars`: only what bars signing. */
      readonly extent: 'all' | 'bars';
      readonly today: string;
      readonly language: string;
    }
  | {
      readonly ask: 'take-in';
      readonly files: readonly File[];
      readonly pack: TeamPack;
      readonly today: string;
      readonly language: string;
    };

export type ProofPart = 'rules' | 'claims' | 'conflicts';

/** A rule and what a change of the pack does to it. */
export interface NamedImpact extends RuleImpact {
  readonly title: string;
}

/** Something that a saved claim's owner expects and that did not come. */
export interface Unmet {
  readonly claim: string;
  readonly title: string;
  readonly speaks: boolean;
  /** Of one that was to speak: why the rule could not be checked, in words. */
  readonly missing?: string;
}

export interface ProofResult {
  /** What bars signing, beside conflicts and what is not as expected. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly rules: number;
  /** Examples of the pack's rules that were run. */
  readonly cases: number;
  readonly examples: number;
  readonly practice: number;
  readonly saved: number;
  readonly onSaved: readonly NamedImpact[];
  readonly onExamples: readonly NamedImpact[];
  readonly conflicts: readonly Conflict[];
  readonly unmet: readonly Unmet[];
}

/** A claim of a file without anybody in it, before it is kept. */
export interface TakenIn {
  readonly sample: SampleClaim;
  /** What rules say of it and did not say of the claim as it was, and the other way round, in words. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/** What the worker tells. */
export type Told =
  | { readonly tell: 'progress'; readonly part: ProofPart; readonly done: number; readonly of: number }
  | { readonly tell: 'proved'; readonly result: ProofResult }
  | { readonly tell: 'taken-in'; readonly claims: readonly TakenIn[]; readonly faults: readonly string[] };
