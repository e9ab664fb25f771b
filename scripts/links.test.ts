/** What our documents point at is there: files, headings, commands. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', 'store/*.md', 'test/forms/pages/*.md'], { cwd: ROOT });

/** Links that lead out of the project are not followed: a test asks nobody. */
const OUTSIDE = /^[a-z]+:/;
/** Names with a part that is to be filled in. */
const PATTERN = /[<>*{}…]/;

/** How a heading is called in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');

const headingsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.trim());

/** @returns one line for each link, heading or file that is named and not there */
function faultsOf(document: string, text: string): string[] {
  const folder = path.dirname(path.join(ROOT, document));
  const faults: string[] = [];
  for (const [, link = '', title] of text.matchAll(/\]\(([^)\s]+)\)(?:,\s+\*([^*]+)\*)?/g)) {
    if (OUTSIDE.test(link)) continue;
    const [name = '', anchor] = link.split('#');
    const file = name === '' ? path.join(ROOT, document) : path.resolve(folder, name);
    if (!existsSync(file)) {
      faults.push(`${document}: ${link}`);
      continue;
    }
    if (!file.endsWith('.md')) continue;
    const target = file === path.join(ROOT, document) ? text : readFileSync(file, 'utf8');
    const headings = headingsIn(target);
    const ids = [...headings.map(anchorOf), ...[...target.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id)];
    if (anchor && !ids.includes(anchor)) faults.push(`${document}: ${link}`);
    const said = title?.replace(/\s+/g, ' ');
    if (said !== undefined && !headings.some((one) => one.startsWith(said)))
      faults.push(`${document}: "${said}" of ${link}`);
  }
  for (const [, name = ''] of text.matchAll(
    /`((?:lib|entrypoints|components|test|scripts|store|docs)\/[^`\s]+)`/g,
  ))
    if (!PATTERN.test(name) && !existsSync(path.join(ROOT, name))) faults.push(`${document}: ${name}`);
  return faults;
}

test('each link, heading and file that a document names is there', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(30);
  const faults = DOCUMENTS.flatMap((name) => faultsOf(name, readFileSync(path.join(ROOT, name), 'utf8')));
  expect(faults).toEqual([]);
});

test('each command that a document names is there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const named = DOCUMENTS.flatMap((name) =>
    [...readFileSync(path.join(ROOT, name), 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w-]*)/g)].map(
      ([, command = '']) => command,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
});

test('what is not there is found', () => {
  const text =
    '# One\n[a](none.md) [b](#two) [c](#one) [d](../README.md), *Nothing of the kind* `lib/none.ts`';
  expect(faultsOf('docs/rules.md', text)).toEqual([
    'docs/rules.md: none.md',
    'docs/rules.md: #two',
    'docs/rules.md: "Nothing of the kind" of ../README.md',
    'docs/rules.md: lib/none.ts',
  ]);
});
