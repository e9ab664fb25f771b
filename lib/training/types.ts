/** A line of a practice claim, as it stands in the form before anybody works on it. */
export interface PracticeLine {
  /** Its service date: so many days before the claim is opened, so that no practice claim grows old. */
  readonly daysAgo: number;
  readonly placeOfService: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  /** A letter or several: `A`, `AB`. */
  readonly diagnosisPointers: string;
  readonly charge: string;
  readonly units: string;
}

/** Something of the patient's file: what the biller has at hand beside the claim. */
export interface PracticePaper {
  readonly title: string;
  /** What it says; `{date}` stands for the day `daysAgo`. */
  readonly says: string;
  readonly daysAgo?: number;
}

/** A claim to practise on: invented, with faults that are its lesson. One file each in `claims/`. */
export interface PracticeClaim {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  /** What the form shows, by field path, in the words of the form. */
  readonly fields: Readonly<Record<string, string>>;
  readonly diagnoses: readonly string[];
  readonly lines: readonly PracticeLine[];
  readonly papers: readonly PracticePaper[];
  /** Its faults, worst first, as `rule#branch@line` with lines from 1; a test holds them against the rules. */
  readonly faults: readonly string[];
}
