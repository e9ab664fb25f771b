import { expect, test } from 'vitest';
import { troubleOf } from './trouble.ts';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [Object.assign(new Error('abort'), { inner: new DOMException('', 'QuotaExceededError') }), 'full'],
  [new DOMException('', 'OperationError'), 'damaged'],
  [new SyntaxError('no JSON'), 'damaged'],
  [new DOMException('', 'InvalidStateError'), 'blocked'],
  [new Error('something'), 'blocked'],
  ['a text', 'blocked'],
])('%s is %s', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
