import { expect, test } from 'vitest';
import { englishTeach } from '../texts/english.ts';
import { speak } from '../texts/text.ts';
import { nameOf, search } from './names.ts';

speak(englishTeach);

const first = (typed: string) => search(typed)[0]?.key;

test.each([
  ['23', 'priorAuthNumber'],
  ['item 23', 'priorAuthNumber'],
  ['prior auth', 'priorAuthNumber'],
  ['1a', 'insured.id'],
  ['24f', 'lines[].charge'],
  ['24D modifier 2', 'lines[].modifiers[1]'],
  ['modifier 1', 'lines[].modifiers[0]'],
  ['21 b', 'diagnoses[1]'],
  ['hcpcs', 'lines[].procedureCode'],
  ['units', 'lines[].units'],
  ['NPI ordering', 'orderingProvider.npi'],
  ['birth', 'patient.birthDate'],
])('"%s" finds %s first', (typed, key) => {
  expect(first(typed)).toBe(key);
});

test('nothing typed gives everything, nonsense nothing', () => {
  expect(search('').length).toBeGreaterThan(80);
  expect(search('zebra')).toEqual([]);
});

test('a path of a form goes by its name', () => {
  expect(nameOf('lines[3].modifiers[1]')?.label).toBe('Modifier 2');
  expect(nameOf('diagnoses[1]')?.item).toBe('21 B');
});
