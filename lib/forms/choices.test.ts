import { describe, expect, it } from 'vitest';
import { questionEnd } from './choices.ts';

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
  ])('%s', (_, texts, end) => {
    expect(questionEnd(texts)).toBe(end);
  });
});
