import { join } from 'node:path';
import { paperOf } from '../facts/papers.ts';
import type { Context } from '../facts/types.ts';
import type { PaperKinds } from '../rules/papers.ts';
import { papersOfPayers } from '../session/papers.ts';
import { CORE_PACK_FOLDER } from './build-pack.ts';
import { readPapers } from './tables/documents.ts';
import { loadPayers } from './tables/payers.ts';

/** Fewer letters in common are chance. */
const SHORTEST_LIKENESS = 4;

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length]?.toLowerCase() === b[length]?.toLowerCase()) length++;
  return length;
}

/** The name that begins most like another. */
function nearest(name: string, among: readonly string[]): string | undefined {
  const [best] = among.toSorted((a, b) => sameStart(name, b) - sameStart(name, a));
  return best !== undefined && sameStart(name, best) >= SHORTEST_LIKENESS ? best : undefined;
}

/**
 * What is wrong with the papers that a context file names: nobody knows one, or another name of the file says whether it is there.
 * @param kinds the papers that rules name
 * @param ofPayers those that payers name besides
 * @returns the place and the reason, in one line; undefined where all is well
 */
export function paperFault(
  { values, lineValues }: Context,
  kinds: PaperKinds,
  ofPayers: readonly string[],
): string | undefined {
  const places = [
    ...Object.keys(values).map((value) => ['', value] as const),
    ...Object.entries(lineValues).flatMap(([line, own]) =>
      Object.keys(own).map((value) => [`lines[${line}].`, value] as const),
    ),
  ];
  for (const [place, value] of places) {
    const paper = paperOf(value);
    if (paper === undefined) continue;
    const at = `${place}papers.${paper}`;
    const tick = kinds[paper]?.tick;
    if (tick !== undefined) return `${at}: write "${tick}" instead, which says whether this paper is at hand`;
    if (Object.hasOwn(kinds, paper) || ofPayers.includes(paper)) continue;
    const like = nearest(paper, [...Object.keys(kinds), ...ofPayers]);
    const hint = like === undefined ? '' : `; did you mean "${like}"?`;
    return `${at}: no rule and no payer asks for a paper of this name${hint}`;
  }
  return undefined;
}

/** The same by the bundled rules and payers. */
export const faultOfPapers = (context: Context): string | undefined =>
  paperFault(
    context,
    readPapers(join(CORE_PACK_FOLDER, 'documents.yaml')),
    papersOfPayers(loadPayers(join(CORE_PACK_FOLDER, 'payers'))),
  );
