/** Which packages are in a build, and under which licences: found out from what the bundler really put there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

/** What the bundlers add by themselves, by the beginning of its name. */
const HELPERS: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** Licences that let a package be shipped with another program as long as its notice comes along. */
const ALLOWED = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** For packages that say MIT and bring no file of it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** @returns the folder of the package that a module belongs to, below node_modules and by the last one of them; nothing for our own */
export function packageOf(id: string): string | undefined {
  const helper = HELPERS.find(([start]) => id.startsWith(start));
  if (helper) return path.join(PACKAGES, helper[1]);
  const inside = /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
  return inside?.[1];
}

/** Collects the packages of all bundles that one build makes. */
export class BundledPackages {
  readonly #folders = new Set<string>();

  /** Looks at each bundle; modules of which nothing is left do not count. */
  plugin(): Plugin {
    return {
      name: 'box24-notices',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? packageOf(id) : undefined;
            if (folder) this.#folders.add(folder);
          }
        }
      },
    };
  }

  /** @returns {@link noticesOf} what was collected */
  notices(): string {
    return noticesOf([...this.#folders]);
  }
}

/**
 * A text for people: each package with its version, licence and the licence's words, by name.
 * @throws where a package has a licence that is not known to allow this, or brings no words of it
 */
export function noticesOf(folders: readonly string[]): string {
  const notices = folders.map(noticeOf).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `Box24 contains parts of these packages.\n\n${notices.map(([, text]) => text).join('\n\n')}\n`;
}

function noticeOf(folder: string): readonly [head: string, text: string] {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  if (!ALLOWED.includes(license))
    throw new Error(`${name} is under ${license}, which nobody has looked at (lib/cli/notices.ts).`);
  const head = `== ${name} ${version} (${license})`;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  const words = files.toSorted().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (words.length > 0) return [head, `${head}\n\n${words.join('\n\n')}`.replaceAll('\r\n', '\n')];
  if (license !== 'MIT') throw new Error(`${name} brings no words of its licence ${license}.`);
  const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return [head, `${head}\n\nMIT License\n\nCopyright (c) ${who}\n\n${MIT}`];
}

/** @returns the names of the packages in such a text; empty where it is missing */
export function namesInNotices(file: string): string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(/^== (\S+) /gm)].flatMap(([, name]) => name ?? []);
}
