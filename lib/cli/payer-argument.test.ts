import { expect, test } from 'vitest';
import { payerNamed } from './payer-argument.ts';

test('a kind, and a payer of the pack', () => {
  expect(payerNamed('medicaid')).toEqual({ kind: 'medicaid' });
  expect(payerNamed('texas-medicaid')).toEqual({ kind: 'medicaid', id: 'texas-medicaid' });
});

test('another name is refused on one line with those that there are', () => {
  expect(() => payerNamed('medicare')).toThrow(
    /^--payer: "medicare" is no kind of payer .*use one of medicare-dme, .*texas-medicaid/,
  );
});
