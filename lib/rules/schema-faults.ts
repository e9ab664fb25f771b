import type { z } from 'zod';

/** One fault of a file: the place in it, and what is wrong there. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** More keys that are none are not named one by one: a file may be made of them. */
const MOST_KEYS = 20;

/**
 * The faults that a schema found. Where a value may have one of several forms, the faults are those of the form that it
 * comes nearest to: "Invalid input" would help nobody.
 */
export function schemaFaults(issues: readonly z.core.$ZodIssue[]): SchemaFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MOST_KEYS).map((key) => ({
        path: [...issue.path, key],
        message: 'is no name that belongs here',
      }));
    if (issue.code !== 'invalid_union') return [faultOf(issue)];
    const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0];
    if (!nearest || nearest.length === 0) return [faultOf(issue)];
    return schemaFaults(nearest).map((fault) => ({ ...fault, path: [...issue.path, ...fault.path] }));
  });
}

const faultOf = ({ path, message }: z.core.$ZodIssue): SchemaFault => ({ path, message: inWords(message) });

/** Kinds of values as people call them. */
const SHAPES: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

const LENGTHS: Readonly<Record<string, string>> = { items: 'entries' };

/** What Zod says of a value of another kind or size, in our words; a schema's own words stand as they are. */
export function inWords(message: string): string {
  const [, way = '', size = '0', of = 'characters'] =
    /^Too (small|big): expected \w+ to have [<>]=(\d+) (characters|items)$/.exec(message) ?? [];
  if (way === 'small') return Number(size) === 1 ? 'is empty' : `has fewer than ${size} ${LENGTHS[of] ?? of}`;
  if (way === 'big') return `has more than ${size} ${LENGTHS[of] ?? of}`;
  const [, wanted = '', found = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (wanted === '') return message;
  if (found === 'undefined') return 'is missing';
  return `${SHAPES[wanted] ?? wanted} belongs here, not ${SHAPES[found] ?? found}`;
}

const OTHER_TYPE: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union']);

/** How far a value is from a form: keys that the form does not have, keys that are missing, another type altogether. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  let sum = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) sum += 2 * issue.keys.length;
    else if (OTHER_TYPE.has(issue.code) && issue.path.length === 0) sum += 4;
    else if (issue.code === 'invalid_type' && issue.input === undefined) sum += 2;
    else sum += 1;
  }
  return sum;
}
