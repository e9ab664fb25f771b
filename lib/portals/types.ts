/**
 * A CSS selector. ` >>> ` leads into a shadow root. In the lines of a form that numbers its boxes, `{n}` stands for the
 * number of the row.
 */
export type Selector = string;
/** Crosses into a shadow root inside a selector; the form that Playwright and the web-mapping tools read. */
export const INTO_SHADOW = ' >>> ';
/** A choice's own value (`M`, `medicare`) is the page's; a longer one may be somebody's. */
export const LONGEST_CHOICE = 12;
/** Stands for the number of a line. */
export const LINE_NUMBER = '{n}';

/**
 * The control(s) of one field: one box; a list of boxes in their order; the boxes of a date; the two halves of a name;
 * the two answers to a question; or each choice with what choosing it means.
 */
export type FieldSource =
  | Selector
  | readonly Selector[]
  | { readonly month: Selector; readonly day: Selector; readonly year: Selector }
  | { readonly last: Selector; readonly first: Selector }
  | { readonly yes: Selector; readonly no: Selector }
  | { readonly options: Readonly<Record<string, Selector>> };

/** Whether a field is a list of boxes. */
export const isList = (source: FieldSource): source is readonly Selector[] => Array.isArray(source);

/** Field path → where it is; `null`: this portal has no such field, and nothing else may be taken for it. */
export type FieldSources = Readonly<Record<string, FieldSource | null>>;

/** Where the service lines are. Either each has an element of its own (`row`), or its boxes carry its number (`{n}`). */
export interface LineSources {
  /** Finds one element for each line; the selectors of the fields start from it. */
  readonly row?: Selector;
  /** A line takes two rows: the other one stands before or after the one that `row` finds. */
  readonly with?: 'before' | 'after';
  /** Number of the first line in `{n}`; left out: 0. */
  readonly first?: number;
  /** By the field's name inside a line: `procedureCode`, `modifiers`, `dateFrom`. */
  readonly fields: FieldSources;
}

/** Fields that are found together: on the page, in one of its frames, or in one step of a wizard. */
export interface ProfilePart {
  /** The frame that they are in, by its name or its path (`*` stands for any letters). Left out: any document. */
  readonly frame?: { readonly name?: string; readonly path?: string };
  /** They are there only when this finds something: a step of a wizard, another layout. */
  readonly when?: Selector;
  /** Everything is looked for inside of this. */
  readonly container?: Selector;
  /** By field path: `priorAuthNumber`, `patient.birthDate`; `diagnoses` for the whole list. */
  readonly fields?: FieldSources;
  readonly lines?: LineSources;
  /** Controls that are none of the claim's, whatever they look like. */
  readonly ignore?: readonly Selector[];
  /** The button that sends the claim, wherever on the page it stands. */
  readonly submit?: Selector;
}

/** Where the buttons are that send the claim of a document. */
export interface NamedSubmit {
  /** `when` as in {@link ProfilePart}. */
  readonly here: readonly Pick<ProfilePart, 'when' | 'submit'>[];
  /** One is named for another frame of the page. */
  readonly elsewhere: boolean;
}

/**
 * How far a profile may be trusted: tried on the live page; on a saved copy; made by a biller in teach mode; or put
 * together from published scripts, without a look at the page.
 */
export const CONFIDENCES = ['live', 'saved-page', 'taught', 'scripts'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where the fields of one portal's claim form are: `lib/core-pack/portals/<id>.yaml`, or made in teach mode. */
export interface PortalProfile extends ProfilePart {
  readonly id: string;
  /** As billers call it. */
  readonly title: string;
  /** `portal.example`, or `*.portal.example` for it and everything under it. */
  readonly hosts: readonly string[];
  /** Where the form is: `/claims/*`; `*` stands for any letters. Left out: everywhere. */
  readonly paths?: readonly string[];
  /** For frames and steps; each with its own fields. */
  readonly parts?: readonly ProfilePart[];
  readonly notes?: string;
  /** What it was made from, and when (`YYYY-MM-DD`). */
  readonly source: { readonly from: string; readonly date: string };
  readonly confidence: Confidence;
}

/** What a page is told of a profile that fits it: the parts for this document. */
export interface PagePortal {
  readonly id: string;
  readonly title: string;
  /** Made by the biller on this computer. */
  readonly own: boolean;
  readonly confidence: Confidence;
  readonly parts: readonly ProfilePart[];
}

/** How much of its profiles a page still answers to. */
export interface PortalHealth {
  /** The profile that most fields were found by. */
  readonly id: string;
  readonly title: string;
  /** Made by the biller on this computer. */
  readonly own: boolean;
  /** Fields that a selector found, of those that the profiles name; a field of the lines counts once. */
  readonly found: number;
  readonly of: number;
  /** Generic field paths that no selector found: these are read by captions, if at all. */
  readonly lost: readonly string[];
}
