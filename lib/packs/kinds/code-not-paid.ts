import { z } from 'zod';
import { packsText } from '../../texts/packs-text.ts';
import { Codes, either, Modifiers, ruleKind } from './kind.ts';
import { modifiersUnseen, neutral } from './transaction.ts';

/** A code that a payer does not pay, or wants billed by another one. */
export const codeNotPaid = ruleKind({
  name: 'code-not-paid',
  category: 'coordination',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '96' }],
  why: 'Payers leave items out of what they cover, or take them by another code. Known before delivery it saves the item; known after the denial it costs it.',
  parameters: z.strictObject({
    /** Codes that it takes instead. */
    instead: Codes.exactOptional(),
    /** Modifiers that say that the denial is expected. Left out: GY and GA. */
    unless: Modifiers.exactOptional(),
  }),
  branch: ({ instead, unless = EXPECTED }) => ({
    scope: 'line',
    fault: 'value',
    unless: { fact: 'line.modifierSet', intersects: unless },
    fires: { fact: 'line.procedureCode', filled: true },
    message: instead
      ? `This payer does not take {line.procedureCode}. It takes ${either(instead)} instead.`
      : 'This payer does not pay {line.procedureCode}.',
    fix: instead
      ? `Check whether ${either(instead)} is what was provided, and bill that.`
      : 'Ask who pays for it before the claim goes out, and tell the patient.',
    fields: ['line.procedureCode'],
  }),
  examples: ({ unless = EXPECTED }, { code }) => {
    const line = (modifiers: readonly string[]) => ({ lines: [{ procedureCode: code, modifiers }] });
    return [
      { name: 'billed', expect: 'fails', claim: line([]) },
      { name: 'billed with another modifier', expect: 'fails', claim: line([neutral(unless)]) },
      { name: 'denial expected', expect: 'passes', claim: line(unless.slice(0, 1)) },
      {
        name: 'denial expected, with another modifier',
        expect: 'passes',
        claim: line([neutral(unless), ...unless.slice(-1)]),
      },
      modifiersUnseen(code),
    ];
  },
  reading: ({ instead }) =>
    packsText('kind.sentence.code-not-paid', {
      instead: instead ? packsText('kind.instead', { codes: instead.join(packsText('list.or')) }) : '',
    }),
});

const EXPECTED = ['GY', 'GA'];
