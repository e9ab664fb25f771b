import type { Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';

interface SeenTeaching {
  readonly bar: string;
  /** What the thick outline's tag says. */
  readonly tag: string;
  readonly card?: {
    readonly title: string;
    readonly text: string;
    readonly names: readonly string[];
    readonly preview: string;
    readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  };
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

/** Teach mode in a page, seen from the extension's own world: its shadow root is closed to page and test. */
export class TeachingView {
  readonly page: Page;
  readonly #worker: () => Worker;

  constructor(page: Page, worker: () => Worker) {
    this.page = page;
    this.#worker = worker;
  }

  /** Begins as the panel's button does. */
  async start(input: { readonly walk?: boolean; readonly path?: string } = {}): Promise<void> {
    await this.page.bringToFront();
    const opened = this.page.context().waitForEvent('page');
    await this.#worker().evaluate(() => chrome.runtime.openOptionsPage());
    const options = await opened;
    await options.evaluate(
      async ({ url, start }) => {
        const [tab] = await chrome.tabs.query({ url: `${new URL(url).origin}/*` });
        const tabId = tab?.id ?? 0;
        await chrome.runtime.sendMessage({ to: 'background', ask: 'bringTeach', input: { tabId } });
        await chrome.tabs.sendMessage(tabId, { to: 'teach', ask: 'start', input: start });
      },
      { url: this.page.url(), start: { walk: false, ...input } },
    );
    await options.close();
    await this.page.bringToFront();
    await expect.poll(async () => (await this.see())?.bar).toContain('Teach Box24 this page');
  }

  async see(): Promise<SeenTeaching | undefined> {
    const frames = await this.#worker().evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return [];
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => {
          const roots = [...document.documentElement.children]
            .filter((child) => child.localName.includes('-') && child.matches('[popover]'))
            .map((host) => chrome.dom.openOrClosedShadowRoot(host as HTMLElement));
          const root = roots.find((one) => one?.querySelector('.bar'));
          if (!root) return undefined;
          const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? '';
          const buttonsIn = (selector: string) =>
            [...root.querySelectorAll(`${selector} button`)].map((button) => {
              const box = button.getBoundingClientRect();
              return {
                label: button.textContent ?? '',
                x: box.x + box.width / 2,
                y: box.y + box.height / 2,
              };
            });
          const names = [...root.querySelectorAll('.names li')].map((one) =>
            [...one.children].map((child) => child.textContent).join(' · '),
          );
          return {
            bar: textOf('.bar'),
            tag: textOf('.tag'),
            buttons: buttonsIn('.bar'),
            ...(root.querySelector('.panel') && {
              card: {
                title: textOf('.panel h1'),
                text: textOf('.panel'),
                names,
                preview: textOf('.preview'),
                buttons: buttonsIn('.panel'),
              },
            }),
          };
        },
      });
      return results.flatMap(({ result }) => result ?? []);
    });
    return frames[0];
  }

  async card(): Promise<NonNullable<SeenTeaching['card']>> {
    await expect.poll(async () => (await this.see())?.card, { message: 'a card' }).toBeDefined();
    const card = (await this.see())?.card;
    if (!card) throw new Error('the card went away');
    return card;
  }

  /** Presses a button of the card or the bar. */
  async press(label: string): Promise<void> {
    const seen = await this.see();
    const buttons = [...(seen?.card?.buttons ?? []), ...(seen?.buttons ?? [])];
    const button = buttons.find((one) => one.label.includes(label));
    if (!button) throw new Error(`no button ${label} among ${buttons.map((one) => one.label).join(', ')}`);
    await this.page.mouse.click(button.x, button.y);
  }

  /** Waits until the bar says something. */
  async expectSaid(text: string | RegExp): Promise<void> {
    await expect.poll(async () => (await this.see())?.bar, { timeout: 8_000 }).toMatch(text);
  }

  /** Picks a box by the mouse, as a biller does, types a name and saves. */
  async nameByMouse(selector: string, typed: string): Promise<void> {
    const box = await this.page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.card();
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
    await this.expectSaid(/Saved: /);
  }
}
