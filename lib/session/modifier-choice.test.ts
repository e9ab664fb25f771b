import '../texts/english.ts';
import { expect, test } from 'vitest';
import { withEdits } from '../claim/edit.ts';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { compile } from '../rules/compile.ts';
import { translateStatement } from '../rules/statements.ts';
import { createTables } from '../tables/lookup.ts';
import { chooseModifiers, type ModifierAnswers } from './modifier-choice.ts';
import { trialOf } from './trial.ts';

const { pack, statements: written, tables: data } = loadCorePack();
const statements = written.map((one) => translateStatement(one, 'en'));
const rulebook = compile(pack);
const tables = createTables(data, pack.sets);

/** Chooses the modifiers of a claim's only line. */
function choose(code: string, answers: ModifierAnswers = {}, form: readonly string[] = []) {
  const line = { procedureCode: code, dateFrom: '2026-11-03', modifiers: form, diagnosisPointers: ['A'] };
  const { claim } = claimFromJson({ insured: { id: '1EG4TE5MK73' }, diagnoses: ['G47.33'], lines: [line] });
  const inputs = {
    payer: { kind: 'medicare-dme', reason: '' },
    tables,
    context: contextFromJson({}),
    today: '2026-11-26',
  } as const;
  return chooseModifiers({
    form,
    answers,
    line: 0,
    code,
    pack,
    statements,
    tryOut: async (tries) =>
      tries.map((to) =>
        trialOf({ ...inputs, claim: withEdits(claim, [{ field: 'lines[0].modifiers', to }]) }, rulebook, 0),
      ),
  });
}

const asked = ({ questions }: Awaited<ReturnType<typeof choose>>) =>
  questions.map(({ topic, options, isOptional }) => [
    `${topic}${isOptional ? '?' : ''}`,
    options.map(({ modifier }) => modifier).join(' '),
  ]);

test('a capped rental: rented, which month, covered; in the order that payers read', async () => {
  expect(asked(await choose('E0601'))).toEqual([
    ['price', 'RR NU UE'],
    ['coverage', 'KX GA GZ GY'],
  ]);
  expect(asked(await choose('E0601', { price: 'RR' }))).toContainEqual(['month', 'KH KI KJ']);
  const done = await choose('E0601', { coverage: 'KX', price: 'RR', month: 'KH' });
  expect(done.modifiers).toEqual(['RR', 'KH', 'KX']);
  expect(done.isDone).toBe(true);
  expect(done.stated.map(({ modifier }) => modifier)).toEqual(['RR', 'KH', 'KX']);
});

test('an answer that the payer would deny is said to be one', async () => {
  const [price] = (await choose('E0601')).questions;
  expect(price?.objections.NU).toMatchObject({ severity: 'will-deny' });
  expect(price?.objections.NU?.message).toContain('capped rental');
  expect(price?.objections.RR).toBeUndefined();
});

test('what stands in the form is no answer; what nothing asks about stays', async () => {
  const choice = await choose('E0601', {}, ['NU', 'KH', 'KX', 'RA']);
  expect(asked(choice).map(([topic]) => topic)).toEqual(['price', 'coverage']);
  expect(choice.kept).toEqual(['RA']);
  expect(choice.isDone).toBe(false);
});

test.each([
  ['L1851', ['coverage', 'side']],
  ['A6212', ['wounds']],
  ['L5856', ['coverage', 'side', 'level']],
  ['E1390', ['price', 'flow?', 'coverage']],
  ['A4239', ['class?', 'coverage', 'monitor']],
])('%s is asked for %j, as its rules say', async (code, topics) => {
  expect(asked(await choose(code)).map(([topic]) => topic)).toEqual(topics);
});

test.each([
  ['A4239', 'The patient has diabetes and is treated with insulin.'],
  ['E0601', 'The record shows every criterion of the policy for this item.'],
])('on %s KX states: %s', async (code, states) => {
  const options = (await choose(code)).questions.flatMap((question) => question.options);
  expect(options.filter(({ modifier }) => modifier === 'KX').map((one) => one.states)).toEqual([states]);
  expect((await choose(code, { coverage: 'KX' })).stated.map((one) => one.states)).toEqual([states]);
});

test('"none" answers only what may be none', async () => {
  const oxygen = { price: 'RR', coverage: 'N1', flow: '' } as const;
  expect(await choose('E1390', oxygen)).toMatchObject({ modifiers: ['RR', 'N1'], isDone: true });
  expect(await choose('E0601', { price: '', coverage: 'KX' })).toMatchObject({ isDone: false });
});
