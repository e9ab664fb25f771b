import { afterEach, expect, test } from 'vitest';
import { speakIn } from '../texts/languages.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { explain } from './explain.ts';
import { rulesFor } from './rules-for.ts';
import { translateStatement } from './statements.ts';
import { inputsOf, packOf, ruleOf } from './test-world.ts';
import { translatePack } from './translation.ts';

const inputs = inputsOf({ claim: { lines: [{ procedureCode: 'E0601', modifiers: ['NU'] }] } });
const pack = packOf([
  ruleOf('sold', {
    message: '{line.procedureCode} was sold.',
    fix: 'Bill RR.',
    fires: { fact: 'today', known: true },
  }),
]);
const words = { title: 'Vendido', 'only.message': '{line.procedureCode} se vendió.' };
const spanish = translatePack(pack, 'es', {
  rules: { sold: words },
  names: { 'denial.carc:4': 'el modificador no va' },
});

afterEach(() => speakIn('en'));

/** What the rule says of the claim. */
function found(of: typeof pack) {
  const rulebook = compile(of);
  const [outcome] = check(inputs, rulebook).outcomes;
  if (!outcome) throw new Error('The rule found nothing.');
  return explain(outcome, inputs, rulebook);
}

test('a finding says which of its sentences are translated; one that is not stays English', async () => {
  await speakIn('es');
  const finding = found(spanish);
  expect(finding).toMatchObject({ title: 'Vendido', message: 'E0601 se vendió.', fix: 'Bill RR.' });
  expect(finding.languages).toEqual({ title: 'es', message: 'es' });
  expect(finding.denials).toMatchObject([{ text: 'el modificador no va', language: 'es' }]);
});

test('denial words without a translation stay English', () => {
  const { denials } = found(translatePack(pack, 'es', { rules: {}, names: {} }));
  expect(denials).toEqual([{ group: 'CO', carc: '4', text: 'modifier does not fit' }]);
});

test('in English nothing is said about languages', () => {
  const finding = found(pack);
  expect(finding).not.toHaveProperty('languages');
  expect(finding.denials[0]).not.toHaveProperty('language');
});

test('what could not be checked is in the language that is spoken, whichever the rule has', async () => {
  await speakIn('es');
  const rulebook = compile(packOf([ruleOf('asks', { fires: { fact: 'ctx.insulinTreated', eq: true } })]));
  const [outcome] = check(inputs, rulebook).outcomes;
  const finding = outcome && explain(outcome, inputs, rulebook);
  expect(finding?.message).toMatch(/^Sin comprobar/);
  expect(finding?.languages).toEqual({ message: 'es', fix: 'es' });
});

test('rules that go to a claim page bring their translation, and no reasons', () => {
  const [rule] = rulesFor(spanish, { payer: 'medicare-dme', also: [], codes: ['E0601'] });
  expect(rule).toMatchObject({ title: 'Vendido', language: 'es', inEnglish: ['why', 'only.fix'] });
  expect(rule).not.toHaveProperty('why');
});

test('a statement of fact is told in the language, its paper keeps the name that rules know it by', () => {
  const source = { title: 'A test', read: '2026-11-24', confidence: 'verified' } as const;
  const statement = { modifier: 'RT', states: 'It is for the right side.', document: 'Order', source };
  expect(
    translateStatement(statement, 'es', { [`statement.${statement.states}`]: 'Es para el lado derecho.' }),
  ).toMatchObject({
    states: 'Es para el lado derecho.',
    document: 'Order',
    paper: 'Order',
    languages: { states: 'es' },
  });
});

test('papers are put into words in the language that is spoken; one without a name there stays English', async () => {
  const rulebook = compile(
    packOf([
      ruleOf('papers', {
        fires: { fact: 'line.papersMissing', filled: true },
        message: '{line.papersMissing}.',
      }),
    ]),
  );
  const context = { papers: { 'Sleep study': false, 'Proof of delivery': false, 'Own form': false } };
  const asked = inputsOf({ claim: { lines: [{ procedureCode: 'E0601' }] }, context });
  const message = () => check(asked, rulebook).outcomes.map((one) => explain(one, asked, rulebook).message);
  await speakIn('es', {
    'document.Sleep study': 'Estudio del sueño',
    'document.Proof of delivery': 'Prueba de entrega',
  });
  expect(message()).toEqual(['Own form, Prueba de entrega y Estudio del sueño.']);
  await speakIn('en');
  expect(message()).toEqual(['Own form, Proof of delivery, and Sleep study.']);
});
