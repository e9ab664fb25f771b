import { browser } from 'wxt/browser';
import { isObject, type Request } from '../lib/messages/envelope.ts';
import { liveStateSchema } from '../lib/messages/live-schema.ts';
import { LIVE_PORT } from '../lib/messages/page-types.ts';
import type { LiveState } from '../lib/session/types.ts';

/** What one form in a frame of the tab shows. */
export interface FrameState {
  readonly frameId: number;
  readonly state: LiveState;
}

type Port = ReturnType<typeof browser.tabs.connect>;
interface FromTab {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const arriving = liveStateSchema.array();

/**
 * Listens to the checkers of one tab: each frame with claim forms sends their live states over a port of its own.
 * Nothing is kept longer than the page that listens.
 */
export class LiveLink {
  readonly #tabId: number;
  readonly #onChange: (frames: readonly FrameState[]) => void;
  readonly #ports = new Map<number, Port>();
  readonly #states = new Map<number, readonly LiveState[]>();

  constructor(tabId: number, onChange: (frames: readonly FrameState[]) => void) {
    this.#tabId = tabId;
    this.#onChange = onChange;
    browser.runtime.onMessage.addListener(this.#announced);
    // Whoever is there already says so; a tab without a checker answers by an error.
    const request: Request = { to: 'checker', ask: 'announce', input: {} };
    browser.tabs.sendMessage(tabId, request).catch(() => undefined);
  }

  stop(): void {
    browser.runtime.onMessage.removeListener(this.#announced);
    for (const port of this.#ports.values()) port.disconnect();
    this.#ports.clear();
  }

  readonly #announced = (message: unknown, { tab, frameId }: FromTab): undefined => {
    if (!isObject(message) || message.to !== 'panel' || message.here !== true) return;
    if (tab?.id === this.#tabId && frameId !== undefined) this.#connect(frameId);
  };

  #connect(frameId: number): void {
    this.#ports.get(frameId)?.disconnect();
    const port = browser.tabs.connect(this.#tabId, { frameId, name: LIVE_PORT });
    this.#ports.set(frameId, port);
    port.onMessage.addListener((message: unknown) => {
      this.#states.set(frameId, arriving.safeParse(message).data ?? []);
      this.#changed();
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser notes no error where it keeps the page for going back.
      void browser.runtime.lastError;
      if (this.#ports.get(frameId) !== port) return;
      this.#ports.delete(frameId);
      this.#states.delete(frameId);
      this.#changed();
    });
  }

  #changed(): void {
    this.#onChange(
      [...this.#states].flatMap(([frameId, states]) => states.map((state) => ({ frameId, state }))),
    );
  }
}
