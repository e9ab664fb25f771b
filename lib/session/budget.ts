import { SEVERITIES, type Severity } from '../rules/types.ts';

/** More than three interruptions on one claim and people stop reading them (alert-fatigue studies: acceptance falls with every further one). */
const LOUD_PER_CLAIM = 3;

/** What asks to be loud now. */
export interface Candidate {
  readonly key: string;
  /** The values it rests on; the same finding on the same values is loud once only. */
  readonly signature: string;
  readonly severity: Severity;
}

/**
 * Keeps findings from shouting: one loud at a time, three per claim before Submit, never twice for the same values.
 */
export class LoudBudget {
  #spoken = new Set<string>();
  #current: string | undefined;

  /** The lines stand elsewhere now. @param where gives a key's new form, or undefined when its line is gone */
  follow(where: (key: string) => string | undefined): void {
    const now = (spoken: string) => {
      const [key = '', signature = ''] = spoken.split('|');
      return `${where(key) ?? key}|${signature}`;
    };
    this.#spoken = new Set([...this.#spoken].map(now));
    this.#current &&= now(this.#current);
  }

  /**
   * Chooses the one that may be loud now. The one that is loud stays so while it still asks to be, unless a worse one comes.
   * @param candidates findings that may be loud at this moment
   * @param submitting the per-claim limit is off while the claim is being sent
   * @returns the key of the loud one, or undefined
   */
  choose(candidates: readonly Candidate[], submitting: boolean): string | undefined {
    const rank = (one: Candidate) => SEVERITIES.indexOf(one.severity);
    const current = candidates.find((one) => id(one) === this.#current);
    const fresh = candidates
      .filter((one) => !this.#spoken.has(id(one)) || submitting)
      .toSorted((a, b) => rank(a) - rank(b));
    const best = fresh[0];
    const mayAdd = best !== undefined && (submitting || this.#spoken.size < LOUD_PER_CLAIM);
    const chosen = mayAdd && (!current || rank(best) < rank(current)) ? best : current;
    this.#current = chosen && id(chosen);
    if (chosen) this.#spoken.add(id(chosen));
    return chosen?.key;
  }
}

function id(candidate: Candidate): string {
  return `${candidate.key}|${candidate.signature}`;
}
