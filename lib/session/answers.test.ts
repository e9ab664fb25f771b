import { expect, it } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { unknownValue } from '../facts/papers.ts';
import type { FactInputs } from '../facts/types.ts';
import { createTables } from '../tables/lookup.ts';
import { givenAnswers } from './answers.ts';

const inputs: FactInputs = {
  claim: claimFromJson({ lines: [{ procedureCode: 'E0601' }] }).claim,
  payer: { kind: 'medicare-dme', reason: 'a test says so' },
  tables: createTables([], {}),
  context: {
    values: { orderDate: '2026-10-28', insulinTreated: false },
    lineValues: { 0: { rentalMonth: 2 } },
    profile: {},
  },
  today: '2026-11-24',
};

it('shows what was answered, in the words of the questions and as a biller writes it', () => {
  expect(givenAnswers(inputs)).toEqual([
    { fact: 'ctx.orderDate', text: 'What date is on the order?', value: '10/28/2026' },
    {
      fact: 'ctx.insulinTreated',
      text: 'Was the patient treated with insulin on that date?',
      value: 'no',
    },
    {
      fact: 'ctx.rentalMonth',
      line: 0,
      text: 'Line 1, E0601: Which rental month is this (1 = first)?',
      value: '2',
    },
  ]);
});

it('shows nothing where nothing was answered', () => {
  expect(givenAnswers({ ...inputs, context: { values: {}, lineValues: {}, profile: {} } })).toEqual([]);
});

it('what the biller cannot tell is shown so', () => {
  const lineValues = { 0: { [unknownValue('orderDate')]: true } };
  expect(givenAnswers({ ...inputs, context: { values: {}, lineValues, profile: {} } })).toEqual([
    { fact: 'ctx.orderDate', line: 0, text: 'Line 1, E0601: What date is on the order?', value: 'not known' },
  ]);
});
