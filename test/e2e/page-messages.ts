/** What the extension's scripts in a page ask the background, one by one: each waits until the test lets it go. */
import type { CDPSession, Page } from '@playwright/test';

/** Puts itself before the browser's own way of sending in the extension's world of the page. */
const QUEUE = `{
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  const waiting = [];
  let isBusy = false;
  const next = () => {
    if (isBusy || waiting.length === 0) return;
    isBusy = true;
    box24Asks(String(waiting[0].message.ask ?? ''));
  };
  globalThis.box24Send = () => {
    const { message, answered } = waiting.shift();
    send(message, (reply) => {
      try {
        answered(reply);
      } finally {
        isBusy = false;
        next();
      }
    });
  };
  const queue = (message, answered) => {
    waiting.push({ message, answered });
    next();
  };
  Object.defineProperty(chrome.runtime, 'sendMessage', {
    value: (message, answered) =>
      answered
        ? queue(message, answered)
        : new Promise((resolve, reject) => {
            queue(message, (reply) => {
              const { lastError } = chrome.runtime;
              if (lastError) reject(new Error(lastError.message));
              else resolve(reply);
            });
          }),
  });
}`;

/** The extension's world of a page, where its scripts are. */
export async function extensionWorld(
  page: Page,
  extensionId: string,
): Promise<{ readonly session: CDPSession; readonly contextId: number }> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return { session, contextId: await found };
}

/**
 * Holds each question of a page that has asked nothing so far.
 * @param asked called for each, in turn; must let it go by what it is given
 */
export async function holdMessages(
  page: Page,
  extensionId: string,
  asked: (name: string, letGo: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { session, contextId } = await extensionWorld(page, extensionId);
  const letGo = async () => {
    const sent = session.send('Runtime.evaluate', { contextId, expression: 'box24Send()' });
    // A page that is closed asks nothing more.
    await sent.catch(() => undefined);
  };
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'box24Asks') void asked(payload, letGo);
  });
  await session.send('Runtime.addBinding', { name: 'box24Asks' });
  await session.send('Runtime.evaluate', { contextId, expression: QUEUE });
}
