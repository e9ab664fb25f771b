import type { ContextValue } from '../lib/facts/types.ts';
import type { Reason } from '../lib/session/reasons.ts';

/** What an answer is to: a fact, of one line or of the claim. Questions and given answers both are such places. */
export interface AnswerPlace {
  readonly fact: string;
  readonly line?: number;
}

/** What the biller does in the panel. */
export interface ClaimActions {
  /** @param payer its key, see `payerKey`; `unknown` takes the choice back */
  readonly setPayer: (payer: string) => void;
  /** `null` takes the answer back. @param isUntold with `null`: the biller cannot tell it */
  readonly answer: (place: AnswerPlace, value: ContextValue | null, isUntold?: boolean) => void;
  readonly reveal: (key: string) => void;
  /** `null` takes it back. */
  readonly putAside: (key: string, why: Reason | 'not-now' | null) => void;
}
