import type { Host } from '../overlay/host.ts';

/** Events that our layer lives by; they are given on inside of it. */
const OURS = ['pointermove', 'click', 'dblclick', 'keydown', 'input'] as const;
/** What else the browser says of a click or a key: nobody needs to hear it. */
const UNHEARD = [
  'pointerdown',
  'pointerup',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'contextmenu',
  'keyup',
  'keypress',
  'beforeinput',
  'change',
  'focusin',
  'focusout',
] as const;

/**
 * Keeps from the page what happens in our layer: no shortcut of the page answers a key that is meant for us, no handler
 * hears a click. The layer gets the events as copies that cannot leave it.
 * @param signal ends it
 */
export function keepEvents(view: Window, { is, shadow }: Host, signal: AbortSignal): void {
  const options = { capture: true, signal } as const;
  for (const type of OURS)
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !is(event.target)) return;
        event.stopImmediatePropagation();
        const copy = copyOf(event);
        targetIn(shadow, event)?.dispatchEvent(copy);
        if (copy.defaultPrevented) event.preventDefault();
      },
      options,
    );
  for (const type of UNHEARD)
    view.addEventListener(
      type,
      (event) => {
        if (is(event.target)) event.stopImmediatePropagation();
      },
      options,
    );
}

/** Where an event happened inside of our layer, which hides it from everybody outside. */
function targetIn(shadow: ShadowRoot, event: Event): Element | null {
  // A button that is pressed by a key sends a click without a place.
  const isPlaced = event instanceof MouseEvent && (event.type !== 'click' || event.detail > 0);
  return isPlaced ? shadow.elementFromPoint(event.clientX, event.clientY) : shadow.activeElement;
}

/** Events that are not composed end at the shadow root. */
function copyOf(event: Event): Event {
  const init = { bubbles: true, cancelable: true, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    return new KeyboardEvent(event.type, { ...init, key, shiftKey, ctrlKey, metaKey, altKey });
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY } = event;
    return new MouseEvent(event.type, { ...init, clientX, clientY });
  }
  return new Event(event.type, init);
}
