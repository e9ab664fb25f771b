/** A service line as a form holds it: what is typed, as typed. */
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
 * A claim as a form holds it. Fields by path of the claim vocabulary (`patient.lastName`), as typed: dates MM/DD/YYYY, yes-or-no
 * fields `Yes`, `No` or blank, codes alone (`DK`, `F`, `1`, `0`).
 */
export interface FormClaim {
  readonly fields: Readonly<Record<string, string>>;
  /** Codes in their order, A first; none is blank but between others. */
  readonly diagnoses: readonly string[];
  readonly lines: readonly FormLine[];
}
