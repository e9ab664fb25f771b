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
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPackages, packagesAreInstalled } from '../../scripts/packages.mjs';
import { PAGES, sourceOf, type TestPage, testPages } from './corpus.ts';
import { LEFT_LIBRARIES, librariesIn, pagesToRead } from './sample.ts';

const FORMS = import.meta.dirname;
/** Where the pages lie that can be opened. */
export const BUILT = join(FORMS, '../../.cache/test-forms');
/** Bundling a widget library takes a core and half a gigabyte. */
const MOST_BUILDS = 2;

const packages = globSync(['package-lock.json', 'build.ts'], { cwd: FORMS }).map((name) => join(FORMS, name));

/** Installs the widget libraries that a page is built with, unless they are there: those of pages that `npm test` reads, or all. */
function installLibraries(root: string): void {
  const all = librariesIn(root).some((name) => name in LEFT_LIBRARIES);
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

/** Bundles a folder into a page, unless that was done from these very sources. */
async function ensureBundled(root: string, page: string): Promise<void> {
  const sources = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...packages, ...sources]) hash.update(relative(FORMS, file)).update(readFileSync(file));
  const digest = hash.digest('hex');
  const html = join(BUILT, `${page}.html`);
  const stamp = join(BUILT, `${page}.sha256`);
  if (existsSync(html) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  installLibraries(root);
  try {
    put(html, await bundle(root));
  } catch (error) {
    throw new Error(`The test page ${page} cannot be built from ${root}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
  put(stamp, digest);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Makes one page ready to open, and the pages in its frames, `<id>-*`, with it.
 * @returns the absolute path of the page
 * @throws Error that names the page, when it cannot be built
 */
export async function buildPage(page: TestPage): Promise<string> {
  mkdirSync(BUILT, { recursive: true });
  const names = readdirSync(PAGES, { withFileTypes: true });
  for (const { name } of names) {
    if (name === `${page.id}.html` || (name.startsWith(`${page.id}-`) && name.endsWith('.html')))
      put(join(BUILT, name), readFileSync(join(PAGES, name), 'utf8'));
  }
  const source = sourceOf(page);
  if (existsSync(join(source, 'index.html'))) await ensureBundled(source, page.id);
  for (const entry of names) {
    const root = join(PAGES, entry.name);
    const isFrame = entry.isDirectory() && entry.name.startsWith(`${page.id}-`) && root !== source;
    // A folder with an expected reading of its own is a page of its own.
    if (isFrame && !existsSync(`${root}.json`)) await ensureBundled(root, entry.name);
  }
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
  const troubles: string[] = [];
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
