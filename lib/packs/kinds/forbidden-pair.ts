import { z } from 'zod';
import { moveDate } from '../../facts/calendar.ts';
import type { Condition } from '../../rules/types.ts';
import { packsText } from '../../texts/packs-text.ts';
import { Codes, ruleKind, SetName } from './kind.ts';

const PERIODS = ['day', 'month'] as const;

/** Codes that are not paid together on one day, or in one calendar month. */
export const forbiddenPair = ruleKind({
  name: 'forbidden-pair',
  category: 'bundling',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '97' }],
  why: 'Of two items of which one includes the other, or takes its place, a payer pays one and denies the other.',
  parameters: z
    .strictObject({
      with: Codes.exactOptional(),
      withSet: SetName.exactOptional(),
      within: z.enum(PERIODS),
      /** Also earlier lines of the patient, where they are known. */
      earlierClaims: z.literal(true).exactOptional(),
    })
    .refine((one) => (one.with === undefined) !== (one.withSet === undefined), {
      error: 'names the other codes under exactly one of with and withSet',
    }),
  branch: ({ with: codes, withSet, within, earlierClaims }) => {
    const other: Condition = codes
      ? { fact: 'item.procedureCode', in: codes }
      : { fact: 'item.procedureCode', inSet: withSet ?? '' };
    const inTime: Condition =
      within === 'day' ? { fact: 'item.daysBefore', eq: 0 } : { fact: 'item.sameMonth', eq: true };
    return {
      scope: 'line',
      fault: 'between-lines',
      fires: earlierClaims
        ? {
            some: 'claim+history',
            where: { all: [other, inTime, { fact: 'item.used', eq: true }, notItself] },
          }
        : { some: 'otherLines', where: { all: [other, inTime] } },
      message: `{line.procedureCode} and {item.procedureCode} are billed ${within === 'day' ? 'for the same day' : 'in the same month'}. This payer pays one of them.`,
      fix: 'Keep the one that was provided, or correct the date.',
      fields: ['line.procedureCode'],
      ...(withSet !== undefined && { sets: [withSet] }),
    };
  },
  examples: ({ with: codes, withSet = '', within, earlierClaims }, { code, on, sets }) => {
    const named = codes ?? sets[withSet] ?? [];
    const other = named.find((one) => one !== code) ?? code;
    const later = moveDate(on, within === 'day' ? { count: 1, unit: 'day' } : { count: 2, unit: 'month' });
    const earlier = earlierClaims ? { context: { history: [] } } : {};
    const pair = [{ procedureCode: code }, { procedureCode: other }];
    return [
      { name: 'both on the claim', expect: 'fails', claim: { lines: pair }, ...earlier },
      { name: 'both, the other one first', expect: 'fails', claim: { lines: pair.toReversed() }, ...earlier },
      { name: 'alone', expect: 'passes', claim: { lines: pair.slice(0, 1) }, ...earlier },
      {
        name: 'both, at other times',
        expect: 'passes',
        claim: { lines: [{ procedureCode: code }, { procedureCode: other, dateFrom: later }] },
        ...earlier,
      },
      earlierClaims
        ? {
            name: 'earlier lines not looked up',
            expect: 'not-checked',
            missing: 'history',
            claim: { lines: pair.slice(0, 1) },
          }
        : {
            name: 'code of the other line not on this page',
            expect: 'not-checked',
            missing: 'line.procedureCode',
            claim: { lines: [{ procedureCode: code }, { units: 1 }] },
          },
    ];
  },
  reading: ({ with: codes, withSet, within, earlierClaims }) =>
    packsText('kind.sentence.forbidden-pair', {
      codes: codes?.join(packsText('list.or')) ?? packsText('codes.set', { sets: withSet ?? '' }),
      within: packsText(`kind.within.${within}`),
      earlier: earlierClaims ? packsText('kind.earlier') : '',
    }),
});

/** A line is in the list that it is compared with. */
const notItself: Condition = {
  any: [
    { fact: 'item.fromHistory', eq: true },
    { fact: 'item.index', ne: { fact: 'line.index' } },
  ],
};
