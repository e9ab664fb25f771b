/** Side panel and toolbar window are not among Playwright's pages; over the browser's debugging port they are. */
import { createServer } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { chromium } from 'playwright-core';

/** Tries to find such a page; each connects anew, because a connection made while the page opens may not list it. */
const MOST_CONNECTIONS = 10;
/** Time for a new connection to learn of all pages. */
const LISTING_MS = 500;

export class DebuggingPort {
  /** The switch with which the browser opens it. */
  readonly argument: string;
  readonly #address: string;
  readonly #connections: Browser[] = [];

  private constructor(port: number) {
    this.argument = `--remote-debugging-port=${port}`;
    this.#address = `http://127.0.0.1:${port}`;
  }

  static async free(): Promise<DebuggingPort> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    if (address === null || typeof address === 'string') throw new Error('no free port');
    return new DebuggingPort(address.port);
  }

  /**
   * A page of the extension that is just opening.
   * @param name its file
   * @throws Error when it does not open
   */
  async page(extensionId: string, name: string): Promise<Page> {
    for (let tries = 0; tries < MOST_CONNECTIONS; tries += 1) {
      const browser = await chromium.connectOverCDP(this.#address, { noDefaults: true });
      this.#connections.push(browser);
      const until = Date.now() + LISTING_MS;
      while (Date.now() < until) {
        const pages = browser.contexts().flatMap((context) => context.pages());
        const page = pages.find((one) => one.url().startsWith(`chrome-extension://${extensionId}/${name}`));
        if (page) return page;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await browser.close();
    }
    throw new Error(`${name} did not open`);
  }

  /** Lets go of the pages: what stays connected is told of everything that the browser does from then on. */
  async disconnect(): Promise<void> {
    await Promise.all(this.#connections.splice(0).map((one) => one.close()));
  }
}
