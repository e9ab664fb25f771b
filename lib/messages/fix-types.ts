import type { FieldEdit } from '../claim/edit.ts';
import type { Choice, Offer, OfferRow } from '../overlay/desk/types.ts';
import type { Trial } from '../session/trial.ts';

/** What Box24's own pages may ask of the script that can do something about a finding (entrypoints/fix). */

/** A change of the form as it stands in the panel: what it makes of which field, or why the page's box is left alone. */
export interface Change extends Pick<Offer, 'rows' | 'refused'> {
  readonly edits: readonly FieldEdit[];
  /** What the claim said when it was worked out, see `LiveState.says`. */
  readonly says: string;
}

/** A statement of fact that would end a finding. */
export interface TellingChoice extends Pick<Choice, 'modifier' | 'states' | 'paper' | 'languages'> {
  readonly change: Change;
}

/** What can be done about one finding. */
export interface Remedies {
  /** What its fix changes by itself. */
  readonly change?: Change;
  readonly choices: readonly TellingChoice[];
}

/** What came of a change. */
export type Made =
  /** The page took it; the number takes it back. */
  | { readonly came: 'taken'; readonly undo: number }
  | { readonly came: 'not-taken' }
  /** The form says something else by now than what was shown: nothing was done. */
  | { readonly came: 'changed' };

/** Something that is tried out on a claim while the form stays as it is. */
export interface Tried {
  /** What stands in the fields that may be tried, by path, as a biller reads it; left out where it is not on the claim. */
  readonly says: Readonly<Record<string, string>>;
  /** What is found on the claim as it is. */
  readonly now: Trial;
  /** What would be found, for each trial. */
  readonly tries: readonly Trial[];
}

/** Requests answered by the fixing part of a frame; `form` is the form's number where the frame has several. */
export interface FixApi {
  /**
   * @param input.fix what the finding says to do, which names the modifiers that may be chosen
   * @param input.language what the panel speaks: this part of a frame learns its texts only when a card opens there
   * @returns null when it is no finding now
   */
  remedies(input: {
    readonly key: string;
    readonly fix: string;
    readonly language: string;
    readonly line?: number;
  }): Promise<Remedies | null>;
  /** What a change would make of the form. @returns null where the claim is not there any more */
  preview(input: { readonly form?: number; readonly edits: readonly FieldEdit[] }): Promise<Change | null>;
  /**
   * Makes a change, after a press of the biller only.
   * @param input.rows what was shown of it
   * @param input.says what the whole claim said then: the same boxes may hold another line, or another patient's claim
   */
  make(input: {
    readonly form?: number;
    readonly edits: readonly FieldEdit[];
    readonly rows: readonly OfferRow[];
    readonly says: string;
  }): Promise<Made>;
  /**
   * Judges the claim as at Submit, as it is and with other contents. Writes nothing.
   * @param input.line the line that the trials are about
   * @returns null where the claim, or the line, is not there any more
   */
  tryOut(input: {
    readonly form?: number;
    readonly line: number;
    readonly tries: readonly (readonly FieldEdit[])[];
  }): Promise<Tried | null>;
  /** Takes the last change back. @returns false where something else has changed since: then nothing is put back */
  takeBack(input: { readonly undo: number }): Promise<boolean>;
}
