/** Makes test pages ready to open: pages of one file are copied, pages with sources are bundled into one file. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPackages, packagesAreInstalled } from '../../scripts/packages.mjs';
import { PAGES, sourceOf, type TestPage, testPages } from './corpus.ts';
import { frameFoldersOf, LEFT_LIBRARIES, librariesIn, pagesToRead } from './sample.ts';

const FORMS = import.meta.dirname;
/** Where the pages lie that can be opened. */
export const BUILT = join(FORMS, '../../.cache/test-forms');
/** Bundling a widget library takes a core and half a gigabyte. */
const MOST_BUILDS = 2;

const packages = globSync(['package-lock.json', 'build.ts'], { cwd: FORMS }).map((name) => join(FORMS, name));

/** Installs the widget libraries that folders are bundled with, unless they are there: those of pages that `npm test` reads, or all. */
function installLibraries(folders: readonly Folder[]): void {
  if (folders.length === 0) return;
  const all = folders.some(({ root }) => librariesIn(root).some((name) => name in LEFT_LIBRARIES));
  if (packagesAreInstalled(FORMS, all)) return;
  process.stderr.write('Installing the widget libraries of the test pages (once, about a minute) …\n');
  const trouble = installPackages(FORMS, '--ignore-scripts', ...(all ? [] : ['--omit=dev']));
  if (trouble) throw new Error(trouble);
}

/** Puts a folder's `index.html` with all its scripts and styles into one file. */
async function bundle(root: string): Promise<string> {
  const config = join(root, 'vite.config.js');
  const result = await build({
    root,
    configFile: existsSync(config) ? config : false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      minify: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  if (!('output' in result)) throw new Error('Vite built no single output.');
  let page = '';
  let script = '';
  let style = '';
  for (const file of result.output) {
    if (file.type === 'chunk') {
      script += file.code;
      mustBeItsOwn(root, Object.keys(file.modules));
    } else if (file.fileName.endsWith('.html')) page = String(file.source);
    else if (file.fileName.endsWith('.css')) style += String(file.source);
  }
  if (!page || !script) throw new Error('It needs an index.html that loads a module script.');
  const bare = page.replace(
    /\s*<script type="module"[^>]*>\s*<\/script>|\s*<link rel="stylesheet"[^>]*>/g,
    '',
  );
  return bare
    .replace('</head>', () => `<style>\n${style}</style>\n</head>`)
    .replace(
      '</body>',
      () => `<script type="module">\n${script.replaceAll('</script', '<\\/script')}</script>\n</body>`,
    );
}

/** What a page imports from other pages would not be seen to have changed. */
function mustBeItsOwn(root: string, modules: readonly string[]): void {
  const outside = modules.find(
    (id) => id.startsWith(PAGES) && !id.startsWith(root + sep) && !id.includes('node_modules'),
  );
  if (outside)
    throw new Error(`It imports ${relative(PAGES, outside)}; a page uses its own folder and packages.`);
}

/** Writes a file in one step: tests that run side by side make the pages, and none may open half of one. */
function put(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

/** A folder that is bundled into the page of a name. */
interface Folder {
  readonly root: string;
  readonly page: string;
}

const stampOf = ({ page }: Folder) => join(BUILT, `${page}.sha256`);

function digestOf({ root }: Folder): string {
  const sources = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...packages, ...sources]) hash.update(relative(FORMS, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether a folder was bundled from these very sources. */
function isBundled(folder: Folder): boolean {
  const stamp = stampOf(folder);
  const there = existsSync(join(BUILT, `${folder.page}.html`)) && existsSync(stamp);
  return there && readFileSync(stamp, 'utf8') === digestOf(folder);
}

async function ensureBundled(folder: Folder): Promise<void> {
  if (isBundled(folder)) return;
  installLibraries([folder]);
  const { root, page } = folder;
  try {
    put(join(BUILT, `${page}.html`), await bundle(root));
  } catch (error) {
    throw new Error(`The test page ${page} cannot be built from ${root}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
  put(stampOf(folder), digestOf(folder));
}

/** What is bundled for a page: its own sources, and those of the pages in its frames, `<id>-*`. */
function foldersOf(page: TestPage): readonly Folder[] {
  const source = sourceOf(page);
  const frames = frameFoldersOf(page).map((root) => ({ root, page: basename(root) }));
  return existsSync(join(source, 'index.html')) ? [{ root: source, page: page.id }, ...frames] : frames;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Makes one page ready to open, and the pages in its frames, `<id>-*`, with it.
 * @returns the absolute path of the page
 * @throws Error that names the page, when it cannot be built
 */
export async function buildPage(page: TestPage): Promise<string> {
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(PAGES)) {
    if (name === `${page.id}.html` || (name.startsWith(`${page.id}-`) && name.endsWith('.html')))
      put(join(BUILT, name), readFileSync(join(PAGES, name), 'utf8'));
  }
  for (const folder of foldersOf(page)) await ensureBundled(folder);
  return join(BUILT, `${page.id}.html`);
}

/**
 * Makes pages ready to open, a few at a time. A page that cannot be built keeps no other from being built.
 * @param built told after each page how many are done
 * @returns why pages could not be built
 */
export async function buildPages(
  pages: readonly TestPage[],
  built: (done: number) => void = () => {},
): Promise<readonly string[]> {
  mkdirSync(BUILT, { recursive: true });
  const troubles: string[] = [];
  // At once for all: packages that are installed anew are away for a while, from under what is being bundled.
  try {
    installLibraries(pages.flatMap(foldersOf).filter((folder) => !isBundled(folder)));
  } catch (error) {
    troubles.push(reasonOf(error));
  }
  const waiting = [...pages];
  let done = 0;
  const worker = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await buildPage(page).catch((error: unknown) => troubles.push(reasonOf(error)));
      done += 1;
      built(done);
    }
  };
  await Promise.all(Array.from({ length: MOST_BUILDS }, worker));
  return troubles;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  const all = testPages();
  const pages = wanted.length === 0 ? pagesToRead(all) : all.filter(({ id }) => wanted.includes(id));
  const troubles = await buildPages(pages);
  for (const { id } of pages) process.stdout.write(`${join(BUILT, `${id}.html`)}\n`);
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`);
  process.exitCode = troubles.length > 0 ? 1 : 0;
}
