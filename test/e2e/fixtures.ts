/** A real browser with the built extension, and web sites that exist only for the test. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { test as base } from '@playwright/test';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import {
  type LoadedExtension,
  launchEmpty,
  launchWithExtension,
  loadInto,
  workerOf,
} from '../../lib/cli/extension-browser.ts';
import { DebuggingPort } from './debugging-port.ts';
import { Overlay } from './overlay.ts';

/** A site that the biller enabled, and one that they did not. */
export const ENABLED = 'http://claims.test';
export const OTHER = 'http://elsewhere.test';

/** Address of the page with which a browser begins. */
const EMPTY = 'about:blank';

/** The first to start may build the extension; on a busy machine that takes a minute. */
const BUILD_LIMIT_MS = 3 * 60_000;

/** Answers by path; a string is a page. */
type Answers = Readonly<
  Record<string, string | { readonly body: string; readonly headers: Record<string, string> }>
>;

export interface Box24 {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Puts pages under an origin. */
  serve(origin: string, answers: Answers): Promise<void>;
  open(address: string): Promise<Page>;
  /** A step of a test with pages of its own: they close with it, and the next one takes nothing over. */
  step(title: string, body: () => Promise<void>): Promise<void>;
  overlay(page: Page): Overlay;
  /** Presses the toolbar button over a page, which opens its window and allows one look (activeTab). @returns the window */
  pressButton(page: Page): Promise<Page>;
  /** Opens the real side panel by a click on the badge. @returns it as a page that can be driven */
  openPanel(page: Page): Promise<Page>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
}

/** A browser that the tests of a worker share, each with an extension of its own. */
interface BrowserOfAll {
  readonly context: BrowserContext;
  readonly port: DebuggingPort;
}

interface Options {
  /** Sites granted when the browser starts. */
  hosts: readonly string[];
  /** Whether the page that opens once after installing, where no site is granted, stays open. */
  keepsWelcome: boolean;
}

export const test = base.extend<Options & { box24: Box24 }, { browserOfAll: BrowserOfAll }>({
  hosts: [[`${ENABLED}/*`], { option: true }],
  keepsWelcome: [false, { option: true }],
  browserOfAll: [
    async ({ headless: _headless }, use) => {
      await ensureBuilt();
      const port = await DebuggingPort.free();
      const headless = process.env.HEADED !== '1';
      const browser = await launchEmpty(headless, [port.argument]);
      await use({ context: browser.context, port });
      await browser.close();
    },
    { scope: 'worker', timeout: BUILD_LIMIT_MS },
  ],
  box24: async ({ hosts, keepsWelcome, browserOfAll: { context, port } }, use) => {
    const extension = await loadInto(context, hosts);
    // It comes to the front when it opens, whatever a test does by then.
    if (hosts.length === 0 && !keepsWelcome) await (await welcomePage(context)).close();
    await use(box24(context, extension, port));
    await port.disconnect();
    await extension.unload();
    await cleared(context);
  },
});
export const { expect } = test;

/** Leaves nothing of a test to the next one: no page, no answer of a site, and nothing that a site stored. */
async function cleared(context: BrowserContext): Promise<void> {
  context.removeAllListeners('request');
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const page = await closePages(context);
  const session = await context.newCDPSession(page);
  for (const origin of [ENABLED, OTHER])
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Closes all pages but one, else the browser ends: the empty one that it began with. @returns that one */
async function closePages(context: BrowserContext): Promise<Page> {
  const [page = await context.newPage()] = context.pages().filter((one) => one.url() === EMPTY);
  const others = context.pages().filter((one) => one !== page);
  await Promise.all(others.map((one) => one.close()));
  return page;
}

/** One more browser with a profile of its own, for tests in which several people meet. */
export async function startBox24(
  hosts: readonly string[],
  extension?: string,
): Promise<Box24 & { close(): Promise<void> }> {
  await ensureBuilt();
  const port = await DebuggingPort.free();
  const browser = await launchWithExtension({
    headless: process.env.HEADED !== '1',
    hosts,
    ...(extension !== undefined && { extension }),
    args: [port.argument],
  });
  return Object.assign(box24(browser.context, browser, port), { close: browser.close });
}

function box24(context: BrowserContext, extension: LoadedExtension, port: DebuggingPort): Box24 {
  const { extensionId } = extension;
  const worker = () => workerOf(context, extensionId) ?? extension.worker;
  return {
    context,
    get worker() {
      return worker();
    },
    extensionId,
    async serve(origin, answers) {
      await context.route(`${origin}/**`, async (route) => {
        const answer = answers[new URL(route.request().url()).pathname];
        if (answer === undefined) return route.fulfill({ status: 404, body: '' });
        const { body, headers } = typeof answer === 'string' ? { body: answer, headers: {} } : answer;
        return route.fulfill({ body, headers: { 'content-type': 'text/html', ...headers } });
      });
    },
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    step: (title, body) =>
      base.step(title, async () => {
        await body();
        await closePages(context);
      }),
    overlay: (page) => new Overlay(page, worker),
    async openPanel(page) {
      const badge = await this.overlay(page).badge();
      await page.mouse.click(badge.x, badge.y);
      return this.panel();
    },
    panel: () => port.page(extensionId, 'sidepanel.html'),
    async pressButton(page) {
      await page.bringToFront();
      const browser = context.browser();
      if (!browser) throw new Error('no debugging session');
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find(({ url }) => url === page.url());
      if (!target) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: target.targetId });
      await session.detach();
      return port.page(extensionId, 'popup.html');
    },
  };
}

/** The page that opens once after installing. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  for (;;) {
    const page = context.pages().find(isIt);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
