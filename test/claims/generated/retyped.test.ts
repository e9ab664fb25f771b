import { expect, it } from 'vitest';
import { retype } from './retyped.ts';

const CLAIMS = 60;
/** Claims of up to 50 lines, each judged twice after each change, on a machine that does other things too. */
const PATIENCE_MS = 90_000;

it(
  'a claim that is typed in is judged as one that was never seen before',
  () => {
    expect(retype(1, CLAIMS).faults).toEqual([]);
  },
  PATIENCE_MS,
);
