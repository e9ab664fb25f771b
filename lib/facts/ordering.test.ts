import { describe, expect, test } from 'vitest';
import { onClaim } from './test-fact.ts';

const sets = {
  WORDS_TITLE: ['DR'],
  WORDS_CREDENTIAL: ['MD', 'FNP', 'PAC'],
  WORDS_CREDENTIAL_LAST: ['DO'],
  WORDS_ORGANIZATION: ['CLINIC', 'MEDICAL'],
};
const found = (name: string) =>
  ['title', 'credential', 'orgWord', 'nickname'].map((part) =>
    onClaim(`orderingProvider.${part}`, { orderingProvider: { name } }, { sets }),
  );

describe('words in the name', () => {
  test.each([
    ['DR JAMES COLE MD', ['DR', 'MD', 'blank', 'blank']],
    ['Cole, James, M.D.', ['blank', 'MD', 'blank', 'blank']],
    ['COLE MD, JAMES', ['blank', 'MD', 'blank', 'blank']],
    ['Ana Rivera FNP-BC', ['blank', 'FNP', 'blank', 'blank']],
    ['COLE, JAMES MD III', ['blank', 'MD', 'blank', 'blank']],
    ['JAMES COLE (MD)', ['blank', 'MD', 'blank', 'blank']],
    ['JAMES COLE FNP DO', ['blank', 'FNP', 'blank', 'blank']],
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
    ['Drew Mdou-Hale'],
    ['RAHMAN, MD ALI'],
    ['RAHMAN MD ALI'],
    ['MD ALI, RAHMAN'],
    ['MD, ALI'],
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

describe('billing.isIndividual', () => {
  const individual = (billing: object, supplier?: object) =>
    onClaim(
      'billing.isIndividual',
      { billing },
      { sets, context: { profile: { supplier: supplier ?? {} } } },
    );
  test.each([
    [{ name: 'Cole, James M.D.' }, true],
    [{ name: 'Ana Rivera', taxonomy: '213E00000X' }, true],
    [{ name: 'Lakeside Clinic', taxonomy: '207Q00000X' }, false],
    [{ name: 'MD Medical' }, false],
    [{ name: 'Harbor', taxonomy: '332B00000X' }, false],
    [{ name: 'Harbor', taxonomy: '' }, 'unknown: profile.supplier.individual'],
    [{}, 'unknown: profile.supplier.individual'],
  ])('%j: %s', (billing, is) => expect(individual(billing)).toBe(is));
  test('the profile goes before name and taxonomy', () => {
    expect(individual({ name: 'Harbor' }, { individual: true })).toBe(true);
    expect(individual({ name: 'Cole, James M.D.' }, { individual: false })).toBe(false);
  });
});
