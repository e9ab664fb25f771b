/** Breaks a text at blanks; a word longer than the line stands alone. */
export function wrap(sentence: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Wider lines are hard to read, narrower ones leave no room beside the columns. */
const WIDEST = 110;
const NARROWEST = 60;

/** The width to write for, on a terminal of so many columns. */
export const readableWidth = (columns: number): number => Math.min(Math.max(columns, NARROWEST), WIDEST);
