import { newLine } from '../draft.ts';
import type { FormLine } from '../portal.ts';

/** The line that is typed and was not added yet. */
export class LineEditor {
  line: FormLine = newLine();
  /** The line that it was taken from, where somebody pressed Edit. */
  at: number | undefined;

  /** Takes what was typed into some of its boxes. */
  take(part: Partial<FormLine>): void {
    this.line = { ...this.line, ...part };
  }

  open(line: FormLine, at: number): void {
    this.line = line;
    this.at = at;
  }

  clear(): void {
    this.line = newLine();
    this.at = undefined;
  }
}
