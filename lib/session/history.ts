import type { Claim } from '../claim/claim.ts';
import { compareClaims, IDENTITY } from './identity.ts';
import {
  isSameStep,
  NO_CLAIM,
  type Part,
  partsOfSteps,
  showsSameValues,
  stepsBeside,
  wholeClaim,
  withStep,
} from './parts.ts';

/**
 * A form whose identifying fields are empty although they were filled waits so long for its script to fill them; scripts
 * that ask a server were seen to take up to two seconds.
 */
export const PREFILL_MS = 2_500;

/** What the biller is doing while a page is read. */
export interface Hands {
  /** The field that has the cursor. */
  readonly focused?: string;
  /** The field that was typed in last. */
  readonly edited?: string;
  /** Submit was pressed and nothing typed since. */
  readonly submitting: boolean;
}

/**
 * What one claim session has seen: the page as it is now and the steps before it. Knows when another claim stands there.
 */
export class ClaimHistory {
  #now: Claim = NO_CLAIM;
  #steps: readonly Claim[] = [];
  /** The last known value of each field, to tell another claim by. */
  #before: Claim = NO_CLAIM;
  /** Identifying fields that the biller emptied. */
  readonly #emptied = new Set<string>();
  #emptySince: number | undefined;
  /** The claim may be over; the first reading of this page decides. */
  #inDoubt = false;

  /** Oldest first. */
  get steps(): readonly Claim[] {
    return this.#steps;
  }

  /** The steps as all frames of the claim together have seen them. */
  set steps(steps: readonly Claim[]) {
    this.#steps = steps;
  }

  /** Earlier steps as parts of the claim; none while it is open whether they belong to what stands here. */
  get parts(): readonly Part[] {
    return this.#emptySince === undefined ? partsOfSteps(stepsBeside(this.#steps, this.#now)) : [];
  }

  /** Milliseconds until a form that stands there empty counts as another claim. */
  patience(now: number): number | undefined {
    return this.#emptySince === undefined ? undefined : Math.max(0, this.#emptySince + PREFILL_MS - now);
  }

  /**
   * Takes steps that were seen in other pages of this claim.
   * @param inDoubt the claim may be over: a page that shows one of these steps with other values is another claim's
   */
  join(steps: readonly Claim[], inDoubt: boolean): void {
    this.#steps = steps;
    this.#inDoubt = inDoubt;
    this.#before = wholeClaim(this.#before, partsOfSteps(steps)).claim;
  }

  /**
   * Takes a reading of the page.
   * @returns whether another claim stands there now, and the step that was left for this one
   */
  read(claim: Claim, hands: Hands, now: number): { readonly isOther: boolean; readonly left?: Claim } {
    const last = this.#now;
    for (const field of IDENTITY) {
      const state = claim.fields[field]?.state;
      if (state === 'known') this.#emptied.delete(field);
      else if (state === 'blank' && (hands.focused === field || hands.edited === field))
        this.#emptied.add(field);
    }
    const sameness = compareClaims(claim, this.#before, {
      own: this.#emptied,
      ...(hands.focused !== undefined && { focused: hands.focused }),
    });
    this.#emptySince = sameness === 'emptied' ? (this.#emptySince ?? now) : undefined;
    const seen = this.#inDoubt ? this.#steps.find((step) => isSameStep(claim, step)) : undefined;
    this.#inDoubt = false;
    const isOver =
      sameness === 'other' ||
      (seen !== undefined && !showsSameValues(claim, seen)) ||
      (sameness === 'emptied' && (hands.submitting || this.patience(now) === 0)) ||
      (hands.submitting && last.lines.length > 0 && claim.linesComplete && claim.lines.length === 0);
    if (isOver) {
      this.clear();
      this.#now = claim;
      this.#before = knownOnly(claim, hands.focused);
      return { isOther: true };
    }
    this.#now = claim;
    const left = isSameStep(claim, last) ? undefined : last;
    if (left) this.#steps = withStep(this.#steps, left);
    if (sameness !== 'emptied') {
      const before = { claim: this.#before, from: 'earlier step' } as const;
      this.#before = wholeClaim(knownOnly(claim, hands.focused), [before]).claim;
    }
    return { isOther: false, ...(left && { left }) };
  }

  /** Another claim: nothing of this one counts any more. */
  clear(): void {
    this.#steps = [];
    this.#before = NO_CLAIM;
    this.#emptied.clear();
    this.#emptySince = undefined;
    this.#inDoubt = false;
  }
}

/** Header fields that are known; what is blank now, or half typed, does not make one forget what it was. */
function knownOnly(claim: Claim, focused: string | undefined): Claim {
  const known = Object.entries(claim.fields).filter(
    ([path, value]) => value.state === 'known' && path !== focused,
  );
  return { ...NO_CLAIM, fields: Object.fromEntries(known) };
}
