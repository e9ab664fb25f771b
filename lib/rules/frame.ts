import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { HistoryLine } from '../facts/types.ts';
import { claimOfHistory } from './history.ts';

const NO_HISTORY: readonly HistoryLine[] = [];

/**
 * Where a condition is being judged: the line, and inside a quantifier the member.
 * One frame serves a whole check; it is moved rather than made anew.
 */
export class Frame {
  readonly scope: SlotScope;
  /** Index of the line, -1 for the claim. */
  line = -1;
  /** Index of the member within its list. */
  item = -1;
  /** Whether the member is an earlier line rather than one of this claim. */
  itemIsEarlier = false;
  private earlierScope: SlotScope | undefined;

  constructor(scope: SlotScope) {
    this.scope = scope;
  }

  get history(): readonly HistoryLine[] {
    return this.scope.inputs.context.history?.entries ?? NO_HISTORY;
  }

  /** Facts of the earlier lines, which stand there as the lines of a claim of their own. */
  get historyScope(): SlotScope {
    this.earlierScope ??= createFactScope(claimOfHistory(this.scope.inputs), this.scope.registry);
    return this.earlierScope;
  }
}
