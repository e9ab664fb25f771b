/**
 * `npm run firefox`: the build for Firefox in a real Firefox, where its APIs allow what Chromium's do. A pack is installed from a
 * file, a site is allowed, and a claim page there shows what Box24 and the pack say of it. Not part of `npm test`: it needs Firefox
 * (`firefox-esr` or `firefox`, or its path in the variable FIREFOX), which no package of the project brings.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { claimPage, SOLD_RENTAL, WALKER } from '../e2e/claim-page.ts';
import { newKey, signedPack, WALKER_KX } from '../e2e/pack-files.ts';
import { type Firefox, type SeenNode, startFirefox } from './bidi.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const LIMIT_MS = 30_000;
const STEP_MS = 200;

const WALKER_MARK = /E0143 stands without KX/;
/** Of the only bundled rule that speaks of this line, which the pack switches off. */
const SOLD_MARK = /E0601 is a capped rental/;

async function main(): Promise<number> {
  const program = [process.env.FIREFOX, 'firefox-esr', 'firefox'].find(
    (one) => one && spawnSync(one, ['--version']).status === 0,
  );
  if (!program) {
    console.error('There is no Firefox here. Install firefox-esr, or say its path in the variable FIREFOX.');
    return 2;
  }
  await buildExtension('firefox');
  const manifest = JSON.parse(await readFile(path.join(FOLDER, 'manifest.json'), 'utf8'));
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(claimPage({ lines: [WALKER, SOLD_RENTAL] }));
  }).listen(0, '127.0.0.1');
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-pack-'));
  const firefox = await startFirefox(program, FOLDER, manifest.browser_specific_settings.gecko.id);
  try {
    const claim = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    await step('a site is allowed from the first page', () => allowSite(firefox, claim));
    await step('a claim there is read, and marked by a rule of Box24', () =>
      expectMarks(firefox, claim, SOLD_MARK, WALKER_MARK),
    );
    const pack = path.join(folder, 'dme-team-1.0.0.json');
    await writeFile(pack, await signedPack(await newKey(), '1.0.0', {}, [WALKER_KX]));
    await step('a pack is installed from its file, after its words', () => installPack(firefox, pack));
    await step('its rule speaks, and the rule that it switches off does not', () =>
      expectMarks(firefox, claim, WALKER_MARK, SOLD_MARK),
    );
  } catch (error) {
    console.log(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await firefox.close();
    host.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function step(name: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await run();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  console.log(`${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function allowSite(firefox: Firefox, address: string): Promise<void> {
  const page = await firefox.tab();
  await page.open(firefox.pageOf('welcome.html'));
  await until('the first page stands', () => page.find('#address'));
  await page.type('#address', address);
  await page.press('.address button');
  await until('Box24 looks there', () =>
    page.run(`browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`),
  );
  await page.close();
}

async function installPack(firefox: Firefox, file: string): Promise<void> {
  const page = await firefox.tab();
  await page.open(firefox.pageOf('options.html'));
  const input = 'input[type=file][accept=".json,.pack"]';
  await until('the settings stand', () => page.find(input));
  await page.choose(input, [file]);
  const install = '.portal-actions button.primary';
  await until('the words of the key are shown', () => page.find('.key-words'));
  await page.press(install);
  await until('the pack is installed', () =>
    page.run(`document.body.innerText.includes('DME team 1.0.0 is installed.')`),
  );
  await page.close();
}

async function expectMarks(
  firefox: Firefox,
  address: string,
  wanted: RegExp,
  unwanted: RegExp,
): Promise<void> {
  const page = await firefox.tab();
  await page.open(address);
  const seen = async () => namesIn(await page.find('html'));
  await until(`a mark says ${wanted}`, async () => (await seen()).some((name) => wanted.test(name)));
  const marks = await seen();
  if (marks.some((name) => unwanted.test(name))) throw new Error(`a mark says ${unwanted}`);
  await page.close();
}

/** What every named thing that is drawn over a page is called. */
function namesIn(node: SeenNode | undefined): readonly string[] {
  if (!node?.value) return [];
  const { attributes, children, shadowRoot } = node.value;
  const own = attributes?.['aria-label'];
  const below = [...(children ?? []), ...(shadowRoot ? [shadowRoot] : [])];
  return [...(own === undefined ? [] : [own]), ...below.flatMap(namesIn)];
}

/** Waits until something is so. @throws when it is not within half a minute, with what went wrong last */
async function until(what: string, isSo: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      if (await isSo()) return;
    } catch (error) {
      // A page that is just coming has nothing to ask yet.
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`waited in vain until ${what}${cause instanceof Error ? ` (${cause.message})` : ''}`, {
    cause,
  });
}

process.exitCode = await main();
