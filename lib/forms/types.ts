import type { Claim, FieldValue } from '../claim/claim.ts';
import type { PortalHealth } from '../portals/types.ts';

/** Where a piece of evidence comes from; surer ones first. */
export type EvidenceSource =
  | 'profile'
  | 'label'
  | 'aria'
  | 'caption'
  | 'column'
  | 'legend'
  | 'placeholder'
  | 'box-number'
  | 'token'
  | 'options'
  | 'shape'
  | 'takes'
  | 'sequence'
  /** A letter of item 24 beside it. */
  | 'letter'
  /** A profile names another place for it, and nothing was found there. */
  | 'lost';

/** One reason for, or against, taking a control for a field. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** What was seen: the caption, the id token, the kind of neighbour or of value by its name. Never a value from the form. */
  readonly seen: string;
  /** Points; negative speaks against. */
  readonly score: number;
}

/**
 * What a control contributes to its field: all of it, a part of a date or of a name, the yes or no of a question,
 * one of several choices, a doubt, or one place of a list.
 */
export type PartRole =
  | 'whole'
  | 'month'
  | 'day'
  | 'year'
  | 'last'
  | 'first'
  | 'yes'
  | 'no'
  | 'option'
  /** Ticked beside the question, perhaps another answer to it. */
  | 'beside'
  | 'item'
  /** A part of its text. */
  | 'piece';

export interface ControlPart {
  readonly element: Element;
  readonly role: PartRole;
  /** For `option`: the text that choosing it means; for `piece`: which part. */
  readonly means?: string;
}

/**
 * The rungs of the evidence ladder, surest first: named by a portal profile; stated outright by the page; scored from
 * captions, tokens, places, shapes and choices; worked out from neighbours and sequence. A later rung never overrides a
 * surer one.
 */
export const STAGES = ['profile', 'explicit', 'scored', 'repaired'] as const;
export type Stage = (typeof STAGES)[number];

/** One field of the claim and the control(s) that hold it. */
export interface MappedField {
  /** With line number: `lines[0].modifiers[1]`, `priorAuthNumber`. One box for all modifiers is `lines[0].modifiers`. */
  readonly path: string;
  readonly parts: readonly ControlPart[];
  readonly stage: Stage;
  /** False in a closed tab or collapsed section: part of the claim, but not seen now. */
  readonly visible: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The captions of the control, as they stand: a value that equals one of them is a hint, not a value. */
  readonly captions: readonly string[];
}

export interface MappedLine {
  /** What a reader would call the row: a table row, a card, the first of two rows. */
  readonly anchor: Element;
  /** True for a row of plain text that the page has already taken (its values are not in controls). */
  readonly committed: boolean;
}

/** Which control holds which field, for one claim form. */
export interface FormMap {
  /** The smallest element that holds the whole claim; the only one that is observed. */
  readonly container: Element;
  readonly fields: ReadonlyMap<string, MappedField>;
  /** All rows for service lines, also those that nobody has filled: `read` decides which of them are lines. */
  readonly lines: readonly MappedLine[];
  /** The grid says that it has more rows than are in the page: others come when it is scrolled or turned over. */
  readonly moreLines: boolean;
  /** The editor of a committed grid, if there is one: its controls are not a line. Paths are those of line 0. */
  readonly editor?: { readonly anchor: Element; readonly fields: ReadonlyMap<string, MappedField> };
  /** Controls in the form that look like claim data and could not be named. */
  readonly unnamed: readonly Element[];
  /** How much of the portal's profiles the page answers to; left out where no profile fits the page. */
  readonly portal?: PortalHealth;
}

export interface FieldReading {
  readonly path: string;
  readonly value: FieldValue;
  /** The text as it stands on the page. */
  readonly raw: string;
  readonly stage: Stage;
  readonly visible: boolean;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface FormReading {
  readonly claim: Claim;
  /** By path of the claim: `lines[0]` is the first line that exists, whatever row of the form it stands in. */
  readonly fields: ReadonlyMap<string, FieldReading>;
  /** For each line of the claim, its row among {@link FormMap.lines}: blank rows in between are not lines. */
  readonly lineRows: readonly number[];
  /** Fields read (known or blank), and fields seen (read, unreadable or not named). */
  readonly coverage: { readonly read: number; readonly seen: number };
  /** True when the editor of a committed grid holds something that was not added. */
  readonly unaddedInput: boolean;
}
