import { expect, it } from 'vitest';
import { keyIn, ofKey } from './keys.ts';

it('a key of one of several forms leads back to it', () => {
  expect(ofKey(keyIn(1, 'rule#branch:0'))).toEqual({ form: 1, own: 'rule#branch:0' });
});

it('a key without a number is of the form that is worked on', () => {
  expect(ofKey('rule#branch:0')).toEqual({ form: undefined, own: 'rule#branch:0' });
});
