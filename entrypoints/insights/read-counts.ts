import { countsFileSchema } from '../../lib/feedback/counts/schema.ts';
import type { CountsFile } from '../../lib/feedback/counts/types.ts';
import type { FaultyFile } from './protocol.ts';

/** Two years of counts with every rule in every week are smaller. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What counts and its text is asked for; a `File`, or what a test has. */
export type CountsSource = Pick<File, 'name' | 'size' | 'text'>;

/** Reads one file of counts. @returns why it is left out, where it is */
export async function readCounts(source: CountsSource): Promise<CountsFile | FaultyFile> {
  const { name, size } = source;
  if (size > MOST_BYTES) return { name, why: 'large' };
  let text: string;
  try {
    text = await source.text();
  } catch {
    return { name, why: 'unread' };
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { name, why: 'noJson' };
  }
  const version =
    typeof content === 'object' && content !== null && 'box24Counts' in content && content.box24Counts;
  if (typeof version !== 'number') return { name, why: 'other' };
  if (version > 1) return { name, why: 'newer' };
  const read = countsFileSchema.safeParse(content);
  if (read.success) return read.data;
  return { name, why: 'shape', place: read.error.issues[0]?.path.join('.') ?? '' };
}

export const isFaulty = (read: CountsFile | FaultyFile): read is FaultyFile => 'why' in read;
