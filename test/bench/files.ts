/** Claim files: how fast the command and the page check 5,000 claims, and how long the page is kept busy at once. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { grouped } from '../../lib/texts/grouped.ts';
import { testClaims } from '../claims/corpus.ts';
import { x12Of } from '../claims/x12.ts';
import type { Figure } from './figure.ts';
import { longestTask, MOST_TASK_MS, traced } from './tasks.ts';

const CLAIMS = 5_000;
/** The page and the command must come to an end, on a busy machine, too. */
const LONGEST_RUN_MS = 5 * 60_000;
const RUN = path.resolve(import.meta.dirname, '../../scripts/run.mjs');

/** All claims of the corpus, over and over. */
function file(): string {
  const claims = testClaims().map(({ claim }) => claim);
  return x12Of(Array.from({ length: CLAIMS }, (_, at) => claims[at % claims.length]));
}

export async function fileFigures(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-bench-'));
  try {
    const place = path.join(folder, 'claims.837');
    await writeFile(place, file());
    const command = await checkByCommand(place);
    const page = await checkOnPage(place);
    return [
      {
        what: `check, 837P file of ${CLAIMS} claims`,
        value: CLAIMS / command.seconds,
        unit: 'claims/s',
        how: `${command.seconds.toFixed(1)} s with the start; most memory ${command.megabytes.toFixed(0)} MB`,
      },
      {
        what: '  the same on the page',
        value: CLAIMS / page.seconds,
        unit: 'claims/s',
        how: `${page.seconds.toFixed(1)} s, in a worker`,
      },
      {
        what: '  longest task of the page',
        value: page.longest,
        unit: 'ms',
        most: MOST_TASK_MS,
        how: 'while rows arrive, a claim is opened, searched and filtered',
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the command and asks the system what it took at most. */
async function checkByCommand(place: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const script = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS));`;
  const child = spawn(process.execPath, [RUN, 'lib/cli/check.ts', place, '--json'], {
    env: { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LONGEST_RUN_MS,
  });
  let said = '';
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  await new Promise((resolve) => child.on('close', resolve));
  const kilobytes = said.split('\n').map(Number).filter(Number.isFinite);
  return { seconds: (performance.now() - start) / 1_000, megabytes: Math.max(...kilobytes) / 1_024 };
}

async function checkOnPage(place: string): Promise<{ seconds: number; longest: number }> {
  const browser = await launchWithExtension({ headless: true, hosts: [] });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/files.html`);
    const cdp = await page.context().newCDPSession(page);
    const { events, result: seconds } = await traced(cdp, () => work(page, place));
    return { seconds, longest: longestTask(events) };
  } finally {
    await browser.close();
  }
}

/** What a biller does while claims are checked. @returns seconds until all were */
async function work(page: Page, place: string): Promise<number> {
  const start = performance.now();
  await page.setInputFiles('input[type=file]', place);
  await page.locator('.claim-open').nth(5).click({ timeout: LONGEST_RUN_MS });
  await page.getByText(`${grouped(CLAIMS)} claims checked`).waitFor({ timeout: LONGEST_RUN_MS });
  const seconds = (performance.now() - start) / 1_000;
  await page.getByLabel('Search').fill('oxygen');
  await page.waitForTimeout(500);
  await page.getByLabel('Search').fill('');
  await page.waitForTimeout(500);
  await page.getByLabel('Show').selectOption('found');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.waitForTimeout(500);
  return seconds;
}
