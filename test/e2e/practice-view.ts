import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** More than the form has boxes. */
const MOST_TABS = 160;

/**
 * What Box24 drew over the practice page. The browser lets no extension put a script into a page of an extension, but the page
 * is one itself: it may look into closed roots.
 */
export class PracticeView {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Names or texts of what is drawn and fits a selector. */
  seen(selector: string): Promise<string[]> {
    return this.page.evaluate((wanted) => {
      const roots = [...document.documentElement.children].flatMap((child) =>
        child instanceof HTMLElement && child.matches('[popover]')
          ? (chrome.dom.openOrClosedShadowRoot(child) ?? [])
          : [],
      );
      return roots
        .flatMap((root) => [...root.querySelectorAll(wanted)])
        .filter((one) => one.checkVisibility())
        .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '');
    }, selector);
  }

  /** What has the focus, in our roots too. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const host = document.activeElement;
      const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
      const inner = root?.activeElement ?? host;
      return inner?.getAttribute('aria-label') ?? inner?.textContent ?? '';
    });
  }

  /** Goes on by Tab, or back by Shift+Tab, until what has the focus fits. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let tries = 0; tries < MOST_TABS; tries += 1) {
      if (name.test(await this.focused())) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab does not reach ${name}`);
  }

  /** Waits for the badge to count so many: marks of lines below the window are not drawn. */
  async expectFindings(count: number): Promise<void> {
    const badge = async () => (await this.seen('.badge'))[0];
    await expect.poll(badge, { timeout: 8_000 }).toMatch(new RegExp(`\\b${count} findings`));
  }
}
