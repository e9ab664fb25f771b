import type { Claim } from '../claim/claim.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Finding } from '../rules/types.ts';
import { anchorOf, type OnPage } from './anchor.ts';
import type { Moment } from './speak.ts';
import type { ShownFinding } from './types.ts';

const EARLIER = 'earlier step';

/** Where a finding belongs: on this page, in another frame of it, or in a step before it. */
export class Places {
  readonly #own: OnPage;
  readonly #inputs: FactInputs;
  /** This page and the other frames; the same as {@link #own} where there are none. */
  readonly #all: OnPage;
  /** Fields that another frame shows, and marks. */
  readonly #theirs: OnPage;

  /**
   * @param own fields that stand on this page
   * @param frames what the other frames of the claim show
   * @param leads whether this frame marks what it and another one both show
   */
  constructor(own: OnPage, inputs: FactInputs, frames: readonly Claim[], leads: boolean) {
    this.#own = own;
    this.#inputs = inputs;
    const shared = new Set(frames.flatMap((claim) => [...pathsOf(claim)]));
    this.#theirs = new Set([...shared].filter((path) => !own.has(path) || !leads));
    this.#all = shared.size > 0 ? new Set([...own, ...shared]) : own;
  }

  /** Whether one of these fields stands on this very page. */
  isHere(fields: readonly string[]): boolean {
    return fields.some(
      (path) => this.#own.has(path) || [...this.#own].some((own) => own.startsWith(`${path}[`)),
    );
  }

  /** Whether one of these fields stands in an earlier step. */
  isEarlier(fields: readonly string[]): boolean {
    const { elsewhere } = this.#inputs;
    const areLines = elsewhere?.get('lines') === EARLIER;
    return fields.some((path) => elsewhere?.get(path) === EARLIER || (areLines && path.startsWith('lines[')));
  }

  of(finding: Finding, moment: Moment, touched: ReadonlySet<string>): Pick<ShownFinding, 'at' | 'elsewhere'> {
    const { claim, elsewhere } = this.#inputs;
    const at = anchorOf(finding, claim, this.#all, moment, touched);
    // What can be seen and not changed here is mended where it was entered.
    if (moment === 'review') return { ...(at !== undefined && { at }), elsewhere: EARLIER };
    if (at === undefined) {
      const isEarlier =
        this.isEarlier(finding.fields) || (finding.line !== undefined && elsewhere?.get('lines') === EARLIER);
      return isEarlier ? { elsewhere: EARLIER } : {};
    }
    return this.#theirs.has(at) || !this.#own.has(at) ? { at, elsewhere: 'other frame' } : { at };
  }
}

/** Paths of the fields that a claim's page shows; a list of modifiers has one more box than values, as far as can be told. */
function* pathsOf(claim: Claim): Generator<string> {
  for (const [path, value] of Object.entries(claim.fields)) if (value.state !== 'absent') yield path;
  for (const index of claim.diagnoses.entries.keys()) yield `diagnoses[${index}]`;
  for (const [index, line] of claim.lines.entries()) {
    for (const [key, value] of Object.entries(line.fields))
      if (value.state !== 'absent') yield `lines[${index}].${key}`;
    if (line.diagnosisPointers.state !== 'absent') yield `lines[${index}].diagnosisPointers`;
    if (line.modifiers.state !== 'absent')
      for (let box = 0; box <= line.modifiers.values.length; box += 1)
        yield `lines[${index}].modifiers[${box}]`;
  }
}
