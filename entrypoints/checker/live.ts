import { LIVE_PORT } from '../../lib/messages/page-types.ts';
import { type PageReadings, READINGS_PORT } from '../../lib/messages/reading-types.ts';
import type { Tally } from '../../lib/messages/types.ts';
import { SEVERITIES } from '../../lib/rules/types.ts';
import type { LiveState } from '../../lib/session/types.ts';

/** Sends the live state to the panels that look at this frame, and its number to the toolbar button. */
export class LivePorts {
  readonly #ports = new Set<chrome.runtime.Port>();
  /** Those that look at what is read; values go nowhere else, and only while they look. */
  readonly #readers = new Set<chrome.runtime.Port>();
  readonly #tell: (tally: Tally) => void;
  readonly #readings: () => Promise<PageReadings | null>;
  #states: readonly LiveState[] = [];
  #told = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param readings asked for only while somebody looks */
  constructor(tell: (tally: Tally) => void, readings: () => Promise<PageReadings | null>) {
    this.#tell = tell;
    this.#readings = readings;
  }

  /** For `runtime.onConnect`. */
  readonly connect = (port: chrome.runtime.Port): void => {
    if (port.name === READINGS_PORT) {
      this.#readers.add(port);
      port.onDisconnect.addListener(() => this.#readers.delete(port));
      void this.#tellReaders();
    }
    if (port.name !== LIVE_PORT) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.postMessage(this.#states);
  };

  async #tellReaders(): Promise<void> {
    if (this.#readers.size === 0) return;
    const readings = await this.#readings().catch(() => null);
    for (const port of this.#readers) port.postMessage(readings);
  }

  /** Takes what is to be told. It is told after the next paint: a mark waits for no panel. */
  publish(states: readonly LiveState[]): void {
    this.#states = states;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const port of this.#ports) port.postMessage(states);
      void this.#tellReaders();
      const tally = tallyOf(states);
      const key = JSON.stringify(tally);
      if (key === this.#told) return;
      this.#told = key;
      this.#tell(tally);
    });
  }
}

/** The frame that leads a claim counts for all its frames. */
function tallyOf(states: readonly LiveState[]): Tally {
  const failed = states
    .filter(({ part }) => part !== 'follows')
    .flatMap(({ shown }) => shown.filter(({ finding }) => finding.status === 'failed'));
  const worst = SEVERITIES.find((severity) => failed.some(({ finding }) => finding.severity === severity));
  return { open: failed.length, ...(worst && { worst }) };
}
