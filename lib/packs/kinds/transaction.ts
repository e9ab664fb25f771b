import { z } from 'zod';
import type { Condition } from '../../rules/types.ts';
import type { Example } from './kind.ts';

/** What was done with the item, as kinds limit themselves to it. */
const TRANSACTIONS = ['rental', 'purchase'] as const;
export const Transaction = z.enum(TRANSACTIONS);
type Transaction = (typeof TRANSACTIONS)[number];

/** A modifier that says so, for examples. */
const MODIFIER: Readonly<Record<Transaction, string>> = { rental: 'RR', purchase: 'NU' };

/** That a line bills such a transaction. */
export const isTransaction = (transaction: Transaction): Condition =>
  transaction === 'rental'
    ? { fact: 'line.transaction', eq: 'rental' }
    : { fact: 'line.transaction', in: ['new', 'used'] };

/** Modifiers of an example that bills it; none where a kind does not ask for one. */
export const saidBy = (transaction: Transaction | undefined): readonly string[] =>
  transaction === undefined ? [] : [MODIFIER[transaction]];

/** What bills something else. */
export const saidOtherwise = (transaction: Transaction): readonly string[] =>
  saidBy(transaction === 'rental' ? 'purchase' : 'rental');

/** Modifiers that say nothing of what kinds ask for, to stand beside others in examples. */
const NEUTRAL = ['SC', 'TW', 'RT', 'LT', 'CR', 'KX', 'BP'];

/** @param taken modifiers that a rule looks at */
export const neutral = (taken: readonly string[]): string =>
  NEUTRAL.find((modifier) => !taken.includes(modifier)) ?? 'Q9';

/** The line's modifiers cannot be seen. */
export const modifiersUnseen = (code: string): Example => ({
  name: 'modifiers not on this page',
  expect: 'not-checked',
  missing: 'line.modifiers',
  claim: { lines: [{ procedureCode: code }] },
});

/** The line bills another transaction than the rule is about; nothing where it is about any. */
export const billedOtherwise = (transaction: Transaction | undefined, code: string): readonly Example[] =>
  transaction === undefined
    ? []
    : [
        {
          name: 'billed otherwise',
          expect: 'not-applicable',
          claim: { lines: [{ procedureCode: code, modifiers: saidOtherwise(transaction) }] },
        },
      ];
