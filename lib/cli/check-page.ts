import type { Page, Worker } from 'playwright-core';
import type { FormReport, ReportInput } from '../messages/reading-types.ts';
import { OWN_PORTALS } from '../portals/own.ts';
import type { PortalProfile } from '../portals/types.ts';
import { BadInput, reasonOf } from './bad-input.ts';
import { isLoopback } from './check-arguments.ts';
import { type ExtensionBrowser, launchWithExtension } from './extension-browser.ts';
import { askFrames, waitUntilQuiet } from './frames.ts';
import { mergeReports } from './merge-reports.ts';

/** A page of this computer that has sent nothing for so long will not. */
const ANSWER_LIMIT_MS = 30_000;
/** Pictures and fonts of a saved page may hang on servers that are gone; the form is there long before them. */
const LOAD_LIMIT_MS = 10_000;
/** A page without a change for so long has drawn its form; frameworks draw in bursts some 50 ms apart. */
const QUIET_MS = 500;
/** A page with a running clock is never quiet; it is checked as it stands then. */
const QUIET_LIMIT_MS = 10_000;
/** From a quiet page to a checker: the sentinel's own delay and the injection, under 0.5 s here, more on a busy machine. */
const CHECKER_LIMIT_MS = 4_000;
/** How often the frames are asked. */
const ASK_STEP_MS = 250;
/** An answer that has not changed for so long is the answer: time for the checker of a slower frame to come too. */
const STEADY_MS = 1_500;
/** A checker whose answers keep changing, on a page that does, is taken at its last word. */
const STEADY_LIMIT_MS = 10_000;

export interface PageReports {
  /** In document order, frames after the page that holds them. */
  readonly forms: readonly FormReport[];
  /** Why frames with a claim form could not be checked. */
  readonly troubles: readonly string[];
}

/**
 * Opens a page in a headless browser with the built extension and asks every frame's checker for its report.
 * @param url an address on this computer
 * @param input what the page does not show
 * @param portal a profile that is tried on the page, wherever it says that it belongs
 * @throws BadInput when there is no page at that address, or when it leads away from this computer
 */
export async function checkPage(url: URL, input: ReportInput, portal?: PortalProfile): Promise<PageReports> {
  const browser = await launchWithExtension({ headless: true, hosts: ['http://*/*', 'https://*/*'] });
  try {
    if (portal) await installPortal(browser.worker, { ...portal, hosts: [url.hostname], paths: ['*'] });
    const page = await openPage(browser, url);
    const reports = await reportsOf(page, browser.worker, input);
    mustBeHere(page, url);
    return reports;
  } finally {
    await browser.close();
  }
}

/** Puts a profile among the biller's own, as teach mode does, and waits until the background has taken it up. */
async function installPortal(worker: Worker, profile: PortalProfile): Promise<void> {
  await worker.evaluate(
    async ({ key, profiles, limitMs, stepMs }) => {
      await chrome.storage.local.set({ [key]: profiles });
      for (let waited = 0; waited < limitMs; waited += stepMs) {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        if (scripts.some(({ js = [] }) => js.includes('checker.js'))) return;
        await new Promise((resolve) => setTimeout(resolve, stepMs));
      }
      throw new Error('the profile was not taken up');
    },
    { key: OWN_PORTALS, profiles: [profile], limitMs: CHECKER_LIMIT_MS, stepMs: ASK_STEP_MS },
  );
}

/**
 * Opens an address in the browser's first tab and waits until the page has loaded.
 * @throws BadInput
 */
export async function openPage(browser: ExtensionBrowser, url: URL): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  let status: number | undefined;
  try {
    const response = await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: ANSWER_LIMIT_MS });
    status = response?.status();
  } catch (error) {
    throw new BadInput(`${url.href} cannot be opened (${whyNot(error)}).`);
  }
  if (status !== undefined && status >= 400)
    throw new BadInput(`${url.href} is answered with status ${status}.`);
  await page.waitForLoadState('load', { timeout: LOAD_LIMIT_MS }).catch(() => undefined);
  mustBeHere(page, url);
  return page;
}

/** A page of this computer may send the browser elsewhere, at once or by a script. */
function mustBeHere(page: Page, url: URL): void {
  const now = new URL(page.url());
  if (isLoopback(now)) return;
  throw new BadInput(
    `${url.href} leads to ${now.origin}, which is not on this computer; save that page and name the file.`,
  );
}

/** `net::ERR_CONNECTION_REFUSED` out of a message of several lines. */
function whyNot(error: unknown): string {
  const text = reasonOf(error);
  return /net::(\w+)/.exec(text)?.[1] ?? (text.includes('Timeout') ? 'no answer' : text);
}

/** Waits until a page has settled and its checkers say the same for a while. */
export async function reportsOf(page: Page, worker: Worker, input: ReportInput): Promise<PageReports> {
  await waitUntilQuiet(worker, QUIET_MS, QUIET_LIMIT_MS);
  const started = Date.now();
  let last = '';
  let since = started;
  for (;;) {
    const answers = await askFrames(worker, 'report', input);
    const forms = mergeReports(answers);
    const troubles = answers.flatMap((answer) => answer.trouble ?? []);
    const now = Date.now();
    const said = JSON.stringify({ forms, troubles });
    if (said !== last) since = now;
    last = said;
    const steady = now - since >= STEADY_MS || now - started > STEADY_LIMIT_MS;
    const someone = forms.length > 0 || troubles.length > 0;
    // A frame that says nothing has no claim form, or its checker is still to come.
    const everyone = answers.every(({ value, trouble }) => value !== undefined || trouble !== undefined);
    const waited = now - started > CHECKER_LIMIT_MS;
    if (someone ? steady && (everyone || waited) : waited) return { forms, troubles };
    await page.waitForTimeout(ASK_STEP_MS);
  }
}
