import type { PayerKind } from '../claim/claim.ts';

/** The languages that Box24 speaks, as browsers call them; the first is spoken where the browser's own is none of them. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the biller chose for Box24 as a whole. Kept on this computer; holds nothing of a claim. */
export interface Settings {
  /** What Box24 speaks; `auto`: as the browser does. */
  readonly language: Language | 'auto';
  /** Ids of the rules that the biller switched off. */
  readonly rulesOff: readonly string[];
  /** Host names of the portals on which Submit is held while something will be denied. */
  readonly holdSubmit: readonly string[];
  /** Whether a record is kept of what was checked on each claim that is sent, and for how many months. */
  readonly records: { readonly on: boolean; readonly months: number };
  /** Whether it is counted, rule by rule, what became of what Box24 said. */
  readonly counts: { readonly on: boolean };
  /** Whether lines of claims that are sent are remembered, for how many months, and for which kinds of payers never. */
  readonly memory: {
    readonly on: boolean;
    readonly months: number;
    readonly payersOff: readonly PayerKind[];
  };
}

/** The settings as they are at the beginning. */
export const DEFAULTS: Settings = {
  language: 'auto',
  rulesOff: [],
  // Nobody is kept from sending a claim who did not ask for it.
  holdSubmit: [],
  // They hold nothing of a patient; Medicare's recovery auditors look back three years.
  records: { on: true, months: 36 },
  // Numbers only, and they stay here until the biller exports them.
  counts: { on: true },
  // It is PHI, so nobody has it who did not ask for it. Five years are Medicare's shortest useful lifetime (42 CFR 414.210(f)).
  memory: { on: false, months: 60, payersOff: [] },
};

/** The settings as the biller has them, as far as they could be read. */
export interface OwnSettings {
  readonly settings: Settings;
  /** Those that could not be read, and are as at the beginning. */
  readonly damaged: readonly (keyof Settings)[];
}

/** The settings that hold. */
export interface KnownSettings extends OwnSettings {
  /** Those that whoever manages this computer has set; the biller cannot change them. */
  readonly locked: readonly (keyof Settings)[];
  /** Hosts of portals on which Box24 is to look, whatever the biller chose. */
  readonly forcedPortals: readonly string[];
}
