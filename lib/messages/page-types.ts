/** What is asked of the scripts in a page, and what they tell Box24's own pages by themselves. */
import type { ContextValue } from '../facts/types.ts';
import type { Reason } from '../session/reasons.ts';
import type { Shared } from '../session/shared.ts';
import type { LiveState } from '../session/types.ts';
import type { FormReport, ReportInput } from './reading-types.ts';
import type { Nothing } from './types.ts';

/** Which document was taught, as far as its own script must say it; its host is told by the browser. */
export interface TaughtPlace {
  readonly frameName: string;
  /** Its path, `*` where a number or something of a claim stands. */
  readonly path: string;
}

/** Requests answered by teach mode in a frame. */
export interface TeachApi {
  /** Begins, unless the frame has nothing to name. @returns whether it did */
  start(input: {
    readonly walk: boolean;
    readonly path?: string;
    /** The n-th box that could not be named. */
    readonly unnamed?: number;
  }): Promise<boolean>;
  stop(input: Nothing): Promise<void>;
}

/** Requests answered by the practice page, into which the browser lets no extension put scripts. */
export interface PracticeApi {
  /** Runs a page script in the page. @param input.script as the background would inject it: `/checker.js` */
  bring(input: { readonly script: string }): Promise<void>;
}

/** Requests answered by the checker of a frame. */
export interface CheckerApi {
  live(input: Nothing): Promise<LiveState | null>;
  /** Asks every checker of a tab to say that it is there; see {@link Announcement}. */
  announce(input: Nothing): Promise<void>;
  /** `null` takes the answer back. */
  answer(input: {
    readonly fact: string;
    readonly line?: number;
    readonly value: ContextValue | null;
    /** With `null`: the biller cannot tell it. */
    readonly untold?: true;
    /** Which of the frame's forms; left out = the one that is worked on. */
    readonly form?: number;
  }): Promise<void>;
  /** @param input.payer a payer's key, see `payerKey`; `unknown` takes the choice back */
  setPayer(input: { readonly payer: string; readonly form?: number }): Promise<void>;
  reveal(input: { readonly key: string }): Promise<void>;
  /** Puts a finding aside until a value that it rests on changes. @param input `why` null takes it back */
  putAside(input: { readonly key: string; readonly why: Reason | 'not-now' | null }): Promise<void>;
  /** Puts the cursor into a field, or into the n-th box that could not be named. */
  goTo(input: { readonly path: string } | { readonly unnamed: number }): Promise<void>;
  /** What the settings decide is to be asked for again: the rules. */
  settingsChanged(input: Nothing): Promise<void>;
  /** Another frame, or the background, knows something new of the claim. */
  joined(input: Shared): Promise<void>;
  /** Some sites are no longer granted: a checker in a page of theirs goes. */
  leave(input: { readonly origins: readonly string[] }): Promise<void>;
  /** Everything about this frame's forms, as contract 3 prints it. */
  report(input: ReportInput): Promise<FormReport[]>;
}

/**
 * A checker tells Box24's own pages that it is there; a page that shows its tab connects to its frame (`tabs.connect`
 * with the name {@link LIVE_PORT}) and is then sent a list of {@link LiveState}, one for each claim form of the frame. It
 * goes from page to panel and nowhere else.
 */
export interface Announcement {
  readonly to: 'panel';
  readonly here: true;
}
export const LIVE_PORT = 'box24-live';
