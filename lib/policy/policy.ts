import { z } from 'zod';
import { LARGEST_FILE } from '../packs/envelope.ts';
import type { PlaceFault } from '../packs/refusal.ts';
import { schemaPlaces } from '../packs/schema-place.ts';
import { FeedAddressSchema, HostSchema, KeySchema, LineSchema, PackIdSchema } from '../packs/shapes.ts';
import { CHANNELS } from '../packs/types.ts';
import { SETTING_SHAPES } from '../settings/settings.ts';
import type { Settings } from '../settings/types.ts';
import type { KnownPolicy, Policy, PolicyFeed, PolicyPack } from './types.ts';

/** Reads what the browser gives as policy. Each value is looked at by itself: one that is wrong is named, and the others hold. */

/** More than any organization has teams. */
const MOST_ITEMS = 50;
/** More portals than any organization bills on. */
const MOST_PORTALS = 200;

const PackSchema = z.strictObject({
  pack: PackIdSchema,
  key: KeySchema,
  envelope: z.string().min(1).max(LARGEST_FILE),
}) satisfies z.ZodType<PolicyPack>;

const FeedSchema = z
  .strictObject({
    pack: PackIdSchema,
    title: LineSchema(80).optional(),
    key: KeySchema,
    channel: z.enum(CHANNELS).default('all'),
    address: FeedAddressSchema,
    portals: z.array(HostSchema).max(MOST_PORTALS).default([]),
    counts: FeedAddressSchema.optional(),
  })
  .transform(({ title, counts, ...feed }) => ({
    ...feed,
    title: title ?? feed.pack,
    ...(counts !== undefined && { counts }),
  })) satisfies z.ZodType<PolicyFeed>;

/** The names of all policies, as the browser's schema has them. */
export const POLICY_NAMES = [
  'memory',
  'packs',
  'feeds',
  'lockedSettings',
  'forcedPortals',
] as const satisfies readonly (keyof Policy)[];

/** Reads one value, and notes what is wrong with it. */
type One = <T>(place: string, value: unknown, schema: z.ZodType<T>) => T | undefined;

/**
 * Reads a policy.
 * @param raw the values as the browser gives them; none where there is no policy
 */
export function readPolicy(raw: Readonly<Record<string, unknown>>): KnownPolicy {
  const faults: PlaceFault[] = Object.keys(raw)
    .filter((key) => !POLICY_NAMES.some((one) => one === key))
    .map((place) => ({ place, reason: 'is no policy of Box24' }));
  const one: One = (place, value, schema) => {
    if (value === undefined) return undefined;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    for (const fault of schemaPlaces(read.error))
      faults.push({ place: placeIn(place, fault.place), reason: fault.reason });
    return undefined;
  };
  const each = <T>(place: string, schema: z.ZodType<T>, most = MOST_ITEMS) =>
    (one(place, raw[place], z.array(z.unknown()).max(most)) ?? []).map((value, at) => ({
      place: `${place}[${at}]`,
      value: one(`${place}[${at}]`, value, schema),
    }));
  const memory = one('memory', raw.memory, z.enum(['allowed', 'forbidden']));
  const feeds = onceEach(each('feeds', FeedSchema), faults);
  const policy: Policy = {
    // What was meant to say something of memory, and cannot be read, does not let PHI be kept.
    memory: memory ?? (raw.memory === undefined ? 'allowed' : 'forbidden'),
    packs: signedAlike(onceEach(each('packs', PackSchema), faults), feeds, faults),
    feeds,
    lockedSettings: locked(raw.lockedSettings, one),
    forcedPortals: each('forcedPortals', HostSchema, MOST_PORTALS).flatMap(({ value }) => value ?? []),
  };
  return { isSet: Object.keys(raw).length > 0, policy, faults };
}

/** Of what is named twice the first counts. */
function onceEach<T extends { readonly pack: string }>(
  read: readonly { readonly place: string; readonly value: T | undefined }[],
  faults: PlaceFault[],
): readonly T[] {
  const found = new Map<string, T>();
  for (const { place, value } of read) {
    if (!value) continue;
    if (found.has(value.pack)) faults.push({ place: `${place}.pack`, reason: `names ${value.pack} again` });
    else found.set(value.pack, value);
  }
  return [...found.values()];
}

/** A pack has one key to begin with, whichever way it comes. */
function signedAlike(
  packs: readonly PolicyPack[],
  feeds: readonly PolicyFeed[],
  faults: PlaceFault[],
): readonly PolicyPack[] {
  const fits = ({ pack, key }: PolicyPack) => feeds.every((feed) => feed.pack !== pack || feed.key === key);
  for (const { pack } of packs.filter((one) => !fits(one)))
    faults.push({ place: 'packs', reason: `gives ${pack} another key than its feed` });
  return packs.filter(fits);
}

function locked(raw: unknown, one: One): Partial<Settings> {
  const given = one('lockedSettings', raw, z.record(z.string(), z.unknown())) ?? {};
  const read = Object.entries(given).flatMap(([key, value]) => {
    const schema = Object.hasOwn(SETTING_SHAPES, key)
      ? SETTING_SHAPES[key as keyof Settings]
      : z.never({ error: 'is no setting of Box24' });
    const setting: unknown = one(`lockedSettings.${key}`, value, schema as z.ZodType<unknown>);
    return setting === undefined ? [] : [[key, setting] as const];
  });
  return Object.fromEntries(read);
}

const placeIn = (place: string, inner: string): string =>
  inner === '' ? place : inner.startsWith('[') ? `${place}${inner}` : `${place}.${inner}`;
