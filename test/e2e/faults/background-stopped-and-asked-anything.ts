import { backgroundInputs } from '../../../lib/messages/background-schema.ts';
import type { Fault } from '../fault.ts';
import { ENABLED, expect } from '../fixtures.ts';
import { TURNS, type Turn } from '../message-turns.ts';
import { extensionWorld } from '../page-messages.ts';

export const fault: Fault = {
  fault: 'the background is stopped before each question that there is',
  happens: 'a background that was just woken gives the answer that the one before gave',
  async strike({ box24, background, desk, page }) {
    expect(Object.keys(TURNS).toSorted()).toEqual(Object.keys(backgroundInputs).toSorted());
    const other = await box24.open(`${ENABLED}/empty`);
    const { session, contextId } = await extensionWorld(other, box24.extensionId);
    const tabId = await desk.evaluate(
      async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? 0,
      `${ENABLED}/empty`,
    );
    const askFromPage = async (ask: string, input: unknown) => {
      const request = JSON.stringify({ to: 'background', ask, input });
      const expression = `new Promise((resolve) => chrome.runtime.sendMessage(${request}, (reply) => resolve(reply ?? chrome.runtime.lastError?.message)))`;
      const { result } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value as unknown;
    };
    const turns: readonly (readonly [string, Turn<unknown>])[] = Object.entries(TURNS);
    for (const [name, { from, input, skipped, differs }] of turns) {
      if (skipped !== undefined) continue;
      const asked = input({ tabId, frameId: 0 });
      const ask = () => (from === 'own' ? background.ask(name, asked) : askFromPage(name, asked));
      const before = await ask();
      await background.stop();
      const after = await ask();
      if (differs === undefined) expect(after, name).toEqual(before);
      else expect(after, name).toMatchObject({ ok: true });
    }
    await other.close();
    await page.bringToFront();
  },
};
