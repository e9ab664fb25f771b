import { z } from 'zod';
import { fromBase64Url, toBase64Url } from './base64.ts';
import { utf8 } from './envelope.ts';
import type { Invite, ReadInvite } from './invite-types.ts';
import { schemaPlaces } from './schema-place.ts';
import { FeedAddressSchema, HostSchema, KeySchema, LineSchema, PackIdSchema } from './shapes.ts';
import { strictJson } from './strict-json.ts';
import { CHANNELS } from './types.ts';

/**
 * An invite: what a biller's Box24 has to know of a team. It is not signed, since nobody is known yet who could have signed it:
 * nothing of it counts before the biller has compared the four words of its key with the lead.
 */

/** Fifty portals with long names fit; a link of more is cut by mail programs anyway. */
const LONGEST = 8_000;
/** More than any team bills on; each one is asked for by name. */
const MOST_PORTALS = 50;
/** In front of the invite in the fragment of a link, which browsers send to no host. */
const FRAGMENT = 'box24-invite=';

const InviteSchema = z.strictObject({
  format: z.literal(1),
  kind: z.literal('box24-invite'),
  pack: PackIdSchema,
  /** What the team calls itself. */
  title: LineSchema(80),
  key: KeySchema,
  channel: z.enum(CHANNELS),
  /** Left out: packs come as files. */
  feed: FeedAddressSchema.optional(),
  /** Hosts on which the team wants Box24 to look by itself; each is asked for. */
  portals: z.array(HostSchema).max(MOST_PORTALS).optional(),
  /** Where counts go, once the biller wants that. */
  counts: FeedAddressSchema.optional(),
}) satisfies z.ZodType<Invite>;

/** Whether a file is an invite rather than a pack, whatever is wrong with it. */
export const looksLikeInvite = (text: string): boolean =>
  text.length <= LONGEST && (text.includes(FRAGMENT) || /"kind"\s*:\s*"box24-invite"/.test(text));

/** The match pattern of a feed's host, by which the browser is asked whether its files may be fetched. */
export const hostPattern = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/** The match pattern of a portal's host. */
export const portalPattern = (host: string): string => `https://${host}/*`;

/**
 * Reads an invite.
 * @param text a link with the invite in its fragment, that fragment alone, or the JSON of a file
 */
export function readInvite(text: string): ReadInvite {
  const written = text.trim();
  if (written.length > LONGEST) return { refusal: { reason: 'too-big' } };
  const json = written.startsWith('{') ? written : fromLink(written);
  if (json === undefined) return { refusal: { reason: 'none' } };
  const parsed = strictJson(json);
  if (parsed.fault) return { refusal: { reason: 'cut' } };
  const { value } = parsed;
  const format = typeof value === 'object' && value && 'format' in value ? value.format : undefined;
  if (typeof format === 'number' && format > 1)
    return { refusal: { reason: 'too-new', format: String(format) } };
  const shape = InviteSchema.safeParse(value);
  return shape.success
    ? { invite: shape.data }
    : { refusal: { reason: 'faults', faults: schemaPlaces(shape.error) } };
}

/** The JSON in a link; what cannot be decoded is empty, and so no JSON. @returns undefined where there is no invite */
function fromLink(written: string): string | undefined {
  const at = written.indexOf(FRAGMENT);
  if (at < 0) return undefined;
  const bytes = fromBase64Url(written.slice(at + FRAGMENT.length).split(/[&\s]/)[0] ?? '');
  return bytes === undefined ? '' : (utf8(bytes) ?? '');
}

/** An invite as a file. */
export const writeInvite = (invite: Invite): string => `${JSON.stringify(invite, null, 2)}\n`;

/** An invite as a link. @param page any page of the team; it need not know of Box24, and is not told of the invite */
export const inviteLink = (invite: Invite, page: string): string =>
  `${page.split('#')[0]}#${FRAGMENT}${toBase64Url(new TextEncoder().encode(JSON.stringify(invite)))}`;
