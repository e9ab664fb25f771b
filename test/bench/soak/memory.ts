/** What a page or a worker holds, after everything that nobody needs was collected. */
import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from '../../../lib/cli/extension-browser.ts';
import type { Desk } from '../keys/typing.ts';

/** What is watched: the claim page, the same work on a page that Box24 may not read, the side panel, the background. */
export const PLACES = ['page', 'without', 'panel', 'background'] as const;
export type Place = (typeof PLACES)[number];

/** Heap of all worlds of a page's thread (its own and that of our scripts) in KB; nodes and listeners of a page. */
export interface Held {
  readonly heapKb: number;
  readonly nodes?: number;
  readonly listeners?: number;
}

/** Sends a command of the browser's debugging protocol. */
type Send = (method: string, params?: object) => Promise<unknown>;

/** Collecting once leaves what finalizers let go of. */
const COLLECTIONS = 3;
/** An answer takes milliseconds. */
const ANSWER_LIMIT_MS = 20_000;

/**
 * Measures all places.
 * @throws when panel or background are not there, or do not answer
 */
export async function measure({ browser, withBox24, without }: Desk): Promise<Record<Place, Held>> {
  const ofPage = async (page: Desk['without']) => {
    const session = await page.context().newCDPSession(page);
    const send: Send = (method, params) => session.send(method as 'Runtime.enable', params);
    const held = await heldBy(send, true);
    await session.detach();
    return held;
  };
  return {
    page: await ofPage(withBox24),
    without: await ofPage(without),
    panel: await ofTarget(browser, 'sidepanel.html', true),
    background: await ofTarget(browser, 'background.js', false),
  };
}

async function heldBy(send: Send, isPage: boolean): Promise<Held> {
  for (let time = 0; time < COLLECTIONS; time++) await send('HeapProfiler.collectGarbage');
  const { usedSize } = (await send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  if (!isPage) return { heapKb: usedSize / 1024 };
  const { nodes, jsEventListeners } = (await send('Memory.getDOMCounters')) as {
    readonly nodes: number;
    readonly jsEventListeners: number;
  };
  return { heapKb: usedSize / 1024, nodes, listeners: jsEventListeners };
}

/** Side panel and background are no pages of Playwright's: they are asked through the browser's own session. */
async function ofTarget(
  { context, extensionId }: ExtensionBrowser,
  file: string,
  isPage: boolean,
): Promise<Held> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/${file}`));
  if (!target) throw new Error(`${file} is not there.`);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
  const held = await heldBy(sendThrough(session, sessionId), isPage);
  await session.send('Target.detachFromTarget', { sessionId });
  await session.detach();
  return held;
}

function sendThrough(session: CDPSession, sessionId: string): Send {
  let last = 0;
  return async (method, params = {}) => {
    const id = ++last;
    const answer = new Promise<unknown>((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`${method} got no answer.`)), ANSWER_LIMIT_MS);
      const hear = (event: { readonly sessionId: string; readonly message: string }) => {
        const message = JSON.parse(event.message) as { readonly id?: number; readonly result?: unknown };
        if (event.sessionId !== sessionId || message.id !== id) return;
        clearTimeout(limit);
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(message.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  };
}
