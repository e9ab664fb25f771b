import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { contextFromJson } from './context-json.ts';
import { linesWith } from './lines-by-code.ts';
import { createFactScope } from './scope.ts';

const codes = ['E0601', 'A7030', { raw: '???' }, 'E0601', '', 'E0470'];
const { claim } = claimFromJson({ lines: codes.map((procedureCode) => ({ procedureCode })) });
const scope = createFactScope({
  claim,
  payer: { kind: 'medicare-dme', reason: '' },
  tables: createTables([], {}),
  context: contextFromJson({}),
  today: '2026-11-24',
});

test.each([
  [[], [2]],
  [['A7030'], [1, 2]],
  [
    ['E0470', 'E0601'],
    [0, 2, 3, 5],
  ],
  [['K0001'], [2]],
] as const)('lines with %j, and those whose code was not seen: %j', (wanted, lines) => {
  expect(linesWith(scope, wanted)).toEqual(lines);
});
