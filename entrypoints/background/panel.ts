import { browser } from 'wxt/browser';

/** Firefox's older name for the side panel; `wxt/browser` types know Chrome only. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel. Calls the browser in the same tick: it wants the click that led here.
 * @param tabId the tab that asked
 * @throws when the browser does not see a click or key behind it
 */
export async function openPanel(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('a panel belongs to a tab');
  const { sidebarAction } = browser as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId }));
}

/** The keyboard command of the manifest. */
export function openPanelByKey(command: string, tab?: { readonly id?: number | undefined }): void {
  if (command === 'open-panel') void openPanel(tab?.id);
}
