import type { LiveState, Trouble } from '../../lib/session/types.ts';

/** By the names of the errors: one that was thrown in another script is of another class. */
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  ['TooFastError', 'too-fast'],
  ['TooLargeError', 'too-large'],
  ['TooSlowError', 'too-large'],
]);

/** All that is said after something broke: that this page could not be read, or is too much. */
export function troubleState(host: string, error: unknown): LiveState {
  return {
    host,
    payer: { kind: 'unknown', reason: '' },
    coverage: { read: 0, seen: 0 },
    checked: 0,
    notChecked: {},
    shown: [],
    lines: [],
    unaddedInput: false,
    trouble: (error instanceof Error && TROUBLES.get(error.name)) || 'could-not-read',
  };
}
