import type { PayerChoice } from '../lib/claim/payer-choice.ts';
import type { ChoiceWorld, ModifierChoice } from '../lib/session/modifier-choice.ts';
import type { Explainer } from './LineExplanation.tsx';
import type { Mending } from './Mend.tsx';

/** Chooses a line's modifiers by questions. */
export interface Chooser {
  choose(question: Omit<ChoiceWorld, 'pack' | 'statements'>): Promise<ModifierChoice>;
}

/** What the panel needs to try something out on a line. */
export interface LineTools {
  readonly mending: Mending;
  /** What the lines say: when it changes, trials are judged anew. */
  readonly about: string;
  /** Why something could not be checked, in words. */
  readonly missingLabel: (missing: string) => string;
  readonly payer: PayerChoice;
  readonly explainer: Explainer;
  readonly chooser: Chooser;
}
