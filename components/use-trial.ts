import { useEffect, useState } from 'react';
import type { FieldEdit } from '../lib/claim/edit.ts';
import type { Tried } from '../lib/messages/fix-types.ts';
import type { Mender } from './mender.ts';

/** A pause in typing that is hardly felt: a code of five letters is judged once. */
const REST_MS = 150;

/** Why nothing came of them: the line is gone, or the page. */
type TrialTrouble = 'try.gone' | 'try.noAnswer';

/** What came of some trials. */
export interface TrialAnswer {
  /** Of the trials asked for last that were answered; undefined before the first. */
  readonly tried: Tried | undefined;
  /** Whether those are the trials that are asked for now, of the claim as it is now. */
  readonly isCurrent: boolean;
  readonly trouble: TrialTrouble | undefined;
}

/**
 * Judges a line with other contents, anew whenever they or the form change.
 * @param about what the claim says
 */
export function useTrial(
  mender: Mender,
  line: number,
  tries: readonly (readonly FieldEdit[])[],
  about: string,
): TrialAnswer {
  const asked = JSON.stringify(tries);
  const [answer, setAnswer] = useState<
    Omit<TrialAnswer, 'isCurrent'> & { readonly to: string; readonly about: string }
  >();
  useEffect(() => {
    let isWanted = true;
    const say = (trouble: TrialTrouble | undefined, tried?: Tried) =>
      isWanted && setAnswer({ to: asked, about, tried, trouble });
    const ask = () =>
      void mender.tryOut(line, JSON.parse(asked) as typeof tries).then(
        (tried) => say(tried ? undefined : 'try.gone', tried),
        () => say('try.noAnswer'),
      );
    const waiting = setTimeout(ask, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [mender, line, asked, about]);
  return {
    tried: answer?.tried,
    trouble: answer?.trouble,
    isCurrent: answer?.to === asked && answer.about === about,
  };
}
