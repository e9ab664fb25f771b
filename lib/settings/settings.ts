import { z } from 'zod';
import { PAYER_KINDS } from '../claim/claim.ts';
import { DEFAULTS, LANGUAGES, type OwnSettings, type Settings } from './types.ts';

/** The key under which the background keeps the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Changes when what is kept can no longer be read as it was: then say here how it is read. */
const VERSION = 1;

/** A pack of ours has fewer rules than this, and its ids fewer letters. */
const MOST_RULES = 1_000;
const LONGEST_RULE_ID = 120;
export const ruleIdSchema = z.string().min(1).max(LONGEST_RULE_ID);

/** Longest name of a host in DNS; nobody works on more portals than this. */
const LONGEST_HOST = 253;
const MOST_HOSTS = 200;

/** Longer than any payer looks back. */
const MOST_MONTHS = 120;
const months = z.number().int().min(1).max(MOST_MONTHS);

/** What each setting may be. */
export const SETTING_SHAPES = {
  language: z.enum(['auto', ...LANGUAGES]),
  rulesOff: z.array(ruleIdSchema).max(MOST_RULES),
  holdSubmit: z.array(z.string().min(1).max(LONGEST_HOST)).max(MOST_HOSTS),
  records: z.strictObject({ on: z.boolean(), months }),
  counts: z.strictObject({ on: z.boolean() }),
  memory: z.strictObject({
    on: z.boolean(),
    months,
    payersOff: z.array(z.enum(PAYER_KINDS)).max(PAYER_KINDS.length),
  }),
} satisfies { readonly [Key in keyof Settings]: z.ZodType<Settings[Key]> };

const KEYS = Object.keys(SETTING_SHAPES) as (keyof Settings)[];

/** Some settings, to be put in the place of those that are there. */
export const changeSchema = z.strictObject({
  language: SETTING_SHAPES.language.exactOptional(),
  rulesOff: SETTING_SHAPES.rulesOff.exactOptional(),
  holdSubmit: SETTING_SHAPES.holdSubmit.exactOptional(),
  records: SETTING_SHAPES.records.exactOptional(),
  counts: SETTING_SHAPES.counts.exactOptional(),
  memory: SETTING_SHAPES.memory.exactOptional(),
}) satisfies z.ZodType<Partial<Settings>>;

const storedSchema = z.object({ version: z.literal(VERSION), settings: z.record(z.string(), z.unknown()) });

/**
 * Settings from what was kept.
 * @param stored whatever stands there; undefined when nothing was ever kept
 * @returns each setting that can be read, and the names of those that cannot: they are as at the beginning
 */
export function readSettings(stored: unknown): OwnSettings {
  if (stored === undefined) return { settings: DEFAULTS, damaged: [] };
  const kept = storedSchema.safeParse(stored).data?.settings;
  if (!kept) return { settings: DEFAULTS, damaged: KEYS };
  const read = KEYS.map((key) => {
    // A setting that is newer than what was kept is as at the beginning, and nothing is damaged.
    const { success, data } = SETTING_SHAPES[key].safeParse(key in kept ? kept[key] : DEFAULTS[key]);
    return { key, value: success ? data : DEFAULTS[key], success };
  });
  return {
    settings: Object.fromEntries(read.map(({ key, value }) => [key, value])) as unknown as Settings,
    damaged: read.filter(({ success }) => !success).map(({ key }) => key),
  };
}

/** What is kept of the settings. */
export const keptSettings = (settings: Settings) => ({ version: VERSION, settings });
