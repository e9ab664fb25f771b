/** Stops the extension's background as a browser does, at any moment, also with a question in its hands. */
import type { CDPSession, Page } from '@playwright/test';
import type { Box24 } from './fixtures.ts';

/** What the browser says of a target that has another debugging session. */
interface FromTarget {
  readonly sessionId: string;
  readonly message: string;
}

export class BackgroundFaults {
  readonly #box24: Box24;
  readonly #session: CDPSession;
  readonly #browser: CDPSession;
  /** A page of the extension that runs nothing: what is asked from there wakes the background. */
  readonly #desk: Page;

  private constructor(box24: Box24, session: CDPSession, browser: CDPSession, desk: Page) {
    this.#box24 = box24;
    this.#session = session;
    this.#browser = browser;
    this.#desk = desk;
  }

  static async of(box24: Box24, desk: Page): Promise<BackgroundFaults> {
    const browser = await box24.context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('no debugging session');
    const session = await box24.context.newCDPSession(desk);
    await session.send('ServiceWorker.enable');
    return new BackgroundFaults(box24, session, browser, desk);
  }

  /** As the browser does after half a minute without work. */
  async stop(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
  }

  /** Wakes it with a question. @returns its reply */
  ask(ask: string, input: unknown): Promise<unknown> {
    return this.#desk.evaluate((request) => chrome.runtime.sendMessage(request), {
      to: 'background',
      ask,
      input,
    });
  }

  /** Stops it once something that is sent by then has reached it, before it has looked at it. */
  async stopWith(send: () => Promise<void>): Promise<void> {
    await this.ask('about', {});
    const { targetInfos } = await this.#browser.send('Target.getTargets', {
      filter: [{ type: 'service_worker' }],
    });
    const target = targetInfos.find(({ url }) => url.includes(this.#box24.extensionId));
    if (!target) throw new Error('the background does not run');
    const { sessionId } = await this.#browser.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    const hears = (method: string) =>
      new Promise<void>((resolve) => {
        const listener = (event: FromTarget) => {
          if (event.sessionId !== sessionId || !event.message.includes(method)) return;
          this.#browser.off('Target.receivedMessageFromTarget', listener);
          resolve();
        };
        this.#browser.on('Target.receivedMessageFromTarget', listener);
      });
    const tell = (id: number, method: string) =>
      this.#browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
    const isSet = hears('"id":2,');
    const isPaused = hears('Debugger.paused');
    await tell(1, 'Debugger.enable');
    await tell(2, 'Debugger.pause');
    await isSet;
    await send();
    await isPaused;
    await this.stop();
  }
}
