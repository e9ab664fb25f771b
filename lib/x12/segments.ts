import { beginsHeader, HEADER_TEXT, readHeader } from './separators.ts';
import type { Place, Segment, Separators } from './types.ts';

/** The longest segments of claims have a few hundred characters; text without an end is cut there, so that memory holds. */
const LONGEST_SEGMENT = 20_000;
const HEADER_INSIDE = /(?<=\s)ISA(?=[^A-Za-z0-9\s])/;
const BREAKS = /[\r\n]+/g;

/**
 * Cuts X12 text into segments as it arrives. Separators are those of each interchange's header; line breaks between
 * segments, and within them where a program wrapped the lines, are no data.
 */
export class SegmentCutter {
  private text = '';
  /** Where `text` begins in the file. */
  private offset = 0;
  private line = 1;
  private count = 0;
  private separators: Separators | undefined;
  /** Up to where no terminator was found. */
  private searched = 0;
  private atStart = true;

  /** @param more the next part of the file, of any length */
  push(more: string): Segment[] {
    this.text += more;
    return this.cut(false);
  }

  /** The file has ended. @returns what is left of it */
  end(): Segment[] {
    return this.cut(true);
  }

  private cut(ended: boolean): Segment[] {
    const segments: Segment[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.text === '') return segments;
      if (!ended && this.text.length < HEADER_TEXT && 'ISA'.startsWith(this.text.slice(0, 3)))
        return segments;
      const segment = beginsHeader(this.text) ? this.header() : this.next(ended);
      if (!segment) return segments;
      segments.push(segment);
    }
  }

  private header(): Segment | undefined {
    const header = readHeader(this.text);
    // Without separators the rest of the file is one segment that nobody can read.
    if (!header) return this.next(true);
    this.separators = header.separators;
    return this.take(header.length, header.separators, header.odd ? { odd: true } : {});
  }

  private next(ended: boolean): Segment | undefined {
    // What stands before the first header ends where one begins.
    const at = this.separators
      ? this.text.indexOf(this.separators.terminator, this.searched)
      : this.text.search(HEADER_INSIDE);
    if (at >= 0 && at <= LONGEST_SEGMENT) return this.take(at, this.separators);
    if (this.text.length > LONGEST_SEGMENT) return this.take(LONGEST_SEGMENT, this.separators);
    if (ended) return this.take(this.text.length, this.separators, { unended: true });
    this.searched = this.text.length;
    return undefined;
  }

  private take(
    length: number,
    separators: Separators | undefined,
    marks: Pick<Segment, 'unended' | 'odd'> = {},
  ): Segment {
    const { element = '*', component = ':', terminator = '~' } = separators ?? {};
    const raw = this.text.slice(0, length);
    const place: Place = { segment: ++this.count, line: this.line, offset: this.offset };
    const elements = raw.replace(BREAKS, '').split(element);
    this.forward(this.text[length] === terminator ? length + 1 : length);
    return { id: elements[0] ?? '', elements, component, place, ...marks };
  }

  private skipBlanks(): void {
    let blanks = 0;
    // A byte order mark is no blank for everybody.
    if (this.atStart && this.text.startsWith('\uFEFF')) blanks = 1;
    if (this.text !== '') this.atStart = false;
    while (blanks < this.text.length && isBlank(this.text[blanks])) blanks++;
    if (blanks > 0) this.forward(blanks);
  }

  private forward(length: number): void {
    for (let at = 0; at < length; at++) {
      const character = this.text.charCodeAt(at);
      const isBreak =
        character === LINE_FEED ||
        (character === RETURN && at + 1 < this.text.length && this.text.charCodeAt(at + 1) !== LINE_FEED);
      if (isBreak) this.line++;
    }
    this.text = this.text.slice(length);
    this.offset += length;
    this.searched = 0;
  }
}

const LINE_FEED = 10;
const RETURN = 13;
const isBlank = (character = ''): boolean => /[\s\uFEFF]/.test(character);
