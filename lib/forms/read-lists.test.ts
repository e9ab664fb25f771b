import { describe, expect, it } from 'vitest';
import { BLANK, known, type ListValue } from '../claim/claim.ts';
import { pointsToSeen } from './read-lists.ts';

const to = (...values: string[]): ListValue => ({ state: 'known', values, complete: true });
const boxes = (...indices: number[]) => indices.map((index) => ({ index }));

describe('pointsToSeen', () => {
  it.each([
    ['a diagnosis that was read', to('A'), [known('G47.33')], boxes(0), true],
    ['a box that was seen to be blank', to('A', 'B'), [known('G47.33')], boxes(0, 1), true],
    ['a letter without a box', to('A', 'B'), [known('G47.33')], boxes(0), false],
    [
      'a box in between that was not found',
      to('B'),
      [known('G47.33'), BLANK, known('J96.11')],
      boxes(0, 2),
      false,
    ],
    [
      'a letter beyond a box that holds them all',
      to('C'),
      [known('G47.33'), known('J96.11')],
      boxes(0),
      true,
    ],
    ['nothing', to(), [known('G47.33')], boxes(0), true],
  ])('%s', (_, pointers, diagnoses, slots, isSeen) => {
    expect(pointsToSeen(pointers, diagnoses, slots)).toBe(isSeen);
  });
});
