import { describe, expect, it } from 'vitest';
import { choiceParts, questionEnd, radioEnd } from './choices.ts';
import type { Control } from './walk.ts';

describe('questionEnd', () => {
  it.each([
    ['all answers of one question', ['Self', 'Spouse', 'Child', 'Other', 'Yes'], 4],
    ['a misspelt answer in the middle', ['Self', 'Spous', 'Child', 'Other'], 4],
    ['the same answer begins the next question', ['Self', 'Child', 'Self', 'Child'], 2],
    ['yes and no and no more', ['Yes', 'No', 'Yes', 'No'], 2],
    ['an unknown text at the end stands alone', ['Medicare', 'Medicaid', 'Signature on file'], 2],
    ['two unknown texts in the middle end it', ['Self', 'Spous', 'Chld', 'Other'], 1],
    ['a box of its own', ['Employment', 'Auto accident'], 1],
    ['letters of diagnoses', ['A', 'B', 'C', 'EMG'], 3],
    ['diagnoses by their codes', ['M72.2', 'M21.41', 'Delete'], 2],
    ['letters with their diagnoses', ['A: M51.360', 'B: M54.50', 'EMG'], 2],
    ['codes of procedures are no diagnoses', ['E1390', 'K0001'], 1],
  ])('%s', (_, texts, end) => {
    expect(questionEnd(texts)).toBe(end);
  });
});

describe('radioEnd', () => {
  it.each([
    ['one question', ['Yes', 'No', 'Unknown'], 3],
    ['the first answer again', ['Yes', 'No', 'Yes', 'No'], 2],
    ['answers without a text', ['', '', ''], 3],
    ['a text that stands twice beside one button', ['Yes', 'Yes', 'No'], 3],
  ])('%s', (_, texts, end) => {
    expect(radioEnd(texts)).toBe(end);
  });
});

describe('choiceParts', () => {
  const rolesOf = (...texts: string[]) =>
    choiceParts(
      texts.map(() => ({}) as Control),
      texts,
    ).map(({ role }) => role);

  it('tells yes and no', () => {
    expect(rolesOf('Yes, accepted', 'No')).toEqual(['yes', 'no']);
  });

  it('tells yes and no beside a third answer', () => {
    expect(rolesOf('Yes', 'No', 'Unknown')).toEqual(['yes', 'no', 'option']);
  });

  it('takes several answers as they stand, though they begin with yes or no', () => {
    expect(rolesOf('No, new claim', 'Yes, it replaces a claim', 'Please void that claim')).toEqual([
      'option',
      'option',
      'option',
    ]);
  });
});
