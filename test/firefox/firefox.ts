/**
 * `npm run firefox`: the build for Firefox in a real Firefox, where its APIs allow what Chromium's do; the walks say what. Not part
 * of `npm test`: it needs Firefox (`firefox-esr` or `firefox`, or its path in the variable FIREFOX), which no package of the project
 * brings.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { claimPage, SOLD_RENTAL, WALKER } from '../e2e/claim-page.ts';
import { startFirefox } from './driver/firefox.ts';
import { files } from './walks/files.ts';
import { fix } from './walks/fix.ts';
import { marks } from './walks/marks.ts';
import { pack } from './walks/pack.ts';
import { POLICY, policy } from './walks/policy.ts';
import { practice } from './walks/practice.ts';
import { sidebar } from './walks/sidebar.ts';
import { site } from './walks/site.ts';
import { studio } from './walks/studio.ts';
import type { Walk, World } from './walks/walk.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** In this order: the first allows the site, and the pack switches a rule off. */
const WALKS: readonly Walk[] = [site, marks, fix, sidebar, files, practice, studio, policy, pack];

/** Claim pages by their path. */
const PAGES: Readonly<Record<string, string>> = {
  '/': claimPage({ lines: [WALKER, SOLD_RENTAL] }),
  '/misplaced': claimPage({ lines: [{ code: 'E0601', modifiers: ['KX', 'RR', 'KH'], charge: '90.00' }] }),
};

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
  const host = await portal();
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-walk-'));
  const firefox = await startFirefox(program, FOLDER, manifest.browser_specific_settings.gecko.id, POLICY);
  try {
    const claim = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    for (const one of WALKS) await go(one, { firefox, claim, folder });
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

async function go({ so, walk }: Walk, world: World): Promise<void> {
  const start = performance.now();
  try {
    await walk(world);
  } catch (error) {
    throw new Error(`${so}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  console.log(`${so} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** A portal on this machine. */
function portal(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(({ url = '/' }, response) => {
      response.setHeader('content-type', 'text/html');
      response.statusCode = PAGES[url] === undefined ? 404 : 200;
      response.end(PAGES[url] ?? '');
    }).listen(0, '127.0.0.1', () => resolve(server));
  });
}

process.exitCode = await main();
