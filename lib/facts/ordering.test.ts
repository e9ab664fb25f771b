import { describe, expect, test } from 'vitest';
import { onClaim } from './test-fact.ts';

const found = (name: string) =>
  ['title', 'credential', 'orgWord', 'nickname'].map((part) =>
    onClaim(`orderingProvider.${part}`, { orderingProvider: { name } }),
  );

describe('words in the name', () => {
  test.each([
    ['DR JAMES COLE MD', ['DR', 'MD', 'blank', 'blank']],
    ['Cole, James, M.D.', ['blank', 'MD', 'blank', 'blank']],
    ['COLE MD, JAMES', ['blank', 'MD', 'blank', 'blank']],
    ['Ana Rivera FNP-BC', ['blank', 'FNP', 'blank', 'blank']],
    ['Ana Rivera PA-C', ['blank', 'PAC', 'blank', 'blank']],
    ['JAMES COLE DO', ['blank', 'DO', 'blank', 'blank']],
    ['Ms Ana Rivera', ['MS', 'blank', 'blank', 'blank']],
    ['Springfield Sleep Clinic', ['blank', 'blank', 'CLINIC', 'blank']],
    ['Robert "Bob" Hale', ['blank', 'blank', 'blank', '"Bob"']],
    ["Robert 'Bob' Hale", ['blank', 'blank', 'blank', "'Bob'"]],
    ['Robert (Bob) Hale', ['blank', 'blank', 'blank', '(Bob)']],
  ])('%s', (name, words) => expect(found(name)).toEqual(words));
  test.each([
    ['JAMES COLE'],
    ['INDRA MDANIEL'],
    ['MINH DO'],
    ["SEAN O'BRIEN"],
    ['Do, Minh'],
    ['Drew Center-Hale'.replace('Center-', '')],
    ['J. P. Rivera'],
    [''],
  ])('%j has none', (name) => expect(found(name)).toEqual(['blank', 'blank', 'blank', 'blank']));
  test('a name that was not seen may have any', () => {
    expect(onClaim('orderingProvider.title', {})).toBe('unknown: orderingProvider.name');
  });
});

describe('orderingProvider.sameAsBilling', () => {
  const same = (ordering: unknown, billing: unknown) =>
    onClaim('orderingProvider.sameAsBilling', {
      orderingProvider: { npi: ordering },
      billing: { npi: billing },
    });
  test('compares the two numbers', () => {
    expect(same('1234567893', '1234567893')).toBe(true);
    expect(same('1234567893', '1487602214')).toBe(false);
    expect(same('', '1234567893')).toBe(false);
    expect(same(undefined, '1234567893')).toBe('unknown: orderingProvider.npi');
    expect(same('1234567893', undefined)).toBe('unknown: billing.npi');
  });
});
