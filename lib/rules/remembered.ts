import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import type { Outcome } from './types.ts';

/**
 * Tells findings that rest on earlier claims of the patient: without those they would not be there.
 * @returns a test that judges a failed outcome once more without the history; where none is known, one that says no
 */
export function restsOnHistory(inputs: FactInputs, rulebook: Rulebook): (outcome: Outcome) => boolean {
  const { history, ...context } = inputs.context;
  if (!history) return () => false;
  const frame = new Frame(createFactScope({ ...inputs, context }, rulebook.registry));
  return ({ rule, branch, line }) => {
    const { effective, when, fault, unless } = rulebook.branch(rule, branch);
    frame.moveTo(line);
    const holds = [effective, when, fault].every((test) => !test || test.test(frame) === 1);
    return !holds || (unless !== undefined && unless.test(frame) !== 0);
  };
}
