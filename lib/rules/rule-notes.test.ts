import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { createTables } from '../tables/lookup.ts';
import { compile } from './compile.ts';
import { ruleNotes } from './rule-notes.ts';

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);
const notes = new Map(core.rules.map((rule) => [rule.id, ruleNotes(rule, rulebook, tables)]));

test('every rule has an example and says on it what is wrong, without a brace', () => {
  const wrong = [...notes].filter(([, { example, fails, says }]) => {
    const spoken = fails === undefined ? undefined : says[fails];
    return !example || !spoken || /[{}]/.test(spoken.message + spoken.fix);
  });
  expect(wrong.map(([id]) => id)).toEqual([]);
});

test('a branch speaks with the values of its first case that fails', () => {
  expect(notes.get('capped-rental-month-modifier')?.says).toMatchObject({
    missing: { message: 'K0001 is rented (RR), and the line does not say which month it is.' },
    'wrong-month': { message: expect.stringMatching(/^Rental month 4 of K0001 takes KJ/) },
  });
});

test('what is unsure comes along', () => {
  const told = core.rules.filter(({ unsure }) => unsure);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ id, unsure }) => notes.get(id)?.unsure?.text !== unsure)).toEqual([]);
});
