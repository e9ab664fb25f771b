import type { Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';

/** What is waited for comes within a second or two; on a machine with eight programs for each core it took ten. */
const SEEN_MS = 20_000;

/** From where the extension's own world is asked: its background, or a page of its own. */
type Looker = Pick<Worker, 'evaluate'>;

/** One mark, as a page reader names it, with its centre in the window. */
interface SeenMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Seen {
  readonly marks: readonly SeenMark[];
  readonly badge: SeenMark | undefined;
  /** In how many frames a badge stands. */
  readonly badges: number;
  /** The one line of text that stands open beside a mark. */
  readonly label: string | undefined;
  /** Text of the open card. */
  readonly card: string | undefined;
  /** What in the card carries a language of its own, but for what stands folded. */
  readonly languages: readonly { readonly lang: string; readonly text: string }[];
  /** What is said at the lower edge. */
  readonly toast: string | undefined;
  /** What can be pressed or chosen in card and toast. */
  readonly controls: readonly SeenMark[];
}

/**
 * What Box24 drew over a page. Its shadow root is closed to the page and to Playwright: this looks from the extension's
 * own world, where the browser opens it.
 */
export class Overlay {
  readonly #page: Page;
  readonly #worker: () => Looker;

  constructor(page: Page, worker: () => Looker) {
    this.#page = page;
    this.#worker = worker;
  }

  /** Everything drawn now, in all frames. */
  async see(): Promise<Seen> {
    await this.#page.bringToFront();
    const frames = await this.#worker().evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return [];
      const look = chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => {
          const host = [...document.documentElement.children].find(
            (child) => child.localName.includes('-') && child.matches('[popover]'),
          );
          const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
          const describe = (button: Element) => {
            const box = button.getBoundingClientRect();
            return {
              name: button.getAttribute('aria-label') ?? button.textContent ?? '',
              x: box.x + box.width / 2,
              y: box.y + box.height / 2,
            };
          };
          const seen = (selector: string) =>
            [...(root?.querySelectorAll(selector) ?? [])].filter((one) => one.checkVisibility());
          return {
            address: location.href,
            marks: seen('.mark:not(.unplaced)').map(describe),
            badge: seen('.badge').map(describe)[0],
            label: seen('.label:not(.unplaced)').map((label) => label.textContent ?? '')[0],
            card: seen('.card').map((card) => card.textContent ?? '')[0],
            languages: seen('.card [lang]:not(dl *)').map((one) => ({
              lang: one.getAttribute('lang') ?? '',
              text: one.textContent ?? '',
            })),
            toast: seen('.toast').map((toast) => toast.textContent ?? '')[0],
            controls: seen('.card :is(button,label,textarea,summary),.toast button').map(describe),
          };
        },
      });
      // A page that is just being left has nothing to see; whoever waits looks again.
      const results = await look.catch(() => []);
      return results.flatMap(({ result }) => result ?? []);
    });
    const placed = await Promise.all(
      frames.map(async ({ address, marks, badge, controls }) => {
        const { x, y } = await this.#cornerOf(address);
        const inWindow = (one: SeenMark): SeenMark => ({ ...one, x: one.x + x, y: one.y + y });
        return {
          marks: marks.map(inWindow),
          badge: badge && inWindow(badge),
          controls: controls.map(inWindow),
        };
      }),
    );
    return {
      marks: placed.flatMap(({ marks }) => marks),
      badge: placed.flatMap(({ badge }) => badge ?? [])[0],
      badges: frames.filter(({ badge }) => badge).length,
      label: frames.flatMap(({ label }) => label ?? [])[0],
      card: frames.flatMap(({ card }) => card ?? [])[0],
      languages: frames.flatMap(({ languages }) => languages),
      toast: frames.flatMap(({ toast }) => toast ?? [])[0],
      controls: placed.flatMap(({ controls }) => controls),
    };
  }

  /** Where a frame's own window begins in the page's. */
  async #cornerOf(address: string): Promise<{ x: number; y: number }> {
    const frame = this.#page.frames().find((one) => one.url() === address && one.parentFrame());
    const box = await (await frame?.frameElement())?.boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  }

  /** Names of the marks, once they are what a test waits for. */
  async expectMarks(expected: readonly (string | RegExp)[]): Promise<void> {
    await expect
      .poll(async () => (await this.see()).marks.map(({ name }) => name), { timeout: SEEN_MS })
      .toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
  }

  /** The mark whose name fits, once it is there. */
  async mark(name: RegExp, timeout = SEEN_MS): Promise<SeenMark> {
    let mark: SeenMark | undefined;
    const find = async () => {
      mark = (await this.see()).marks.find((one) => name.test(one.name));
      return mark;
    };
    await expect.poll(find, { message: `a mark ${name}`, timeout }).toBeDefined();
    if (!mark) throw new Error(`no mark ${name}`);
    return mark;
  }

  /** Waits until no mark has a fitting name. */
  async expectNoMark(name: RegExp): Promise<void> {
    await expect
      .poll(async () => (await this.see()).marks.filter((mark) => name.test(mark.name)), { timeout: SEEN_MS })
      .toEqual([]);
  }

  async badge(): Promise<SeenMark> {
    await expect.poll(async () => (await this.see()).badge, { timeout: SEEN_MS }).toBeDefined();
    const { badge } = await this.see();
    if (!badge) throw new Error('the badge went away');
    return badge;
  }

  /** Opens the card of the mark whose name fits. */
  async openCard(name: RegExp): Promise<void> {
    const { x, y } = await this.mark(name);
    await this.#page.mouse.click(x, y);
    await this.card();
  }

  /** Presses a button, or chooses what a label names, in the card or in what is said at the lower edge. */
  async press(name: RegExp): Promise<void> {
    const find = async () => (await this.see()).controls.find((one) => name.test(one.name));
    await expect.poll(find, { message: `a control ${name}`, timeout: 5_000 }).toBeDefined();
    await this.#scrollTo((await find())?.name ?? '');
    const control = await find();
    if (!control) throw new Error(`${name} went away`);
    await this.#page.mouse.click(control.x, control.y);
  }

  /** Brings a control of the card into view by its whole name. */
  async #scrollTo(name: string): Promise<void> {
    await this.#worker().evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0, allFrames: true },
        args: [wanted],
        func: (whole) => {
          const host = [...document.documentElement.children].find((child) => child.matches('[popover]'));
          const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
          const controls = [...(root?.querySelectorAll('.card :is(button,label,textarea,summary)') ?? [])];
          const found = controls.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === whole);
          found?.scrollIntoView({ block: 'center' });
        },
      });
    }, name);
  }

  /** Waits until this is said at the lower edge. */
  async expectToast(says: RegExp): Promise<void> {
    await expect.poll(async () => (await this.see()).toast, { timeout: 5_000 }).toMatch(says);
  }

  async card(): Promise<string> {
    await expect.poll(async () => (await this.see()).card, { timeout: SEEN_MS }).toBeDefined();
    return (await this.see()).card ?? '';
  }
}
