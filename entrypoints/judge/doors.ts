import type { ContextValue } from '../../lib/facts/types.ts';
import { claimInputs } from '../../lib/messages/checker-doors.ts';
import type { Reason } from '../../lib/session/reasons.ts';
import type { Follower } from '../checker/ports.ts';
import type { TrackedForm } from './tracked-form.ts';

/** What the doors lead to. */
interface Behind {
  /** A form by its number; undefined = the form that is worked on. */
  readonly form: (number: number | undefined) => TrackedForm | undefined;
  /** The biller has answered something. */
  readonly answered: () => void;
  readonly reveal: (key: string) => void;
  /** @param why null takes it back */
  readonly putAside: (key: string, why: Reason | 'not-now' | null) => void;
  /** The biller has switched a rule off, or on. */
  readonly renew: () => void;
}

/** What Box24's own pages may ask about the claims of a frame. */
export function claimDoors({ form, answered, reveal, putAside, renew }: Behind): Follower['doors'] {
  const answer = (
    number: number | undefined,
    ...said: readonly [fact: string, line: number | undefined, value: ContextValue | null, isUntold?: boolean]
  ) => {
    form(number)?.session.answer(...said);
    answered();
  };
  return {
    answer: {
      from: 'own',
      parse: claimInputs.answer,
      answer: async (input) => answer(input.form, input.fact, input.line, input.value, input.untold === true),
    },
    setPayer: {
      from: 'own',
      parse: claimInputs.setPayer,
      answer: async ({ payer, form: number }) =>
        answer(number, 'payer.kind', undefined, payer === 'unknown' ? null : payer),
    },
    reveal: { from: 'own', parse: claimInputs.reveal, answer: async ({ key }) => reveal(key) },
    putAside: {
      from: 'own',
      parse: claimInputs.putAside,
      answer: async ({ key, why }) => putAside(key, why),
    },
    settingsChanged: { from: 'own', parse: claimInputs.settingsChanged, answer: async () => renew() },
    goTo: { from: 'own', parse: claimInputs.goTo, answer: async (place) => form(undefined)?.goTo(place) },
  };
}
