import type { BrowserContext, Worker } from '@playwright/test';

/** Answers the browser's own question for a site beforehand: it cannot be clicked. @param pattern as Box24 will ask for it */
export async function answerYes(
  context: BrowserContext,
  extensionId: string,
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      (
        chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        }
      ).developerPrivate.addHostPermission(id ?? '', host ?? ''),
    [extensionId, pattern],
  );
  await page.close();
}

/** The sites that Box24 watches. */
export function registeredMatches(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches = [] }) => matches);
  });
}
