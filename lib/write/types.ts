import type { MappedField } from '../forms/types.ts';

/** Why a field cannot be filled in for the biller. */
export type Refusal =
  /** Not on this page. */
  | 'not-here'
  /** In a closed tab or collapsed section. */
  | 'closed'
  /** Read-only or switched off. */
  | 'read-only'
  /** The page's own list, chips or editor: what it keeps is not what stands in the box. */
  | 'own-widget'
  /** Several boxes, or a mask, make one value. */
  | 'split'
  /** No box is left, or none is long enough. */
  | 'no-room'
  /** The list does not offer it. */
  | 'no-choice';

/** One box of the page, or one group of choices, and what is to stand in it. */
export interface BoxChange {
  /** Path in the form's map, where rows that are no lines count. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What filling in some edits means on this page. */
export type Plan = { readonly changes: readonly BoxChange[] } | { readonly refused: Refusal };

/** What came of it: what was done, and whether it stands there. */
export interface Outcome {
  readonly took: boolean;
  readonly done: readonly BoxChange[];
}

/** A field of a map, found by its path. */
export type FieldAt = (path: string) => MappedField | undefined;
