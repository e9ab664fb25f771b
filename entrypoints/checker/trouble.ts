import type { LiveState } from '../../lib/session/types.ts';

/** All that is said after something broke: that this page could not be read. */
export function troubleState(host: string): LiveState {
  return {
    host,
    payer: { kind: 'unknown', reason: '' },
    coverage: { read: 0, seen: 0 },
    checked: 0,
    notChecked: {},
    shown: [],
    lines: [],
    unaddedInput: false,
    trouble: 'could-not-read',
  };
}
