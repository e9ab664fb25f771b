import { expect, test } from 'vitest';
import { exerciseOf, presentationHash, presentationOf, savedPageHash, savedPageOf, TOUR } from './address.ts';

test('an exercise, a presentation and its notes are told apart', () => {
  expect(exerciseOf('#cpap-sold/cms-1500/test')).toEqual({
    scenario: 'cpap-sold',
    portal: 'cms-1500',
    mode: 'test',
  });
  expect(presentationOf('#cpap-sold/cms-1500/test')).toBeUndefined();
  expect(presentationOf(TOUR)).toBeUndefined();
  expect(presentationOf('')).toBeUndefined();
  expect(presentationOf('#cpap-sold//present')).toEqual({
    scenario: 'cpap-sold',
    portal: '',
    view: 'present',
    of: '',
  });
  for (const hash of ['#cpap-sold//present', '#team.one/card-app/notes/42'])
    expect(
      presentationHash(presentationOf(hash) ?? { scenario: '', portal: '', view: 'present', of: '' }),
    ).toBe(hash);
});

test('a saved page is no exercise', () => {
  expect(savedPageOf(savedPageHash('a-key'))).toBe('a-key');
  expect(exerciseOf(savedPageHash('a-key'))).toBeUndefined();
  expect(savedPageOf('#saved-pages/cms-1500/test')).toBeUndefined();
  expect(savedPageOf(TOUR)).toBeUndefined();
});
