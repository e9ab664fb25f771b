/** Counts of many billers on the lead's page: how long joining them takes, and how long the page is kept busy at once. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import type { CountsFile, Told, ToldBranch } from '../../lib/feedback/counts/types.ts';
import { longestTask, traced } from '../bench/tasks.ts';
import { Random } from '../fuzz/random.ts';

/** An export once a month. */
const WEEKS = 4;
const PAYERS = ['medicare-dme', 'commercial', 'medicaid'] as const;
/** Rules that speak, or cannot be checked, at one biller's in a week: a third of the bundled ones. */
const BRANCHES = 45;
const RULES = 145;
const LONGEST_RUN_MS = 5 * 60_000;

export interface CountsJoin {
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Milliseconds of the longest task of the page's own thread, once it has the files. */
  readonly longest: number;
  /** The same while files are handed over, here and on an empty page, where it is the browser's own work. */
  readonly choosing: number;
  readonly choosingBare: number;
  /** How many different steps of the progress were seen. */
  readonly steps: number;
}

/**
 * Writes the counts of so many billers, has the lead's page join them, and searches and sorts what came of it.
 * @param files one for each biller
 * @param seed of what is in them
 */
export async function joinCountsOf(files: number, seed: number): Promise<CountsJoin> {
  const folder = await mkdtemp(path.join(tmpdir(), 'box24-counts-'));
  const browser = await launchWithExtension({ headless: true, hosts: [] });
  try {
    const { places, bytes } = await writeFiles(path.join(folder, 'counts'), files, new Random(seed));
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/insights.html`);
    const bare = await browser.context.newPage();
    await bare.setContent('<input type="file" multiple>');
    const choosingBare = await choose(bare, places);
    const start = performance.now();
    const choosing = await choose(page, places);
    const cdp = await page.context().newCDPSession(page);
    const { result, events } = await traced(cdp, () => joinOn(page, files));
    const seconds = (result.joinedAt - start) / 1_000;
    const { steps } = result;
    const megabytes = bytes / 1024 / 1024;
    return { files, megabytes, seconds, longest: longestTask(events), choosing, choosingBare, steps };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Hands files to the page's file box. @returns milliseconds of the longest task */
async function choose(page: Page, places: readonly string[]): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const { events } = await traced(cdp, () => page.setInputFiles('input[type=file]', [...places]));
  return longestTask(events);
}

/** What a lead does while files are joined, and then. */
async function joinOn(page: Page, files: number): Promise<{ joinedAt: number; steps: number }> {
  await page.evaluate(() => {
    const seen = new Set<number>();
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.add(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(globalThis, { seenProgress: seen });
  });
  await page.locator('.joined').waitFor({ timeout: LONGEST_RUN_MS });
  const joinedAt = performance.now();
  const joined = await page.locator('.joined-count').textContent();
  if (!joined?.startsWith(`${files} files joined`)) throw new Error(`The page says: ${joined}`);
  await page.getByRole('searchbox').fill('rule-1');
  await page.getByRole('searchbox').fill('');
  await page.locator('thead button').nth(2).click();
  await page.locator('.rule-open').nth(3).click();
  await page.locator('.chart').waitFor();
  const steps = await page.evaluate(
    () => (globalThis as unknown as { seenProgress: ReadonlySet<number> }).seenProgress.size,
  );
  return { joinedAt, steps };
}

async function writeFiles(folder: string, files: number, random: Random) {
  await mkdir(folder);
  const places: string[] = [];
  let bytes = 0;
  for (let biller = 0; biller < files; biller++) {
    const content = JSON.stringify(countsOfBiller(random));
    const place = path.join(folder, `counts-${biller}.json`);
    await writeFile(place, content);
    places.push(place);
    bytes += content.length;
  }
  return { places, bytes };
}

function countsOfBiller(random: Random): CountsFile {
  return {
    box24Counts: 1,
    weeks: Array.from({ length: WEEKS }, (_, week) => ({
      week: new Date(Date.UTC(2026, 9, 26 + week * 7)).toISOString().slice(0, 10),
      id: crypto.randomUUID(),
      groups: PAYERS.map((payer) => ({
        payer,
        pack: 'core',
        version: '0.1.0',
        claims: 60 + random.below(100),
        rules: Object.fromEntries(
          Array.from({ length: BRANCHES }, () => [`rule-${random.below(RULES)}#a`, branchOf(random)]),
        ),
      })),
    })),
  };
}

/** Most cells of one biller's week are small. */
function branchOf(random: Random): ToldBranch {
  const told = (): Told => (random.chance(0.7) ? '<5' : 5 + random.below(20));
  return {
    fixed: told(),
    unread: told(),
    ...(random.chance(0.3) && { why: { 'documentation-on-file': told() } }),
    ...(random.chance(0.3) && { missing: { 'ctx.orderDate': told() } }),
  };
}
