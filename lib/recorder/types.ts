/** A piece of a text: words that stay, or a shape of the same length in place of what was there. */
export interface Piece {
  readonly text: string;
  /** Its words stay. */
  readonly kept: boolean;
}

/** A text of the page as a recording has it. */
export type RecordedText = readonly Piece[];

/** An element of the page. Holds no attribute and no text that was not looked at. */
export interface RecordedElement {
  readonly tag: string;
  /** Attributes that hold no words: names, states, numbers. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes that speak: `aria-label`, `placeholder`, `title`. */
  readonly says: Readonly<Record<string, RecordedText>>;
  /** Where it stands, by CSS property. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly Recorded[];
  /** What stands in its shadow root. */
  readonly shadow?: readonly Recorded[];
  /** The document in a frame of the same site. */
  readonly document?: RecordedDocument;
}

export type Recorded = RecordedElement | RecordedText;

/** A document: its title, and its body. */
export interface RecordedDocument {
  readonly title: RecordedText;
  readonly body: RecordedElement;
}

/** A page without any value. */
export interface Recording {
  readonly page: RecordedDocument;
  /** Host, and path with `*` for whatever is no known word. */
  readonly host: string;
  readonly path: string;
  /** As wide and as high as it is drawn, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Frames of other sites, which nobody could look into. */
  readonly closedFrames: number;
  /** The page has more elements than are taken. */
  readonly isCut: boolean;
}
