import type { LiveState, Trouble } from '../../lib/session/types.ts';
import { TooFastError, TooLargeError } from './limits.ts';
import { TooSlowError } from './pace.ts';

/** What kind of trouble an error is, for the biller. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof TooFastError) return 'too-fast';
  return error instanceof TooLargeError || error instanceof TooSlowError ? 'too-large' : 'could-not-read';
}

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
    trouble: troubleOf(error),
  };
}
