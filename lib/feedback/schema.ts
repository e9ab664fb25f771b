import { z } from 'zod';
import { SEVERITIES } from '../rules/types.ts';
import { WRONGS, type WrongNote, type WrongReport } from './types.ts';

/** Longest comment: a sentence or two. */
const LONGEST_COMMENT = 300;
/** A line has 4 modifiers; some portals take more. */
const MOST_MODIFIERS = 12;
const id = z.string().min(1).max(120);

const finding = z.strictObject({
  rule: id,
  branch: id,
  version: z.string().max(40),
  severity: z.enum(SEVERITIES),
  status: z.enum(['failed', 'not-checked']),
  line: z.number().int().min(0).exactOptional(),
});

const report = {
  // As `newNoteId` makes it: no room for words.
  id: z.string().regex(/^\d+-[\d.e-]{1,24}$/),
  choice: z.enum(WRONGS),
  comment: z.string().max(LONGEST_COMMENT),
  code: z
    .string()
    .regex(/^[A-Z]\d{4}$/)
    .exactOptional(),
  modifiers: z.array(z.string().regex(/^[A-Z0-9]{2}$/)).max(MOST_MODIFIERS),
  finding,
};

/** A note as it arrives from a page: codes only, and the biller's words. */
export const wrongReportSchema = z.strictObject(report) satisfies z.ZodType<WrongReport>;

export const wrongNoteSchema = z.strictObject({
  ...report,
  // An older version of Box24 gave notes ids of another kind.
  id,
  day: z.iso.date(),
}) satisfies z.ZodType<WrongNote>;
