/** Writes down what goes out other than to a store: messages to the background, requests, lines of the console. */
import type { BrowserContext, Worker } from 'playwright-core';

export interface Overheard {
  /** Addresses, headers and bodies of all requests: of pages, page scripts and the background. */
  readonly network: readonly string[];
  /** What was written to the console, there too. */
  readonly console: readonly string[];
  /** Messages to the background, by what they ask. */
  messages(): Promise<readonly (readonly [ask: string, message: string])[]>;
}

/** Begins to listen. It hears messages beside Box24 and answers none. */
export async function overhear(context: BrowserContext, worker: Worker): Promise<Overheard> {
  const network: string[] = [];
  const said: string[] = [];
  context.on('request', (request) =>
    network.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  context.on('console', (message) => said.push(message.text()));
  await worker.evaluate(() => {
    const heard: [string, string][] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push([String(message.ask), JSON.stringify(message)]);
    });
  });
  return {
    network,
    console: said,
    messages: () => worker.evaluate(() => (globalThis as unknown as { heard: [string, string][] }).heard),
  };
}

/** The endings of what {@link sendMarker} sends. */
export const FROM = { background: '-background', page: '-page' } as const;

/** Sends a text by each of these ways, from the background and from a script of ours in a site's page, to see that it would be found. */
export const sendMarker = (worker: Worker, site: string, marker: string): Promise<void> =>
  worker.evaluate(
    async ({ site, marker, from }) => {
      console.log(`${marker}${from.background}`);
      void fetch(`https://nowhere.test/${marker}${from.background}`).catch(() => undefined);
      const [tab] = await chrome.tabs.query({ url: `${site}/*` });
      if (tab?.id === undefined) throw new Error('no page of the site is open');
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        args: [`${marker}${from.page}`],
        func: (text: string) => {
          console.log(text);
          void fetch(`/${text}`);
          void chrome.runtime.sendMessage({ ask: text });
        },
      });
    },
    { site, marker, from: FROM },
  );
