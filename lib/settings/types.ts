/** What the biller chose for Box24 as a whole. Kept on this computer; holds nothing of a claim. */
export interface Settings {
  /** Ids of the rules that the biller switched off. */
  readonly rulesOff: readonly string[];
  /** Whether a record is kept of what was checked on each claim that is sent, and for how many months. */
  readonly records: { readonly on: boolean; readonly months: number };
}

/** The settings as they are at the beginning. */
export const DEFAULTS: Settings = {
  rulesOff: [],
  // They hold nothing of a patient; Medicare's recovery auditors look back three years.
  records: { on: true, months: 36 },
};

/** The settings as far as they could be read. */
export interface KnownSettings {
  readonly settings: Settings;
  /** Those that could not be read, and are as at the beginning. */
  readonly damaged: readonly (keyof Settings)[];
}
