import { z } from 'zod';
import { moveDate } from '../../facts/calendar.ts';
import { packsText } from '../../texts/packs-text.ts';
import { Count, ruleKind } from './kind.ts';

/** How long after the first service day a payer takes a claim with such a code. */
export const timelyFiling = ruleKind({
  name: 'timely-filing',
  category: 'dates',
  remedy: 'cannot-be-cured',
  denials: [{ group: 'CO', carc: '29' }],
  why: 'After the days of its contract a payer denies a claim whatever its merits, and no appeal helps.',
  parameters: z.strictObject({ days: Count }),
  branch: ({ days }) => ({
    scope: 'claim',
    fault: 'total',
    unless: { fact: 'claim.isReplacement', eq: true, assume: false },
    assumeWhy: 'A claim that does not say that it replaces another one is a first claim.',
    fires: { days: ['claim.earliestDos', 'today'], gt: days },
    message: `The claim begins {claim.earliestDos}, more than ${days} days ago. This payer takes it for ${days} days.`,
    fix: 'Send it with proof of the first filing.',
    fields: ['lines[0].dateFrom'],
  }),
  examples: ({ days }, { code, on }) => {
    const sent = (after: number) => ({ today: moveDate(on, { count: after, unit: 'day' }) });
    const claim = { resubmission: { code: '' }, lines: [{ procedureCode: code }] };
    return [
      { name: 'a day too late', expect: 'fails', context: sent(days + 1), claim },
      { name: 'a month too late', expect: 'fails', context: sent(days + 30), claim },
      { name: 'on the last day', expect: 'passes', context: sent(days), claim },
      { name: 'on the day of service', expect: 'passes', context: sent(0), claim },
      {
        name: 'a replacement',
        expect: 'passes',
        context: sent(days + 1),
        claim: { resubmission: { code: '7' }, lines: [{ procedureCode: code }] },
      },
      {
        name: 'no date of service on this page',
        expect: 'not-checked',
        missing: 'line.dateFrom',
        undated: true,
        context: sent(days + 1),
        claim,
      },
    ];
  },
  reading: ({ days }) => packsText('kind.sentence.timely-filing', { days }),
});
