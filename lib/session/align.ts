/** What a line is known by: all that it says, and its code alone. */
const codeOf = (key: string): string => key.slice(0, key.indexOf('|'));

/**
 * Which line became which: lines come and go above others, and one of them may be edited at the same time.
 * @param before keys of the lines as they were, see `lineKey`
 * @param after keys of the lines as they are
 * @returns for each line as it was, its index now, or undefined when it is gone
 */
export function alignLines(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const pairs = commonLines(before, after, (one, other) => one === other);
  const moved: (number | undefined)[] = before.map((_, index) => pairs.get(index));
  // Between the lines that stayed as they were: those that kept their code, in their order.
  let from = 0;
  let to = 0;
  for (let index = 0; index <= before.length; index += 1) {
    const anchor = index < before.length ? moved[index] : after.length;
    if (anchor === undefined) continue;
    const rest = commonLines(
      before.slice(from, index),
      after.slice(to, anchor),
      (one, other) => codeOf(one) !== '' && codeOf(one) === codeOf(other),
    );
    for (const [old, now] of rest) moved[from + old] = to + now;
    // As many on both sides: each is edited where it stands, its code too.
    if (index - from === anchor - to)
      for (let line = from; line < index; line += 1) moved[line] ??= to + (line - from);
    from = index + 1;
    to = anchor + 1;
  }
  return moved;
}

/** The longest common subsequence of two short lists. */
function commonLines(
  one: readonly string[],
  other: readonly string[],
  same: (one: string, other: string) => boolean,
): Map<number, number> {
  const width = other.length + 1;
  const longest = new Array<number>((one.length + 1) * width).fill(0);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  const fits = (row: number, column: number) => same(one[row] ?? '', other[column] ?? '');
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      longest[row * width + column] = fits(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs = new Map<number, number>();
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    if (fits(row, column)) pairs.set(row++, column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
