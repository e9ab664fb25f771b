import { z } from 'zod';
import { moveDate } from '../../facts/calendar.ts';
import type { Condition } from '../../rules/types.ts';
import { packsText } from '../../texts/packs-text.ts';
import { Count, type ExamplePlace, ruleKind } from './kind.ts';
import { isAmong, setsIn } from './members.ts';

const PERIODS = ['line', 'day', 'days', 'month', 'year'] as const;
type Period = (typeof PERIODS)[number];
/** Five years, the longest useful lifetime that payers count by. */
const MOST_DAYS = 1830;

/** Units of a code that a payer pays at most: on a line, or in a period, with those of earlier claims. */
export const limit = ruleKind({
  name: 'limit',
  category: 'quantity',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '119' }],
  why: 'Payers count the units of an item in a period. What is over their number is denied, whoever supplied what came before.',
  parameters: z
    .strictObject({
      most: Count,
      per: z.enum(PERIODS),
      /** For `days`: how many, the service date among them. */
      days: z.int().min(2).max(MOST_DAYS).exactOptional(),
      /** All codes of the rule count together. Left out: each by itself. */
      together: z.literal(true).exactOptional(),
    })
    .refine(({ per, days }) => (per === 'days') === (days !== undefined), {
      error: 'stands beside "per: days" and nowhere else',
      path: ['days'],
    })
    .refine(({ per, together }) => per !== 'line' || together === undefined, {
      error: 'counts lines together, and the limit is for one line',
      path: ['together'],
    }),
  branch: ({ most, per, days, together }, { codes }) => {
    if (per === 'line')
      return {
        scope: 'line',
        fault: 'value',
        fires: { fact: 'line.units', gt: most },
        message: `{line.units|1 unit|# units} of {line.procedureCode} on one line. This payer pays ${most} at most.`,
        fix: 'Correct the units, or keep the record that supports more.',
        fields: ['line.units'],
      };
    const counted: Condition =
      together && codes
        ? isAmong('item.procedureCode', codes)
        : { fact: 'item.procedureCode', eq: { fact: 'line.procedureCode' } };
    return {
      scope: 'line',
      fault: 'contradiction',
      fires: {
        sum: 'claim+history',
        of: 'item.units',
        where: { all: [counted, window(per, days), { fact: 'item.used', eq: true }, soFar] },
        gt: most,
      },
      message: `With {line.procedureCode} it is {total|1 unit|# units} ${PERIOD_WORDS[per].replace('#', String(days))}. This payer pays ${most} at most.`,
      fix: 'Correct the units or the date, or keep the record that supports more.',
      fields: ['line.units', 'line.dateFrom'],
      ...(together && codes && { sets: setsIn(codes) }),
    };
  },
  examples: (parameters, place) =>
    parameters.per === 'line' ? onOneLine(parameters, place) : inPeriod(parameters, place),
  reading: ({ most, per, days, together }) =>
    packsText('kind.sentence.limit', {
      most: packsText('kind.units', { count: most }),
      per: packsText(`kind.per.${per}`, { days: days ?? 0 }),
      together: together ? packsText('kind.together') : '',
    }),
});

const PERIOD_WORDS: Readonly<Record<Exclude<Period, 'line'>, string>> = {
  day: 'for this day',
  days: 'in # days',
  month: 'in this calendar month',
  year: 'in this calendar year',
};

function window(per: Period, days = 1): Condition {
  switch (per) {
    case 'month':
      return { fact: 'item.sameMonth', eq: true };
    case 'year':
      return { fact: 'item.sameYear', eq: true };
    case 'days':
      return { fact: 'item.daysBefore', between: [0, days - 1] };
    default:
      return { fact: 'item.daysBefore', eq: 0 };
  }
}

/** Of the lines of one claim the one that goes over speaks, not those before it. */
const soFar: Condition = {
  any: [
    { fact: 'item.fromHistory', eq: true },
    { fact: 'item.index', lte: { fact: 'line.index' } },
  ],
};

type Parameters = { readonly most: number; readonly days?: number };

const onOneLine = ({ most }: Parameters, { code }: ExamplePlace) =>
  [
    { name: 'one too many', expect: 'fails', claim: { lines: [{ procedureCode: code, units: most + 1 }] } },
    {
      name: 'ten times as many',
      expect: 'fails',
      claim: { lines: [{ procedureCode: code, units: most * 10 }] },
    },
    {
      name: 'as many as are paid',
      expect: 'passes',
      claim: { lines: [{ procedureCode: code, units: most }] },
    },
    { name: 'one', expect: 'passes', claim: { lines: [{ procedureCode: code, units: 1 }] } },
    {
      name: 'units not on this page',
      expect: 'not-checked',
      missing: 'line.units',
      claim: { lines: [{ procedureCode: code }] },
    },
  ] as const;

function inPeriod({ most, days = 366 }: Parameters, { code, on }: ExamplePlace) {
  const earlier = (date: string, units: number) => [{ date, procedureCode: code, units }];
  const longAgo = moveDate(on, { count: Math.max(days, 366) + 1, unit: 'day' }, -1);
  return [
    {
      name: 'one too many on a line',
      expect: 'fails',
      context: { history: [] },
      claim: { lines: [{ procedureCode: code, units: most + 1 }] },
    },
    {
      name: 'one too many with an earlier one',
      expect: 'fails',
      context: { history: earlier(on, most) },
      claim: { lines: [{ procedureCode: code, units: 1 }] },
    },
    {
      name: 'as many as are paid',
      expect: 'passes',
      context: { history: [] },
      claim: { lines: [{ procedureCode: code, units: most }] },
    },
    {
      name: 'the earlier ones were long ago',
      expect: 'passes',
      context: { history: earlier(longAgo, most) },
      claim: { lines: [{ procedureCode: code, units: most }] },
    },
    {
      name: 'earlier lines not looked up',
      expect: 'not-checked',
      missing: 'history',
      claim: { lines: [{ procedureCode: code, units: 1 }] },
    },
  ] as const;
}
