/**
 * Where a place of a text stands, for a selection in its box.
 * @param place line and column, both from 1 on
 * @returns how many characters stand before it
 */
export function offsetOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
