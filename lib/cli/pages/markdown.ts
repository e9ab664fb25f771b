/** Pieces that the generated pages share. */

/** A cell of a table: no line breaks, no bars of its own. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

export const code = (text: string): string => `\`${text}\``;

/** A list of names as code, or a dash where there are none. */
export const codes = (names: readonly string[]): string => names.map(code).join(', ') || '–';

/** A table with its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
