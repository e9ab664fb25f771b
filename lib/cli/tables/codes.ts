import { z } from 'zod';
import { SourceFault } from './fault.ts';

/** How a source file lists codes: one by one, as ranges with both ends included, or by their first characters. */
export const CodeListSchema = z.strictObject({
  codes: z.array(z.string().min(1)).optional(),
  ranges: z.array(z.tuple([z.string().min(1), z.string().min(1)])).optional(),
  prefix: z.array(z.string().min(1)).optional(),
});
export type CodeList = z.infer<typeof CodeListSchema>;

/** What codes are checked against. */
export interface Known {
  /** What they are called in a message: "the hcpcs table". */
  readonly title: string;
  /** All of them, sorted; ranges and prefixes take their members from here. */
  readonly all: readonly string[];
  /** Whether a code that is written out is right. */
  readonly has: (code: string) => boolean;
}

/**
 * Expands a list of codes. Ranges and prefixes give only codes that exist.
 * @param place where the list stands in the file, for messages
 * @throws SourceFault for an unknown code, one that stands there twice, or a range or prefix without members
 */
export function expandCodes(list: CodeList, known: Known, file: string, place: string): Set<string> {
  const members = new Set<string>();
  const add = (found: readonly string[], entry: string) => {
    for (const code of found) {
      if (members.has(code))
        throw new SourceFault(file, `${place}.${entry}`, `${code} is in the list already`);
    }
    for (const code of found) members.add(code);
  };
  for (const [i, code] of (list.codes ?? []).entries()) {
    if (!known.has(code))
      throw new SourceFault(file, `${place}.codes[${i}]`, `${code} is not in ${known.title}`);
    add([code], `codes[${i}]`);
  }
  for (const [i, [from, to]] of (list.ranges ?? []).entries()) {
    const found = known.all.filter((code) => from <= code && code <= to && code[0] === from[0]);
    if (found.length === 0)
      throw new SourceFault(file, `${place}.ranges[${i}]`, `no code of ${known.title} is in ${from}-${to}`);
    add(found, `ranges[${i}]`);
  }
  for (const [i, start] of (list.prefix ?? []).entries()) {
    const found = known.all.filter((code) => code.startsWith(start));
    if (found.length === 0)
      throw new SourceFault(file, `${place}.prefix[${i}]`, `no code of ${known.title} starts with ${start}`);
    add(found, `prefix[${i}]`);
  }
  return members;
}
