import { z } from 'zod';
import { packsText } from '../../texts/packs-text.ts';
import { either, Modifiers, ruleKind } from './kind.ts';
import {
  billedOtherwise,
  isTransaction,
  modifiersUnseen,
  neutral,
  saidBy,
  Transaction,
} from './transaction.ts';

/** A code that is never billed with certain modifiers. */
export const forbiddenModifier = ruleKind({
  name: 'forbidden-modifier',
  category: 'modifier',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '4' }],
  why: 'A modifier that the payer does not take with a code turns the whole line back, even where all else on it is right.',
  parameters: z
    .strictObject({ modifiers: Modifiers, when: Transaction.exactOptional() })
    .refine(({ modifiers, when }) => when === undefined || !modifiers.some((one) => SALE.includes(one)), {
      error: 'is what says so itself: leave when out, or RR, NU and UE',
      path: ['when'],
    }),
  branch: ({ modifiers, when }) => ({
    scope: 'line',
    fault: 'contradiction',
    ...(when && { when: isTransaction(when) }),
    fires: { fact: 'line.modifierSet', intersects: modifiers },
    message: `{line.procedureCode} has {line.modifiers}. This payer does not take it with ${either(modifiers)}.`,
    fix: `Take ${either(modifiers)} off, or check the code.`,
    fields: ['line.modifiers'],
  }),
  examples: ({ modifiers, when }, { code }) => {
    const beside = neutral(modifiers);
    const said = saidBy(when);
    const line = (own: readonly string[]) => ({
      lines: [{ procedureCode: code, modifiers: [...said, ...own] }],
    });
    return [
      { name: 'with it', expect: 'fails', claim: line(modifiers.slice(0, 1)) },
      { name: 'with it beside another', expect: 'fails', claim: line([beside, ...modifiers.slice(-1)]) },
      { name: 'without any', expect: 'passes', claim: line([]) },
      { name: 'with another one', expect: 'passes', claim: line([beside]) },
      modifiersUnseen(code),
      ...billedOtherwise(when, code),
    ];
  },
  reading: ({ modifiers, when }) =>
    packsText('kind.sentence.forbidden-modifier', {
      modifiers: modifiers.join(packsText('list.or')),
      when: when ? packsText(`kind.when.${when}`) : '',
    }),
});

/** What says whether an item is rented or sold. */
const SALE = ['RR', 'NU', 'UE'];
