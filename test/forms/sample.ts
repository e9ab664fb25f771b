/**
 * Which test pages `npm test` reads: all without a widget library, and of those bundled with them one for each library.
 * A library takes seconds to bundle and to start, and draws its boxes alike on every page. `npm run pages` reads all.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf, type TestPage } from './corpus.ts';

/** Set by `npm run pages`. */
export const ALL_PAGES = 'BOX24_ALL_PAGES';
/** Whether all pages are read. */
export const readsAll = (): boolean => process.env[ALL_PAGES] === '1';

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
/** What a source imports by the name of a package: `'@mui/material/Button'` is of `@mui/material`. */
const IMPORTED = /^\s*(?:import|export)\b[^'"`;]*['"]((?:@[\w-]+\/)?[\w.-]+)/gm;

/** The widget libraries that a page is bundled with; a page of one file is bundled with none. */
export function librariesOf(page: TestPage): readonly string[] {
  const root = sourceOf(page);
  const texts = globSync('**/*.{js,jsx,ts,tsx,vue,svelte}', { cwd: root }).map((name) =>
    readFileSync(join(root, name), 'utf8'),
  );
  const names = texts.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => name in dependencies);
}

/** Of pages in order of ids: those without a library, and the first that has one which no page before it has. */
export function sampleOf(pages: readonly TestPage[]): readonly TestPage[] {
  const met = new Set<string>();
  return pages.filter((page) => {
    const libraries = librariesOf(page);
    if (libraries.length === 0) return true;
    const isNew = libraries.some((name) => !met.has(name));
    for (const name of libraries) met.add(name);
    return isNew;
  });
}

/** The pages that this run reads. */
export const pagesToRead = (pages: readonly TestPage[]): readonly TestPage[] =>
  readsAll() ? pages : sampleOf(pages);
