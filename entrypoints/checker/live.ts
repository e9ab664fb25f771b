import { LIVE_PORT, type Tally } from '../../lib/messages/types.ts';
import { SEVERITIES } from '../../lib/rules/types.ts';
import type { LiveState } from '../../lib/session/types.ts';

/** Sends the live state to the panels that look at this frame, and its number to the toolbar button. */
export class LivePorts {
  readonly #ports = new Set<chrome.runtime.Port>();
  readonly #tell: (tally: Tally) => void;
  #state: LiveState | null = null;
  #told = '';

  constructor(tell: (tally: Tally) => void) {
    this.#tell = tell;
  }

  /** For `runtime.onConnect`. */
  readonly connect = (port: chrome.runtime.Port): void => {
    if (port.name !== LIVE_PORT) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => this.#ports.delete(port));
    port.postMessage(this.#state);
  };

  publish(state: LiveState | null): void {
    this.#state = state;
    for (const port of this.#ports) port.postMessage(state);
    const tally = tallyOf(state);
    const key = JSON.stringify(tally);
    if (key === this.#told) return;
    this.#told = key;
    this.#tell(tally);
  }
}

function tallyOf(state: LiveState | null): Tally {
  const failed = (state?.shown ?? []).filter(({ finding }) => finding.status === 'failed');
  const worst = SEVERITIES.find((severity) => failed.some(({ finding }) => finding.severity === severity));
  return { open: failed.length, ...(worst && { worst }) };
}
