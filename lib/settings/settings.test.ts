import { expect, test } from 'vitest';
import { changeSchema, keptSettings, readSettings } from './settings.ts';
import { DEFAULTS } from './types.ts';

const OFF = { ...DEFAULTS, rulesOff: ['kx-missing'] };

test('what was kept is read again', () => {
  expect(readSettings(JSON.parse(JSON.stringify(keptSettings(OFF))))).toEqual({ settings: OFF, damaged: [] });
});

test('before anything was kept all is as at the beginning, and nothing damaged', () => {
  expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, damaged: [] });
  expect(readSettings({ version: 1, settings: {} })).toEqual({ settings: DEFAULTS, damaged: [] });
});

test.each([
  ['no settings at all', 'kx-missing'],
  ['a version that is not known', { ...keptSettings(OFF), version: 99 }],
  ['a list with something else in it', keptSettings({ ...DEFAULTS, rulesOff: [7] } as never)],
  ['a text where a list belongs', keptSettings({ ...DEFAULTS, rulesOff: 'kx-missing' } as never)],
])('%s: as at the beginning, and it says which', (_, stored) => {
  const { settings, damaged } = readSettings(stored);
  expect(settings).toEqual(DEFAULTS);
  expect(damaged).toContain('rulesOff');
});

test('a change names settings that there are', () => {
  expect(changeSchema.safeParse(OFF).success).toBe(true);
  expect(changeSchema.safeParse({}).success).toBe(true);
  expect(changeSchema.safeParse({ rulesOf: [] }).success).toBe(false);
  expect(changeSchema.safeParse({ rulesOff: [''] }).success).toBe(false);
});
