import type { Ask } from './connection.ts';

/** The sidebar of the extension; it is no tab, so the window of Firefox is asked about it. */
export interface Sidebar {
  /** What stands there. */
  text(): Promise<string>;
  /** Presses the first button whose text begins so. @returns whether there is one */
  press(begins: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the sidebar. @param id the extension's id */
export async function sidebarOf(ask: Ask, id: string): Promise<Sidebar> {
  const window = await windowOf(ask);
  const inWindow = async (expression: string): Promise<unknown> => {
    const { result } = (await ask('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: window },
      awaitPromise: true,
    })) as { readonly result?: { readonly value?: string } };
    return result?.value === undefined ? undefined : JSON.parse(result.value);
  };
  /** What an expression gives in the sidebar's own document, which lives in the process of the extension. */
  const inSidebar = (expression: string): Promise<unknown> => {
    const script = `sendAsyncMessage('box24:told', ${expression})`;
    return inWindow(`new Promise((done) => {
      const { messageManager } = SidebarController.browser.contentDocument.querySelector('browser');
      const told = ({ data }) => { messageManager.removeMessageListener('box24:told', told); done(data); };
      messageManager.addMessageListener('box24:told', told);
      messageManager.loadFrameScript(${JSON.stringify(`data:application/javascript,${encodeURIComponent(script)}`)}, false);
    })`);
  };
  const name = `${id.replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  await inWindow(`SidebarController.show(${JSON.stringify(name)}).then(() => true)`);
  return {
    text: async () => String(await inSidebar('content.document.body.innerText')),
    press: async (begins) =>
      (await inSidebar(`(() => {
        const found = [...content.document.querySelectorAll('button')].find((one) => one.textContent.startsWith(${JSON.stringify(begins)}));
        found?.click();
        return found !== undefined;
      })()`)) === true,
    close: async () => void (await inWindow('SidebarController.hide() ?? true')),
  };
}

/** The window of Firefox itself, as far as the driver may look into it. */
async function windowOf(ask: Ask): Promise<string> {
  const { contexts } = (await ask('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly contexts?: readonly { readonly context: string }[];
  };
  const [first] = contexts ?? [];
  if (!first) throw new Error('Firefox shows no window.');
  return first.context;
}
