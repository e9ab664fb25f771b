import { expect, test } from 'vitest';
import { fuzzTyping } from '../fuzz/typing.ts';

/** More by `npm run fuzz -- --typing 5000`. */
const CLAIMS = 40;
/** Every fact and rule of some hundred claims, on a machine that does other things too. */
const PATIENCE_MS = 60_000;

test(
  'what is kept of lines that have not changed is what judging the whole claim says',
  () => {
    const { faults, kept, found } = fuzzTyping(1, CLAIMS);
    expect(faults).toEqual([]);
    // What was kept is most of it: else nothing is gained.
    expect(kept / found).toBeGreaterThan(0.5);
  },
  PATIENCE_MS,
);
