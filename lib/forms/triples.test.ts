import { describe, expect, it } from 'vitest';
import { rolesByEnd } from './triples.ts';

describe('rolesByEnd', () => {
  it('tells the parts of a date by the last letters of names that are the same otherwise', () => {
    expect(rolesByEnd(['b14m', 'b14d', 'b14y'])).toEqual(['month', 'day', 'year']);
    expect(rolesByEnd(['dobY', 'dobM', 'dobD'])).toEqual(['year', 'month', 'day']);
  });

  it.each([
    ['the rest differs', ['item', 'paid', 'city']],
    ['a part comes twice', ['am', 'ad', 'am']],
    ['there is no rest', ['m', 'd', 'y']],
  ])('does not when %s', (_, names) => expect(rolesByEnd(names)).toBeUndefined());
});
