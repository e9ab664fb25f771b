import { z } from 'zod';
import { packsText } from '../../texts/packs-text.ts';
import { both, either, Modifiers, ruleKind } from './kind.ts';
import {
  billedOtherwise,
  isTransaction,
  modifiersUnseen,
  neutral,
  saidBy,
  Transaction,
} from './transaction.ts';

/** A code that is billed with certain modifiers. */
export const expectedModifier = ruleKind({
  name: 'expected-modifier',
  category: 'modifier',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '4' }],
  why: 'Payers read from modifiers what a code does not say. A line without one that they wait for comes back before anybody looks at it.',
  parameters: z
    .strictObject({
      modifiers: Modifiers,
      /** Left out: all of them. */
      need: z.literal('any').exactOptional(),
      when: Transaction.exactOptional(),
      /** With one of these nothing is expected. */
      unless: Modifiers.exactOptional(),
    })
    .refine(({ modifiers, unless = [] }) => !modifiers.some((one) => unless.includes(one)), {
      error: 'expects a modifier that excuses from it',
      path: ['unless'],
    }),
  branch: ({ modifiers, need, when, unless }) => ({
    scope: 'line',
    fault: 'missing-on-line',
    ...(when && { when: isTransaction(when) }),
    ...(unless && { unless: { fact: 'line.modifierSet', intersects: unless } }),
    expect:
      need === 'any'
        ? { fact: 'line.modifierSet', intersects: modifiers }
        : { fact: 'line.modifierSet', hasAll: modifiers },
    message: `{line.procedureCode} stands without ${named(modifiers, need)}, and this payer expects ${modifiers.length > 1 && need !== 'any' ? 'them' : 'it'}.`,
    fix: `Add ${named(modifiers, need)} if the file supports ${modifiers.length > 1 && need !== 'any' ? 'them' : 'it'}.`,
    fields: ['line.modifiers'],
  }),
  examples: ({ modifiers, need, when, unless = [] }, { code }) => {
    const beside = neutral([...modifiers, ...unless]);
    const said = saidBy(when);
    const line = (own: readonly string[]) => ({
      lines: [{ procedureCode: code, modifiers: [...said, ...own] }],
    });
    const tooFew = need === 'any' ? [] : modifiers.slice(1);
    return [
      { name: 'without it', expect: 'fails', claim: line([]) },
      { name: 'with another modifier instead', expect: 'fails', claim: line([...tooFew, beside]) },
      { name: 'with it', expect: 'passes', claim: line(need === 'any' ? modifiers.slice(0, 1) : modifiers) },
      { name: 'with another modifier beside it', expect: 'passes', claim: line([beside, ...modifiers]) },
      ...unless.slice(0, 1).map((one) => ({
        name: 'with a modifier that excuses',
        expect: 'passes' as const,
        claim: line([one]),
      })),
      modifiersUnseen(code),
      ...billedOtherwise(when, code),
    ];
  },
  reading: ({ modifiers, need, when, unless }) =>
    packsText('kind.sentence.expected-modifier', {
      modifiers: modifiers.join(need === 'any' ? packsText('list.or') : packsText('list.and')),
      when: when ? packsText(`kind.when.${when}`) : '',
      unless: unless ? packsText('kind.unless', { modifiers: unless.join(packsText('list.or')) }) : '',
    }),
});

const named = (modifiers: readonly string[], need: 'any' | undefined): string =>
  need === 'any' ? either(modifiers) : both(modifiers);
