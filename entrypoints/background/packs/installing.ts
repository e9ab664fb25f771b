import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { INSTALL_PORT, type InstallAsk, type InstallTold } from '../../../lib/messages/pack-types.ts';
import { fromBase64 } from '../../../lib/packs/base64.ts';
import { type Candidate, lookThrough } from './look-through.ts';

const askSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('look'), content: z.string() }),
  z.strictObject({ ask: z.literal('install') }),
]) satisfies z.ZodType<InstallAsk>;

/**
 * Looks files through that the biller chose, and installs them when they say so. Both happen here, where feeds and policies come in,
 * too, so that there is one way in. @param pages start of the addresses of our own pages, which alone may ask
 */
export function serveInstalling(pages: string): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== INSTALL_PORT) return;
    if (port.sender?.id !== browser.runtime.id || !port.sender.url?.startsWith(pages)) port.disconnect();
    else serve(port);
  });
}

function serve(port: Browser.runtime.Port): void {
  let candidate: Candidate | undefined;
  // A page that has gone hears no more.
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  const tell = (told: InstallTold) => {
    if (isOpen) port.postMessage(told);
  };
  port.onMessage.addListener((message: unknown) => {
    const asked = askSchema.safeParse(message).data;
    const done =
      asked?.ask === 'look' ? look(asked.content) : asked?.ask === 'install' ? install() : undefined;
    // What went wrong unforeseen ends the conversation; the page says so.
    if (!done) port.disconnect();
    else void done.catch(() => port.disconnect());
  });

  async function look(content: string): Promise<void> {
    const bytes = fromBase64(content);
    if (!bytes) throw new Error('this is no base64');
    const found = await lookThrough(bytes, { from: 'file' }, tell);
    if ('refusal' in found) return tell({ tell: 'refused', ...found });
    candidate = found;
    tell({ tell: 'offer', offer: found.offer });
  }

  async function install(): Promise<void> {
    if (!candidate) throw new Error('nothing was looked through');
    try {
      await candidate.install();
      tell({ tell: 'installed' });
    } catch {
      tell({ tell: 'not-kept' });
    }
  }
}
