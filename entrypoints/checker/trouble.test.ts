import { expect, it } from 'vitest';
import { TooFastError } from '../judge/restlessness.ts';
import { TooLargeError } from './limits.ts';
import { TooSlowError } from './pace.ts';
import { troubleState } from './trouble.ts';

it.each([
  [new TooFastError('x'), 'too-fast'],
  [new TooLargeError('x'), 'too-large'],
  [new TooSlowError('x'), 'too-large'],
  [new TypeError('x'), 'could-not-read'],
  ['thrown by the page', 'could-not-read'],
])('%s is %s', (error, trouble) => {
  expect(troubleState('portal.example', error).trouble).toBe(trouble);
});

it('knows an error of another script by its name', () => {
  const error = new Error('x');
  error.name = 'TooFastError';
  expect(troubleState('portal.example', error).trouble).toBe('too-fast');
});
