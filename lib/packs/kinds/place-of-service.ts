import { z } from 'zod';
import { packsText } from '../../texts/packs-text.ts';
import { either, Places, ruleKind } from './kind.ts';

/** A code that a payer takes with certain places of service only, or never with certain ones. */
export const placeOfService = ruleKind({
  name: 'place-of-service',
  category: 'place-of-service',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '5' }],
  why: 'The place of service of equipment says where it will be used. With another place the payer takes it for part of what that place is paid for.',
  parameters: z
    .strictObject({ only: Places.exactOptional(), never: Places.exactOptional() })
    .refine(({ only, never }) => (only === undefined) !== (never === undefined), {
      error: 'names places under exactly one of only and never',
    }),
  branch: ({ only, never = [] }) => ({
    scope: 'line',
    fault: 'contradiction',
    when: { fact: 'line.placeOfService', filled: true },
    fires: only ? { fact: 'line.placeOfService', notIn: only } : { fact: 'line.placeOfService', in: never },
    message: `{line.procedureCode} has place of service {line.placeOfService}. This payer ${only ? `pays it with ${either(only)} only` : 'does not pay it there'}.`,
    fix: only
      ? `Enter where the patient uses it, if that is ${either(only)}.`
      : 'Enter where the patient uses it, not where it was handed over.',
    fields: ['line.placeOfService'],
  }),
  examples: ({ only, never = [] }, { code }) => {
    const line = (placeOfService: string | undefined) => ({
      lines: [{ procedureCode: code, placeOfService }],
    });
    const named = only ?? never;
    const others = SOME_PLACES.filter((place) => !named.includes(place));
    const [wrong, right] = only ? [others, only] : [never, others];
    return [
      { name: 'one that is not paid', expect: 'fails', claim: line(wrong[0]) },
      { name: 'another one that is not paid', expect: 'fails', claim: line(wrong.at(-1)) },
      { name: 'one that is paid', expect: 'passes', claim: line(right[0]) },
      { name: 'another one that is paid', expect: 'passes', claim: line(right.at(-1)) },
      {
        name: 'place not on this page',
        expect: 'not-checked',
        missing: 'line.placeOfService',
        claim: { lines: [{ procedureCode: code }] },
      },
      { name: 'no place entered', expect: 'not-applicable', claim: line('') },
    ];
  },
  reading: ({ only, never = [] }) =>
    only
      ? packsText('kind.sentence.place-of-service.only', { places: only.join(packsText('list.or')) })
      : packsText('kind.sentence.place-of-service.never', { places: never.join(packsText('list.or')) }),
});

/** Places that equipment is billed with, for examples. */
const SOME_PLACES = ['12', '11', '21', '31', '13', '14', '33', '99'];
