import { expect, test } from 'vitest';
import { lockedAgainst, ownAfter, withLocked } from './locked.ts';
import { DEFAULTS } from './types.ts';

const OWN = { ...DEFAULTS, language: 'es', rulesOff: ['a', 'b'] } as const;
const LOCKED = { rulesOff: [], records: { on: true, months: 12 } } as const;

test('what is locked holds over what the biller chose', () => {
  expect(withLocked(OWN, LOCKED)).toEqual({ ...OWN, ...LOCKED });
});

test('a change of what is locked is refused, also beside one that is not, unless it changes nothing', () => {
  expect(lockedAgainst({ rulesOff: ['a'] }, LOCKED)).toBe('rulesOff');
  expect(lockedAgainst({ language: 'en', records: { on: false, months: 12 } }, LOCKED)).toBe('records');
  expect(lockedAgainst({ records: { on: true, months: 12 } }, LOCKED)).toBeUndefined();
  expect(lockedAgainst({ language: 'en' }, LOCKED)).toBeUndefined();
});

test('what the biller had chosen is kept for when nothing is locked any more', () => {
  const change = { language: 'en', records: LOCKED.records } as const;
  expect(ownAfter(OWN, change, LOCKED)).toEqual({ ...OWN, language: 'en' });
});
