/** What a document shows of a claim, by name only: enough to tell whether several documents together show one. */
export interface ClaimSigns {
  /** Claim fields that were named, generic paths. */
  readonly claim: readonly string[];
  /** Line fields that were named, generic paths; empty without service lines. */
  readonly line: readonly string[];
  /** Whether a heading says that this is a claim. */
  readonly heading: boolean;
  /** Kinds of other forms that something on it belongs to. */
  readonly foreign: readonly string[];
}
