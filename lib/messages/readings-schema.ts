import { z } from 'zod';
import { STAGES } from '../forms/types.ts';
import type { PageReadings, PanelField } from './reading-types.ts';

const text = z.string();

const field = z.object({
  path: text,
  field: text,
  item: text,
  line: z.number().int().min(0).exactOptional(),
  state: z.enum(['known', 'blank', 'unreadable']),
  value: text,
  phi: z.boolean(),
  stage: z.enum(STAGES),
  visible: z.boolean(),
  why: z.array(text),
}) satisfies z.ZodType<PanelField>;

/** What is read, as it arrives in the panel from a page's frame. */
export const pageReadingsSchema = z.object({
  fields: z.array(field),
  unnamed: z.array(text),
}) satisfies z.ZodType<PageReadings>;
