import { z } from 'zod';
import { CONFIDENCES, type FieldSource, type PortalProfile, type ProfilePart } from './types.ts';

/** The shape of a portal profile. Never imported by a script that runs in a page. */

const opt = z.exactOptional;
const Text = z.string().trim().min(1);
const SelectorSchema = Text.meta({ description: 'A CSS selector; " >>> " leads into a shadow root.' });
const Glob = Text.regex(/^[^?#]*$/, 'has a query or a fragment; name the path only');

const FieldSourceSchema: z.ZodType<FieldSource> = z
  .union([
    SelectorSchema,
    z.array(SelectorSchema).min(1),
    z.strictObject({ month: SelectorSchema, day: SelectorSchema, year: SelectorSchema }),
    z.strictObject({ last: SelectorSchema, first: SelectorSchema }),
    z.strictObject({ yes: SelectorSchema, no: SelectorSchema }),
    z.strictObject({ options: z.record(Text, SelectorSchema) }),
  ])
  .meta({ id: 'FieldSource' });

const FieldSourcesSchema = z.record(Text, FieldSourceSchema.nullable()).meta({ id: 'FieldSources' });

const LineSourcesSchema = z
  .strictObject({
    row: opt(SelectorSchema),
    with: opt(z.enum(['before', 'after'])),
    first: opt(z.number().int().min(0)),
    fields: FieldSourcesSchema,
  })
  .meta({ id: 'LineSources' });

const part = {
  frame: opt(z.strictObject({ name: opt(Text), path: opt(Glob) })),
  when: opt(SelectorSchema),
  container: opt(SelectorSchema),
  fields: opt(FieldSourcesSchema),
  lines: opt(LineSourcesSchema),
  ignore: opt(z.array(SelectorSchema).min(1)),
  submit: opt(SelectorSchema),
};

/** A part of a profile alone, as teach mode sends it. */
export const ProfilePartSchema = z
  .strictObject(part)
  .meta({ id: 'ProfilePart' }) satisfies z.ZodType<ProfilePart>;

/** A portal profile. What its selectors and field paths must be is for `lintProfile`. */
export const PortalProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'is not in small letters, digits, dots and dashes'),
  title: Text.max(80),
  hosts: z
    .array(
      z
        .string()
        .regex(/^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, 'is no host name'),
    )
    .min(1),
  paths: opt(z.array(Glob.regex(/^[/*]/, 'does not begin with / or *')).min(1)),
  ...part,
  parts: opt(z.array(ProfilePartSchema).min(1)),
  notes: opt(Text),
  source: z.strictObject({ from: Text, date: z.iso.date({ error: 'is no date; write YYYY-MM-DD' }) }),
  confidence: z.enum(CONFIDENCES),
}) satisfies z.ZodType<PortalProfile>;

/** The same as JSON Schema, for editors. */
export function portalJsonSchema(): object {
  return z.toJSONSchema(PortalProfileSchema, { io: 'input' });
}
