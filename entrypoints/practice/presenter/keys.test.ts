import { expect, test } from 'vitest';
import { placeAfter, pressOf } from './keys.ts';

const key = (name: string, held: object = {}) =>
  pressOf({ key: name, ctrlKey: false, altKey: false, metaKey: false, ...held });

test('a clicker and a keyboard say the same', () => {
  expect(['PageDown', 'ArrowRight', 'ArrowDown', ' '].map((one) => key(one))).toEqual(Array(4).fill('next'));
  expect(['PageUp', 'ArrowLeft', 'ArrowUp'].map((one) => key(one))).toEqual(Array(3).fill('back'));
  expect(['Home', 'End', 'b', '.', 'Escape'].map((one) => key(one))).toEqual([
    'first',
    'last',
    'black',
    'black',
    'leave',
  ]);
});

test('keys of the browser stay its own', () => {
  expect(key('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(key('b', { ctrlKey: true })).toBeUndefined();
  expect(key('toString')).toBeUndefined();
  expect(key('Tab')).toBeUndefined();
});

test('steps end at both ends; a black screen comes back before anything else happens', () => {
  expect(placeAfter({ at: 0, isBlack: false }, 'back', 3)).toEqual({ at: 0, isBlack: false });
  expect(placeAfter({ at: 2, isBlack: false }, 'next', 3)).toEqual({ at: 2, isBlack: false });
  expect(placeAfter({ at: 0, isBlack: false }, 'last', 3).at).toBe(2);
  expect(placeAfter({ at: 1, isBlack: false }, 'black', 3)).toEqual({ at: 1, isBlack: true });
  for (const press of ['black', 'next', 'back', 'leave'] as const)
    expect(placeAfter({ at: 1, isBlack: true }, press, 3)).toEqual({ at: 1, isBlack: false });
});
