/** What the biller chose for Box24 as a whole. Kept on this computer; holds nothing of a claim. */
export interface Settings {
  /** Ids of the rules that the biller switched off. */
  readonly rulesOff: readonly string[];
}

/** The settings as they are at the beginning. */
export const DEFAULTS: Settings = { rulesOff: [] };

/** The settings as far as they could be read. */
export interface KnownSettings {
  readonly settings: Settings;
  /** Those that could not be read, and are as at the beginning. */
  readonly damaged: readonly (keyof Settings)[];
}
