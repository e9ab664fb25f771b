import { z } from 'zod';
import { fromBase64Url } from './base64.ts';
import { textFault } from './screen.ts';
import { VERSION } from './version.ts';

/** Shapes that packs, invites, feeds and backups have in common. Never imported by a script that runs in a page. */

/** An Ed25519 public key. */
export const KeySchema = z
  .string()
  .refine((text) => text.length === 43 && fromBase64Url(text)?.length === 32, 'is no key of 32 bytes');

/** A moment in UTC, to the second. */
export const MomentSchema = z.iso.datetime({
  precision: 0,
  error: 'is no moment in UTC; write it like 2026-12-01T08:00:00Z',
});

export const VersionSchema = z.string().regex(VERSION, 'is no version; write three numbers like 1.4.0');

/** The id of a pack; `core` is the bundled one's. */
export const PackIdSchema = z
  .string()
  .max(60, 'has more than 60 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not in small letters, digits and dashes')
  .refine((id) => id !== 'core', 'is the name of the bundled pack');

/** A short text for people on one line. */
export const LineSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .superRefine((text, context) => {
      const message = text.includes('\n') ? 'has more than one line' : textFault(text);
      if (message) context.addIssue({ code: 'custom', message });
    });

const LOOPBACK = new Set(['127.0.0.1', 'localhost']);

/** A folder of static files on an HTTPS host; on this very computer plain HTTP will do, since nothing leaves it. */
export const FeedAddressSchema = z
  .string()
  .max(500)
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
    return isSafe && !url.username && !url.password && !url.search && !url.hash;
  }, 'is no https:// address without log-in, question mark and number sign');

/** The hosts of a portal: a name, or all below one of at least two parts, so that nobody is asked for all of `*.com`. */
export const HostSchema = z
  .string()
  .max(253)
  .regex(
    /^(\*\.(?=[^.]+\.)|(?=[^.]+\.))[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
    'is no host name like portal.example.com or *.example.com',
  );
