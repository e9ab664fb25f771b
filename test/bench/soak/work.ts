/** What somebody does all day: opens a claim, types in it, sends it, closes it. On one page that is never loaded anew. */
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, workerOf } from '../../../lib/cli/extension-browser.ts';

/** Typed into the first modifier box of the first line in turn, so that marks come and go. */
const MODIFIERS = ['RR', 'NU', 'RR'];
const KEY_MS = 30;
/** Longer than a mark takes on a busy machine. */
const MARK_LIMIT_MS = 60_000;
const LOOK_MS = 200;
/** For what follows a claim that was sent and closed. */
const CLOSED_MS = 400;

/** Turns the demonstration page into a portal that draws each claim anew, without loading. */
export async function becomePortal(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.querySelector('form');
    if (!form) throw new Error('The demonstration page has no form.');
    // The page's own program stays behind with the first form.
    Object.assign(window, { blank: form.cloneNode(true) });
    form.remove();
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      const sent = document.querySelector('#sent');
      if (sent) sent.textContent = 'Claim 7 was submitted.';
    });
  });
}

/**
 * One claim from its opening to its closing.
 * @param number tells it from the others: another patient, another account
 * @param browser given where Box24 reads the page: then its marks are waited for
 * @throws when no mark comes
 */
export async function workOn(page: Page, number: number, browser?: ExtensionBrowser): Promise<void> {
  await page.evaluate((number) => {
    const { blank } = window as unknown as { blank: HTMLFormElement };
    const form = blank.cloneNode(true) as HTMLFormElement;
    const set = (name: string, value: string) => {
      const box = form.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (box) box.value = value;
    };
    set('account', `RMS-${10_000 + number}`);
    set('last', `Sample${number}`);
    document.querySelector('main')?.append(form);
  }, number);
  if (browser) await marksAppear(browser);
  const box = page.locator('#lines input.mod').first();
  for (const modifier of MODIFIERS) {
    await box.click();
    await box.selectText();
    await page.keyboard.type(modifier, { delay: KEY_MS });
  }
  await page.locator('#lines input.money').first().click();
  await page.keyboard.type('1', { delay: KEY_MS });
  await page.getByRole('button', { name: 'Submit claim' }).click();
  await page.waitForTimeout(CLOSED_MS);
  await page.evaluate(() => document.querySelector('form')?.remove());
  await page.waitForTimeout(CLOSED_MS);
}

/** Box24 has drawn marks on this claim. Its root is closed to the page: the extension's own world looks. @throws when it has not */
async function marksAppear({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const until = Date.now() + MARK_LIMIT_MS;
  while (Date.now() < until) {
    const marks = await workerOf(context, extensionId)?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [seen] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => {
          const host = [...document.documentElement.children].find(
            (child) => child.localName.includes('-') && child.matches('[popover]'),
          );
          const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
          return root?.querySelectorAll('.mark').length ?? 0;
        },
      });
      return seen?.result ?? 0;
    });
    if (marks) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  throw new Error(`No mark within ${MARK_LIMIT_MS / 1_000} s: Box24 does not read this claim.`);
}
