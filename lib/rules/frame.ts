import type { Places } from '../facts/places.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactValue, HistoryLine } from '../facts/types.ts';
import type { ListBits, Vocabulary } from './bits.ts';
import { claimOfHistory, latestFirst } from './history.ts';
import type { Walk } from './walks.ts';

/**
 * Where a condition is being judged: the line, and inside a quantifier the member.
 * One frame serves a whole check; it is moved rather than made anew.
 */
export class Frame {
  readonly scope: SlotScope;
  /** Index of the line, -1 for the claim; {@link moveTo} changes it. */
  line = -1;
  /** Whether a list of this line, as bits, rests on other lines too. */
  isBeyond = false;
  /** The lists of this line as bits, by vocabulary, as far as they were asked for. */
  readonly bits: (ListBits | undefined)[] = [];
  /** Index of the member within its list. */
  item = -1;
  /** Whether the member is an earlier line rather than one of this claim. */
  itemIsEarlier = false;
  /** The members that lists can have, by their walk, as far as they were asked for. */
  readonly candidates = new Map<Walk, Places>();
  private earlierScope: SlotScope | undefined;
  private earlier: readonly HistoryLine[] | undefined;

  constructor(scope: SlotScope) {
    this.scope = scope;
  }

  moveTo(line: number): void {
    this.line = line;
    this.isBeyond = false;
    for (let i = 0; i < this.bits.length; i++) this.bits[i] = undefined;
  }

  /** A list of this line as bits. @param read gives the list where the frame stands */
  bitsOf(vocabulary: Vocabulary, read: (frame: Frame) => FactValue): ListBits {
    let bits = this.bits[vocabulary.index];
    if (!bits) {
      const { scope } = this;
      const { beyond } = scope;
      scope.beyond = false;
      bits = vocabulary.bitsOf(read(this));
      this.isBeyond ||= scope.beyond;
      scope.beyond ||= beyond;
      this.bits[vocabulary.index] = bits;
    }
    return bits;
  }

  /** The earlier lines, the latest first. */
  get history(): readonly HistoryLine[] {
    this.earlier ??= latestFirst(this.scope.inputs.context.history);
    return this.earlier;
  }

  /** Facts of the earlier lines, which stand there as the lines of a claim of their own. */
  get historyScope(): SlotScope {
    this.earlierScope ??= createFactScope(
      claimOfHistory(this.scope.inputs, this.history),
      this.scope.registry,
    );
    return this.earlierScope;
  }
}
