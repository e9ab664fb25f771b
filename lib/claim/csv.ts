/** What a spreadsheet would take for a formula begins so; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** One row of a table that a spreadsheet opens (RFC 4180), with its end of line. */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
