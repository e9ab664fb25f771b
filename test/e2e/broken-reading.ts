import type { Worker } from '@playwright/test';

/**
 * Breaks what reads the page of the active tab: what reading uses is taken away. Nothing on a page reaches that world, so the fault is
 * made there.
 * @param worker the extension's background
 */
export async function breakReading(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => {
        Array.prototype.flatMap = () => {
          // As a fault might, its message carries a value of the claim.
          throw new Error('1EG4TE5MK73');
        };
      },
    });
  });
}
