/**
 * Which test pages `npm test` reads: few that together reach all that the reader does on any of them, as `pick.ts` found.
 * A page takes a second, and one with a widget library several. `npm run pages` reads all.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, sourceOf, type TestPage } from './corpus.ts';

/** Set by `npm run pages`. */
export const ALL_PAGES = 'BOX24_ALL_PAGES';
/** Whether all pages are read. */
export const readsAll = (): boolean => process.env[ALL_PAGES] === '1';

/** Libraries of pages that `npm test` reads, and those of other pages alone. */
export const { dependencies: TESTED_LIBRARIES, devDependencies: LEFT_LIBRARIES } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
/** What a source imports by the name of a package: `'@mui/material/Button'` is of `@mui/material`. */
const IMPORTED = /^\s*(?:import|export)\b[^'"`;]*['"]((?:@[\w-]+\/)?[\w.-]+)/gm;

/** The widget libraries that a page and those in its frames are bundled with; a page of one file is bundled with none. */
export const librariesOf = (page: TestPage): readonly string[] => [
  ...new Set([sourceOf(page), ...frameFoldersOf(page)].flatMap(librariesIn)),
];

/** Folders of the pages in a page's frames, `<id>-*`. One with an expected reading of its own is a page of its own. */
export function frameFoldersOf(page: TestPage): readonly string[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(`${page.id}-`))
    .map(({ name }) => join(PAGES, name))
    .filter((root) => root !== sourceOf(page) && !existsSync(`${root}.json`));
}

/** Those that a folder's sources name. */
export function librariesIn(root: string): readonly string[] {
  const texts = globSync('**/*.{js,jsx,ts,tsx,vue,svelte}', { cwd: root }).map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const names = texts.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => name in TESTED_LIBRARIES || name in LEFT_LIBRARIES);
}

/** Pages that `npm test` leaves to `npm run pages`; written by `pick.ts`. A page that is not among them is read. */
export const LEFT_TO_PAGES = join(import.meta.dirname, 'left-to-pages.json');

/** Their ids. */
export const leftToPages = (): readonly string[] =>
  JSON.parse(readFileSync(LEFT_TO_PAGES, 'utf8')) as readonly string[];

/** Those of some pages that `npm test` reads. */
export function sampleOf(pages: readonly TestPage[]): readonly TestPage[] {
  const left = new Set(leftToPages());
  return pages.filter(({ id }) => !left.has(id));
}

/** The pages that this run reads. */
export const pagesToRead = (pages: readonly TestPage[]): readonly TestPage[] =>
  readsAll() ? pages : sampleOf(pages);
