import { browser } from 'wxt/browser';

/**
 * Opens the first page once, after installing. Not after an update. Not where sites are granted already, since then somebody has
 * chosen for the biller: a program that tries Box24 out, or an older copy of it. And not where whoever manages the computer has
 * installed it: they say themselves what it is for.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome().catch(() => undefined);
  });
}

async function welcome(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { installType } = await browser.management.getSelf();
  if (origins.length > 0 || installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
