import type { PayerKind } from '../../../lib/claim/claim.ts';

/** A service line as portals hold it: what is typed, as typed (dates MM/DD/YYYY). */
export interface FormLine {
  readonly dateFrom: string;
  readonly dateTo: string;
  readonly placeOfService: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** Letters of the diagnoses: `AB`. */
  readonly diagnosisPointers: string;
  readonly charge: string;
  readonly units: string;
  readonly description: string;
  /** `Y`, `N` or blank. */
  readonly epsdt: string;
}

/**
 * A claim as portals hold it. Fields by path of the claim vocabulary (`patient.lastName`), as typed: dates MM/DD/YYYY, yes-or-no
 * fields `Yes`, `No` or blank, codes alone (`DK`, `F`, `1`, `0`). A path that a portal has no box for is carried along untouched.
 */
export interface FormClaim {
  readonly fields: Readonly<Record<string, string>>;
  /** Codes in their order, A first; none is blank but between others. */
  readonly diagnoses: readonly string[];
  readonly lines: readonly FormLine[];
}

export interface OpenPortal {
  /** What stands in it now. */
  read(): FormClaim;
  /** Takes it away: its root is empty after that. */
  close(): void;
}

/** A portal of the practice page. One folder each in `portals/<id>/`, whose `portal.ts` exports it as `portal`. */
export interface Portal {
  /** The name of its folder. */
  readonly id: string;
  /** As the portal calls itself. */
  readonly name: string;
  /** Whose claims are typed there. */
  readonly payers: readonly PayerKind[];
  /**
   * Draws itself into `root` with the claim in it.
   * @param submit is called each time its own checks pass and the biller presses its Submit
   */
  open(root: HTMLElement, claim: FormClaim, submit: (claim: FormClaim) => void): OpenPortal;
}
