import type { ListMask } from './bits.ts';
import type { Frame } from './frame.ts';
import { type CountOrder, countDecides } from './operators.ts';
import type { Truth } from './truth.ts';

/**
 * What a leaf asks of a list of the line, answered from its bits (see bits.ts). The answers are those of `operators.ts`. Bits are
 * looked for in the frame first, without a call: most leaves of most rules end here.
 */
type BitLeaf = (of: ListMask) => (frame: Frame) => Truth;

const sharing =
  (shared: 0 | 1): BitLeaf =>
  ({ vocabulary, read, mask: { low, high } }) => {
    const { index } = vocabulary;
    const apart: Truth = shared === 1 ? 0 : 1;
    return (frame) => {
      const list = frame.bits[index] ?? frame.bitsOf(vocabulary, read);
      if ((list.low & low) !== 0 || (list.high & high) !== 0) return shared;
      return list.whole ? apart : undefined;
    };
  };

const hasAll: BitLeaf = ({ vocabulary, read, mask: { low, high } }) => {
  const { index } = vocabulary;
  return (frame) => {
    const list = frame.bits[index] ?? frame.bitsOf(vocabulary, read);
    if ((list.low & low) === low && (list.high & high) === high) return 1;
    return list.whole ? 0 : undefined;
  };
};

/** By the operators that can be asked of bits. */
export const BIT_OPERATORS = {
  has: sharing(1),
  lacks: sharing(0),
  intersects: sharing(1),
  disjoint: sharing(0),
  hasAll,
} satisfies Record<string, BitLeaf>;
export type BitOperator = keyof typeof BIT_OPERATORS;

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** `countIn` on bits. */
export function countingBits(
  { vocabulary, read, mask: { low, high } }: ListMask,
  order: CountOrder,
  bound: number,
): (frame: Frame) => Truth {
  return (frame) => {
    const list = frame.bitsOf(vocabulary, read);
    return countDecides(ones(list.low & low) + ones(list.high & high), list.whole, order, bound);
  };
}
