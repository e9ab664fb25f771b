import type { ClaimNotes } from './notes.ts';
import type { ShownFinding } from './types.ts';

/** What Submit is held for. */
export interface Asked {
  /** Findings that will be denied, in the order of the verdict. */
  readonly open: readonly ShownFinding[];
  /** What else was found. */
  readonly below: readonly ShownFinding[];
  /** What asks to be listed where it could not be checked. */
  readonly notChecked: readonly ShownFinding[];
}

/** What Submit is held for just now, with the values that it rests on. Nothing is held for twice on the same values. */
export class SubmitHold {
  #signed: readonly (readonly [key: string, signature: string])[] = [];

  /**
   * @param shown what may be shown, judged as at Submit
   * @param signatureOf the values that a finding rests on, by its key
   * @returns undefined where nothing is in the way that was not held before on the same values
   */
  ask(
    shown: readonly ShownFinding[],
    notes: ClaimNotes,
    signatureOf: (key: string) => string,
  ): Asked | undefined {
    const failed = shown.filter(({ finding }) => finding.status === 'failed');
    const open = failed.filter(({ loudness }) => loudness === 'hold');
    const signed = open.map(({ key }) => [key, signatureOf(key)] as const);
    if (signed.every((one) => notes.wasHeld(...one))) return undefined;
    this.#signed = signed;
    return {
      open,
      below: failed.filter((one) => !open.includes(one)),
      notChecked: shown.filter(({ finding }) => finding.status === 'not-checked'),
    };
  }

  /** The biller has seen what it was held for. */
  wasSeen(notes: ClaimNotes): void {
    for (const one of this.#signed) notes.hold(...one);
  }
}
