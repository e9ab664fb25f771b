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
  /** How often one became loud. One that stays loud while its line is typed on interrupts nobody again. */
  #interruptions = 0;
  /** Key of the one that is loud. */
  #current: string | undefined;

  /** The lines stand elsewhere now. @param where gives a key's new form, or undefined when its line is gone */
  follow(where: (key: string) => string | undefined): void {
    const now = (key: string) => where(key) ?? key;
    this.#spoken = new Set(
      [...this.#spoken].map((spoken) => {
        const [key = '', signature = ''] = spoken.split('|');
        return id({ key: now(key), signature });
      }),
    );
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
    const current = candidates.find((one) => one.key === this.#current);
    const fresh = candidates
      .filter((one) => !this.#spoken.has(id(one)) || submitting)
      .toSorted((a, b) => rank(a) - rank(b));
    const best = fresh[0];
    const mayAdd = best !== undefined && (submitting || this.#interruptions < LOUD_PER_CLAIM);
    const chosen = mayAdd && (!current || rank(best) < rank(current)) ? best : current;
    if (chosen && chosen !== current) this.#interruptions += 1;
    this.#current = chosen?.key;
    if (chosen) this.#spoken.add(id(chosen));
    return chosen?.key;
  }
}

function id({ key, signature }: Pick<Candidate, 'key' | 'signature'>): string {
  return `${key}|${signature}`;
}
