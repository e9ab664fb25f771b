import '../texts/english.ts';
import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { knownFact, unknownFact } from '../facts/values.ts';
import { english } from '../texts/english.ts';
import { spanish } from '../texts/es/claim.ts';
import { plainText, speak } from '../texts/text.ts';
import { factLabel, factText, missingText, provenanceText } from './wording.ts';

test('every fact has words', () => {
  const names = coreRegistry.facts.map((fact) => fact.name);
  expect(names.filter((name) => factLabel(name) === name)).toEqual([]);
  expect(
    names.filter((name) => factLabel(name).includes('=')),
    'a sentence, no formula',
  ).toEqual([]);
});

test('an item of the paper form without a number of its own has words, in Spanish too', () => {
  expect(factLabel('line.description')).toContain('(item 24 shaded)');
  speak(spanish);
  expect(missingText('line.description')).toContain('casilla 24, parte sombreada');
  speak(english);
});

describe('factText', () => {
  test.each([
    ['date', '2026-11-03', '11/03/2026'],
    ['money', 123_450, '$1,234.50'],
    ['boolean', false, 'no'],
    ['codes', ['RR', 'KX'], 'RR KX'],
    ['codes', ['E1390', 'E0431'], 'E1390 and E0431'],
    ['codes', ['A', 'C'], 'A and C'],
    ['codes', ['NU and SC, never KX.', 'Sold new.'], 'NU and SC, never KX. Sold new.'],
    ['codes', [], 'none'],
    ['number', 3, '3'],
    ['interval', { from: '2026-11-03', to: '2026-11-10' }, '11/03/2026 to 11/10/2026'],
    ['interval', { from: '2026-11-03' }, 'from 11/03/2026'],
    ['interval', { to: '2026-11-03' }, 'until 11/03/2026'],
    ['interval', {}, 'at any time'],
  ] as const)('%s %j', (type, value, text) => {
    expect(factText(type, knownFact(value))).toBe(text);
  });
});

test("an earlier line's fact comes from earlier claims, a table has no name that a biller knows", () => {
  expect(provenanceText('item.units', knownFact(1, 'page'), true, coreRegistry)).toBe('from earlier claims');
  expect(provenanceText('line.units', knownFact(1, 'page'), false, coreRegistry)).toBe('on the claim');
  expect(provenanceText('line.modifierSet', knownFact(['RR']), false, coreRegistry)).not.toContain('table');
});

test('a table that does not help is named by what it lists, and says why', () => {
  const lacking = (reason: 'outside-table-dates' | 'incomplete') => unknownFact(reason, 'table.hcpcs');
  expect(missingText('table.hcpcs', lacking('outside-table-dates'))).toBe(
    'our list of HCPCS codes does not cover this date',
  );
  expect(missingText('table.hcpcs', lacking('incomplete'))).toBe('our list of HCPCS codes does not say');
  expect(missingText('table.hcpcs')).toBe('our list of HCPCS codes does not cover this');
  const tables = coreRegistry.facts.flatMap(({ from }) => from.filter((name) => name.startsWith('table.')));
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((name) => plainText(name) === undefined)).toEqual([]);
});
