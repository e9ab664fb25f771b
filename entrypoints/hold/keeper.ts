import type { NamedSubmit } from '../../lib/portals/types.ts';
import type { Reason } from '../../lib/session/reasons.ts';
import type { Asked } from '../../lib/session/submit-hold.ts';
import type { HoldState } from '../../lib/session/types.ts';
import type { HeldClaims } from '../judge/holding.ts';
import { isClosedIn, namedButtons, pressedOf } from './buttons.ts';
import type { Gate } from './gate.ts';

/** Judging took longer than a biller waits for a button: from then on presses pass without a look. */
const TOO_SLOW_MS = 300;

/** The list that opens instead of Submit. */
export interface List {
  /** Whether an event is meant for it. */
  readonly has: (event: Event) => boolean;
  readonly close: () => void;
}

export interface KeeperPorts {
  readonly document: Document;
  readonly gate: Gate;
  readonly named: NamedSubmit;
  readonly claims: HeldClaims;
  readonly openList: (
    asked: Asked,
    answers: { readonly back: () => void; readonly submit: (reasons: ReadonlyMap<string, Reason>) => void },
  ) => List;
  readonly now: () => number;
}

/**
 * Keeps presses on the named button from the page while something stands in the way that will be denied. Whatever goes wrong here,
 * the press passes.
 */
export class Keeper {
  readonly #ports: KeeperPorts;
  /** What the press is kept for that has begun and not ended. */
  #asked: Asked | undefined;
  /** We press the button ourselves. */
  #isOurs = false;
  #list: List | undefined;
  #trouble: HoldState | undefined;

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
    ports.gate.keeper = this.#look;
  }

  /** Whether Submit can be held here, from what is seen now. */
  get state(): HoldState {
    const { document, named, gate } = this.#ports;
    if (this.#trouble) return this.#trouble;
    const buttons = namedButtons(document, named);
    if (buttons.length > 0) return buttons.every(isClosedIn) ? 'closed' : gate.isFirst ? 'can' : 'late';
    if (named.here.length > 0) return 'no-button';
    return named.elsewhere ? 'other-frame' : 'not-named';
  }

  stop(): void {
    const { gate } = this.#ports;
    // Another one may stand there by now.
    if (gate.keeper === this.#look) gate.keeper = undefined;
    this.#list?.close();
  }

  readonly #look = (event: Event): void => {
    if (this.#list?.has(event)) return;
    try {
      this.#press(event);
    } catch {
      // The press goes on; no further one is looked at.
      this.#fail('broken');
    }
  };

  #press(event: Event): void {
    const isStart = startsPress(event);
    // What is no press, and what belongs to one that passes, costs nothing.
    if (!isStart && !this.#asked && event.type !== 'click') return;
    const { document, named } = this.#ports;
    const button = pressedOf(event, namedButtons(document, named));
    if (isStart) this.#letGo();
    if (!button) return;
    if (!event.isTrusted) {
      // Our own click after "Submit anyway" comes this way, too, and nothing is in its way then.
      if (isStart || event.type === 'click') this.#pressedByScript();
      return;
    }
    this.#asked ??= this.#ask();
    if (!this.#asked) {
      if (isStart) this.#ports.claims.passes(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' || event.type === 'keydown') this.#open(this.#asked, button);
  }

  /** A press that was kept has ended elsewhere. */
  #letGo(): void {
    if (!this.#asked) return;
    this.#asked = undefined;
    this.#ports.claims.back(false);
  }

  #ask(): Asked | undefined {
    const { claims, now } = this.#ports;
    const before = now();
    const asked = claims.ask();
    if (now() - before > TOO_SLOW_MS) this.#fail('slow');
    return asked;
  }

  #open(asked: Asked, button: HTMLElement): void {
    const { claims, document } = this.#ports;
    const before = document.activeElement;
    this.#asked = undefined;
    const close = () => {
      this.#list?.close();
      this.#list = undefined;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
    this.#list = this.#ports.openList(asked, {
      back: () => {
        close();
        claims.back(true);
      },
      submit: (reasons) => {
        close();
        claims.release(reasons);
        this.#pass(button);
      },
    });
  }

  /** The same press once more, by the browser's own way of pressing a button. */
  #pass(button: HTMLElement): void {
    const { document, named } = this.#ports;
    // A page that rendered itself anew has another one in its place.
    const there = button.isConnected ? button : namedButtons(document, named)[0];
    this.#isOurs = true;
    there?.click();
    this.#isOurs = false;
  }

  #pressedByScript(): void {
    if (!this.#isOurs) this.#fail('by-script', false);
  }

  #fail(trouble: HoldState, isEnd = true): void {
    this.#trouble = trouble;
    if (isEnd) this.#ports.gate.keeper = undefined;
    this.#ports.claims.changed();
  }
}

/** Whether an event begins a press: of the main button, or of a key that presses. */
function startsPress(event: Event): boolean {
  if (event instanceof PointerEvent && event.type === 'pointerdown') return event.button === 0;
  return (
    event instanceof KeyboardEvent && event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ')
  );
}
