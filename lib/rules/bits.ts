import type { FactValue } from '../facts/types.ts';

/**
 * Most leaves ask whether a line's modifiers hold some of a few modifiers that the rule names. So the members that rules name
 * get a bit each, a line's list becomes two numbers once, and a leaf is two ANDs. The answers are those of `operators.ts`.
 */

/** Bits of one number that stay a small integer in every engine. */
const BITS = 30;

/** Members as bits of two numbers. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

/** A list as far as rules ask for its members. */
export interface ListBits extends Mask {
  /** Whether nothing else can be in it. */
  readonly whole: boolean;
}

/** The members of one list fact that rules name. */
export class Vocabulary {
  /** Place of the list's bits in a frame. */
  readonly index: number;
  private readonly places = new Map<string, number>();

  constructor(index: number) {
    this.index = index;
  }

  /**
   * The bits of members that a rule names; gives a bit to those that have none.
   * @returns undefined when there are more members than bits
   */
  maskOf(members: readonly string[]): Mask | undefined {
    let mask: Mask = { low: 0, high: 0 };
    for (const member of members) {
      const place = this.places.get(member) ?? this.places.size;
      if (place >= 2 * BITS) return undefined;
      this.places.set(member, place);
      mask = withBit(mask, place);
    }
    return mask;
  }

  /** The bits of a list on a claim; members that no rule names leave none. */
  bitsOf(fact: FactValue): ListBits {
    let mask: Mask = { low: 0, high: 0 };
    if (fact.state === 'known') {
      for (const member of fact.value as readonly string[]) {
        const place = this.places.get(member);
        if (place !== undefined) mask = withBit(mask, place);
      }
    }
    const whole = fact.state === 'blank' || (fact.state === 'known' && fact.complete !== false);
    return { low: mask.low, high: mask.high, whole };
  }
}

function withBit({ low, high }: Mask, place: number): Mask {
  return place < BITS ? { low: low | (1 << place), high } : { low, high: high | (1 << (place - BITS)) };
}

export const isEmpty = ({ low, high }: Mask): boolean => low === 0 && high === 0;

export function union(a: Mask, b: Mask): Mask {
  return { low: a.low | b.low, high: a.high | b.high };
}

/** Whether a list is known to hold none of the members. */
export function holdsNone(list: ListBits, { low, high }: Mask): boolean {
  return (list.low & low) === 0 && (list.high & high) === 0 && list.whole;
}
