import { z } from 'zod';
import { parseMoney } from '../../claim/parse.ts';
import type { Condition } from '../../rules/types.ts';
import { packsText } from '../../texts/packs-text.ts';
import { ruleKind } from './kind.ts';
import { isTransaction, saidBy, saidOtherwise, Transaction } from './transaction.ts';

/** A code that goes out with an authorization number only. */
export const authorizationRequired = ruleKind({
  name: 'authorization-required',
  category: 'prior-authorization',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '197' }],
  why: 'Plans keep lists of what they approve before delivery. Where there is a number, a corrected claim with it helps; approval afterwards is given seldom.',
  parameters: z.strictObject({
    /** Only where the line charges more: "1000.00". */
    above: z
      .string()
      .regex(/^\d{1,7}\.\d{2}$/, 'is no amount; write it like "1000.00"')
      .exactOptional(),
    when: Transaction.exactOptional(),
  }),
  branch: ({ above, when }) => {
    const limits: Condition[] = [
      ...(when ? [isTransaction(when)] : []),
      ...(above === undefined ? [] : [{ fact: 'line.charge', gt: cents(above) }]),
    ];
    const [first] = limits;
    return {
      scope: 'line',
      fault: 'missing-on-claim',
      ...(first && { when: limits.length > 1 ? { all: limits } : first }),
      fires: { fact: 'line.authNumber', blank: true },
      message:
        'This payer wants an authorization for {line.procedureCode}, and the claim has no number (item 23).',
      fix: 'Enter the number of the approval in item 23 once its codes, units and dates fit. Without an approval, ask the plan first.',
      fields: ['priorAuthNumber', 'line.priorAuthNumber'],
    };
  },
  examples: ({ above, when }, { code }) => {
    const charge = (more: number) => (above === undefined ? {} : { charge: asAmount(cents(above) + more) });
    const line = { procedureCode: code, ...(when && { modifiers: saidBy(when) }) };
    const without = (own: object) => ({
      priorAuthNumber: '',
      lines: [{ ...line, ...own, priorAuthNumber: '' }],
    });
    return [
      { name: 'no number', expect: 'fails', claim: without(charge(1)) },
      { name: 'no number, two units', expect: 'fails', claim: without({ ...charge(100), units: 2 }) },
      {
        name: 'number of the claim',
        expect: 'passes',
        claim: { priorAuthNumber: 'A1234567', lines: [{ ...line, ...charge(1) }] },
      },
      {
        name: 'number of the line',
        expect: 'passes',
        claim: { priorAuthNumber: '', lines: [{ ...line, ...charge(1), priorAuthNumber: 'A1234567' }] },
      },
      {
        name: 'number not on this page',
        expect: 'not-checked',
        claim: { lines: [{ ...line, ...charge(1) }] },
      },
      ...(above === undefined
        ? []
        : [{ name: 'not above the amount', expect: 'not-applicable' as const, claim: without(charge(0)) }]),
      ...(when
        ? [
            {
              name: 'billed otherwise',
              expect: 'not-applicable' as const,
              claim: without({ ...charge(1), modifiers: saidOtherwise(when) }),
            },
          ]
        : []),
    ];
  },
  reading: ({ above, when }) =>
    packsText('kind.sentence.authorization-required', {
      above: above === undefined ? '' : packsText('kind.above', { amount: `$${above}` }),
      when: when ? packsText(`kind.when.${when}`) : '',
    }),
});

const cents = (amount: string): number => parseMoney(amount) ?? 0;
const asAmount = (inCents: number): string => (inCents / 100).toFixed(2);
