/** The test pages: what is in test/forms/pages, what a careful human reads there, and which set a page is in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PAGES = join(import.meta.dirname, 'pages');
const SPLIT = join(import.meta.dirname, 'split.json');

/** Pages to develop on, and pages whose details nobody looks at, so that nothing is fitted to them. */
export const SETS = ['develop', 'holdBack'] as const;
export type SetName = (typeof SETS)[number];

/** What a careful human reads of one claim; pages/README.md says how values are written. */
export interface ExpectedClaim {
  readonly fields?: Readonly<Record<string, string | boolean>>;
  readonly optional?: Readonly<Record<string, string | boolean>>;
  readonly absent?: readonly string[];
  readonly lines?: number;
  readonly unaddedInput?: boolean;
}

/** What a careful human reads on a page. */
export interface Expected extends ExpectedClaim {
  readonly form: boolean;
  readonly frame?: string;
  readonly source?: string;
  readonly closed?: boolean;
  /** Further claims of the same page. */
  readonly others?: readonly ExpectedClaim[];
  readonly notes: string;
}

const KEYS: ReadonlySet<string> = new Set<keyof Expected>([
  'form',
  'frame',
  'source',
  'closed',
  'fields',
  'optional',
  'absent',
  'lines',
  'unaddedInput',
  'others',
  'notes',
]);

export interface TestPage {
  readonly id: string;
  readonly expected: Expected;
}

/**
 * Every test page, in order of ids. Builds nothing.
 * @throws when an expected reading cannot be parsed, has unknown keys or no page
 */
export function testPages(): readonly TestPage[] {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.json'.length);
      const expected = JSON.parse(readFileSync(join(PAGES, name), 'utf8')) as Expected;
      if (!existsSync(join(PAGES, `${id}.html`)) && !existsSync(sourceOf({ id, expected })))
        throw new Error(`${id}.json has no page: write ${id}.html or ${id}/index.html beside it.`);
      const unknown = Object.keys(expected).find((key) => !KEYS.has(key));
      if (unknown) throw new Error(`${id}.json: pages/README.md has no key "${unknown}".`);
      return { id, expected };
    });
}

/** The folder a page is bundled from; pages of one file have none. */
export const sourceOf = ({ id, expected }: TestPage): string => join(PAGES, expected.source ?? id);

/** Which pages are in which set. A page may be entered before it is written. */
export function split(): Readonly<Record<SetName, readonly string[]>> {
  return JSON.parse(readFileSync(SPLIT, 'utf8')) as Record<SetName, readonly string[]>;
}

/**
 * The set of a page.
 * @throws when it is in none, or in both
 */
export function setOf(id: string): SetName {
  const sets = split();
  const [set, ...others] = SETS.filter((name) => sets[name].includes(id));
  if (!set || others.length > 0)
    throw new Error(
      `${id} stands in ${set ? 'both sets' : 'no set'} of test/forms/split.json; enter it in one.`,
    );
  return set;
}
