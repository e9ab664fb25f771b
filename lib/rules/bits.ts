import type { FactValue } from '../facts/types.ts';
import type { Frame } from './frame.ts';

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

/** Some members of a list of the line. */
export interface ListMask {
  readonly vocabulary: Vocabulary;
  readonly read: (frame: Frame) => FactValue;
  readonly mask: Mask;
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
    if (members.some((member) => this.placeOf(member) >= 2 * BITS)) return undefined;
    return this.bitsOf({ state: 'known', value: members, from: 'derived' });
  }

  /** The bits of a list on a claim. Its members get bits, too: a rule that names them may be compiled later. */
  bitsOf(fact: FactValue): ListBits {
    let low = 0;
    let high = 0;
    if (fact.state === 'known') {
      for (const member of fact.value as readonly string[]) {
        const place = this.placeOf(member);
        if (place < BITS) low |= 1 << place;
        else if (place < 2 * BITS) high |= 1 << (place - BITS);
      }
    }
    const whole = fact.state === 'blank' || (fact.state === 'known' && fact.complete !== false);
    return { low, high, whole };
  }

  /** The bit of a member; one past the last when all are given away. */
  private placeOf(member: string): number {
    const known = this.places.get(member);
    if (known !== undefined) return known;
    const { size } = this.places;
    if (size < 2 * BITS) this.places.set(member, size);
    return size;
  }
}

export const isEmpty = ({ low, high }: Mask): boolean => low === 0 && high === 0;

export function union(a: Mask, b: Mask): Mask {
  return { low: a.low | b.low, high: a.high | b.high };
}

/** Whether a list is known to hold none of the members. */
export function holdsNone(list: ListBits, { low, high }: Mask): boolean {
  return (list.low & low) === 0 && (list.high & high) === 0 && list.whole;
}
