import type { Lacking } from '../facts/lacking.ts';
import type { PortalHealth } from '../portals/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import type { PaymentCategory } from '../tables/types.ts';
import type { PutAside } from './put-aside.ts';

/** How loudly a finding may speak now; see docs/show-when.md. */
export type Loudness = 'silent' | 'count' | 'quiet' | 'loud' | 'hold';

/** A finding as it may be shown now. */
export interface ShownFinding {
  /** The same for the same cause while it lasts: `rule#branch@line`. */
  readonly key: string;
  readonly finding: Finding;
  readonly loudness: Loudness;
  /** Field path that carries the mark; undefined when no field of it is on this page. */
  readonly at?: string;
  /** The field stands there and not here: another frame draws its mark, or the biller has to go back. */
  readonly elsewhere?: 'earlier step' | 'other frame';
  /** Cents that are not paid when it comes true, see `atRisk`; left out where the charge was not read. */
  readonly atRisk?: number;
  /** The field is being typed in: the mark stays but greys. */
  readonly greyed: boolean;
}

/** One line for the panel. */
export interface LineSummary {
  readonly index: number;
  readonly procedureCode: string;
  /** As far as they were read. */
  readonly modifiers?: readonly string[];
  /** Its From date, `YYYY-MM-DD`, once it is there. */
  readonly date?: string;
  readonly description: string;
  readonly category: PaymentCategory;
  readonly worst?: Severity;
}

/** One question that would settle undecided findings. */
export interface Question {
  /** `ctx.rentalMonth`, `payer.kind`, `profile.…`. */
  readonly fact: string;
  /** Index of the line it is asked for; undefined = the claim. */
  readonly line?: number;
  readonly text: string;
  readonly type: 'date' | 'boolean' | 'integer' | 'number' | 'enum' | 'money' | 'text';
  readonly choices?: readonly string[];
  /** How many undecided rules it would settle. */
  readonly settles: number;
}

/** What the biller answered, shown so that it can be taken back. */
export interface GivenAnswer {
  readonly fact: string;
  readonly line?: number;
  /** The question's words. */
  readonly text: string;
  /** As a biller writes it. */
  readonly value: string;
}

/** Why nothing is checked: a step broke, or the page is too much to watch. */
export const TROUBLES = ['could-not-read', 'too-fast', 'too-large'] as const;
export type Trouble = (typeof TROUBLES)[number];

/**
 * Whether Submit can be held: `can`, or why not, or not surely.
 * - `not-named`: nobody has named the button that sends the claim
 * - `no-button`: what was named is not there
 * - `other-frame`: it stands in another part of the page
 * - `closed`: the page has closed the place where it stands
 * - `late`: it was switched on while the page was open already, which may hear of a press first
 * - `by-script`: a script of the page has pressed it
 * - `slow`, `broken`: judging took too long, or broke
 */
export const HOLDS = [
  'can',
  'not-named',
  'no-button',
  'other-frame',
  'closed',
  'late',
  'by-script',
  'slow',
  'broken',
] as const;
export type HoldState = (typeof HOLDS)[number];

/** All that panel, badge and marks draw from. Never stored. */
export interface LiveState {
  readonly host: string;
  readonly payer: {
    readonly kind: string;
    readonly reason: string;
    /** Name of the payer's file, where it is known which payer of the kind it is. */
    readonly id?: string;
  };
  readonly coverage: { readonly read: number; readonly seen: number };
  readonly checked: number;
  readonly notChecked: Readonly<Record<string, number>>;
  /** Of what is missing for `notChecked`, that whose box is on the page, and why it is not known. */
  readonly lacking?: Readonly<Record<string, Lacking>>;
  readonly shown: readonly ShownFinding[];
  /** What the biller put aside and would be shown otherwise; left out where nothing was. */
  readonly aside?: readonly PutAside[];
  readonly lines: readonly LineSummary[];
  readonly question?: Question | undefined;
  /** Left out where nobody can answer, as in a report. */
  readonly answers?: readonly GivenAnswer[];
  readonly unaddedInput: boolean;
  /** A fingerprint of what the whole claim says: with another one, what was worked out of it is stale. Left out where nothing is read. */
  readonly says?: string;
  /** Counts the claims that stood in this form: with another one, nothing holds that was begun for the one before. */
  readonly turn?: number;
  /** The patient's account number as the form shows it, to tell claims of one page apart. */
  readonly account?: string;
  /** Which of the frame's forms this is, from 0; left out where there is one. */
  readonly form?: number;
  /** Which one of several forms the biller works in. */
  readonly active?: boolean;
  /** The claim stands in several frames: the one that leads speaks for it, the others only draw their marks. */
  readonly part?: 'leads' | 'follows';
  /** How much of the portal's profile the page answers to; left out where no profile fits it. */
  readonly portal?: PortalHealth;
  /** Left out where the biller did not ask for Submit to be held. */
  readonly hold?: HoldState;
  /** The extension was updated under this page: what it has goes on, until the page is loaded again. */
  readonly note?: 'updated';
  /** Set when a step broke: nothing else is to be trusted then. */
  readonly trouble?: Trouble;
}

/** The answer "none of these" to a question about modifiers. */
export const NONE = '';
