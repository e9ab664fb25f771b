import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** What a careful human reads on a test page; pages/README.md says how values are written. */
interface ExpectedReading {
  readonly form: boolean;
  readonly frame?: string;
  readonly source?: string;
  readonly fields?: Readonly<Record<string, string | boolean>>;
  readonly optional?: Readonly<Record<string, string | boolean>>;
  readonly absent?: readonly string[];
  readonly lines?: number;
  readonly unaddedInput?: boolean;
  /** Where a page holds several claims: the further ones. */
  readonly others?: readonly Pick<ExpectedReading, 'fields' | 'optional' | 'lines'>[];
  readonly notes: string;
}

export interface TestPage {
  readonly id: string;
  /** Absolute path of the page to open. */
  readonly html: string;
  readonly expected: ExpectedReading;
}

const pages = join(dirname(fileURLToPath(import.meta.url)), 'pages');
const built = join(pages, '../../../.cache/test-forms');

/** Puts a folder's `index.html` with all its scripts and styles into one file. */
async function bundle(source: string): Promise<string> {
  const root = join(pages, source);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, modulePreload: false, minify: false, cssCodeSplit: false },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  if (!('output' in result)) throw new Error(`Vite built no single output for ${root}.`);
  let page = '';
  let script = '';
  let style = '';
  for (const file of result.output) {
    if (file.type === 'chunk') script += file.code;
    else if (file.fileName.endsWith('.html')) page = String(file.source);
    else if (file.fileName.endsWith('.css')) style += String(file.source);
  }
  if (!page || !script) throw new Error(`${root} needs an index.html that loads a module script.`);
  const bare = page.replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="stylesheet"[^>]*>/g, '');
  return bare
    .replace('</head>', () => `<style>\n${style}</style>\n</head>`)
    .replace(
      '</body>',
      () => `<script type="module">\n${script.replaceAll('</script', '<\\/script')}</script>\n</body>`,
    );
}

/** Writes a file in one step: tests that run side by side all make the pages, and none may open half of one. */
async function put(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, text);
  await rename(aside, path);
}

/**
 * Makes every test page ready to open, in one folder: pages of one file are copied, pages with sources are bundled.
 * @returns the pages in order of their ids
 * @throws when a page or its expected reading is missing, or a bundle fails
 */
export async function testPages(): Promise<TestPage[]> {
  await mkdir(built, { recursive: true });
  const names = await readdir(pages);
  for (const name of names.filter((one) => one.endsWith('.html')))
    await put(join(built, name), await readFile(join(pages, name), 'utf8'));
  const list: TestPage[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const id = name.slice(0, -'.json'.length);
    const expected = JSON.parse(await readFile(join(pages, name), 'utf8')) as ExpectedReading;
    const html = join(built, `${id}.html`);
    if (expected.source) await put(html, await bundle(expected.source));
    await stat(html).catch(() => {
      throw new Error(`${id}.json has no page: write ${id}.html beside it, or name its "source" folder.`);
    });
    list.push({ id, html, expected });
  }
  return list;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const page of await testPages()) process.stdout.write(`${page.html}\n`);
}
