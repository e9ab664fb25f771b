import type { Context, FactDefinition } from './types.ts';
import { listFact } from './values.ts';

const NONE: readonly string[] = [];
const PAPER = 'paper.';
const UNKNOWN = 'unknown.';

/** The context value that says whether a paper is at hand, for papers of which no other one says it. @param paper its name */
export const paperValue = (paper: string): string => PAPER + paper;

/** The paper that a context value speaks of; undefined where it speaks of something else. */
export const paperOf = (name: string): string | undefined =>
  name.startsWith(PAPER) ? name.slice(PAPER.length) : undefined;

/** The context value by which the biller says that another one cannot be told. @param name of that other one */
export const unknownValue = (name: string): string => UNKNOWN + name;

/** The context value that the biller cannot tell; undefined where a value says something else. */
export const untoldOf = (name: string): string | undefined =>
  name.startsWith(UNKNOWN) ? name.slice(UNKNOWN.length) : undefined;

/** Whether the biller said that a context value cannot be told. @param line below 0 = of the claim */
export function isUntold({ values, lineValues }: Context, name: string, line: number): boolean {
  const mark = unknownValue(name);
  return values[mark] === true || lineValues[line]?.[mark] === true;
}

/** Papers that are there, or are not, in an order that does not depend on when each was told; a line's own word wins. */
function papersOf({ values, lineValues }: Context, line: number, isThere: boolean): readonly string[] {
  const own = lineValues[line];
  const names = own ? [...Object.keys(values), ...Object.keys(own)] : Object.keys(values);
  const papers = new Set<string>();
  for (const name of names) {
    const paper = paperOf(name);
    if (paper !== undefined && (own?.[name] ?? values[name]) === isThere) papers.add(paper);
  }
  return papers.size > 0 ? [...papers].toSorted() : NONE;
}

/** What the biller said of papers that no other fact tells. */
export const paperFacts: readonly FactDefinition[] = [
  {
    name: 'line.papersMissing',
    type: 'papers',
    place: 'line',
    from: [],
    phi: false,
    derive: ({ inputs: { context } }, line) => {
      const missing = papersOf(context, line, false);
      return missing.length > 0 ? listFact(missing, true, 'answer') : { state: 'blank', from: 'answer' };
    },
  },
  {
    name: 'line.papersAtHand',
    type: 'papers',
    place: 'line',
    from: [],
    phi: false,
    // What was not ticked may be there all the same.
    derive: ({ inputs: { context } }, line) => listFact(papersOf(context, line, true), false, 'answer'),
  },
];
