import type { CardController } from './card-controller.ts';
import { drawnInside } from './dom.ts';
import type { Host } from './host.ts';
import type { MarkView } from './mark-view.ts';

/** Goes through the findings; with Shift backwards. Billers know it from word processors as "next proofing mark". */
const NEXT_KEY = 'F8';

export interface KeyOptions {
  readonly signal: AbortSignal;
  /** Marks in the order of the page. */
  readonly views: () => readonly MarkView[];
  readonly card: CardController;
  /** Scrolls a mark's field into view and paints. @returns whether the mark can be seen now */
  readonly show: (view: MarkView) => boolean;
}

export interface Keys {
  /** Whether any key is down: nothing may change its place then. */
  isDown(): boolean;
  /** Moves the focus to a mark without opening its card. */
  focusQuietly(view: MarkView): void;
}

/** Listens to the keyboard and to the focus. Keys of the page are only listened to, never stopped. */
export function listenToKeys(
  document: Document,
  host: Host,
  { signal, views, card, show }: KeyOptions,
): Keys {
  const view = document.defaultView;
  const down = new Set<string>();
  /** Where the focus was before it came to us. */
  let cameFrom: HTMLElement | undefined;
  let quietly = false;
  const focused = () => host.shadow.activeElement;
  const markOf = (node: Element | null) => views().find((one) => one.button === node);

  const focusQuietly = (mark: MarkView) => {
    quietly = true;
    mark.button.focus({ preventScroll: true });
    quietly = false;
  };

  const leave = () => {
    const opened = card.opened;
    const inside = focused();
    const inCard = inside !== null && opened?.card.contains(inside);
    card.close();
    // From the card one step back, to its mark; from a mark back to the page.
    if (!inCard && inside && markOf(inside) && cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
  };

  /** Opens the next finding whose field can be shown; one in a closed part of the page is passed over. */
  const step = (by: 1 | -1) => {
    const stops = views().flatMap((mark) => mark.group.shown.map(({ key }) => ({ mark, key })));
    const at = stops.findIndex(({ mark, key }) => card.opened?.view === mark && card.opened.key === key);
    const first = at >= 0 ? at + by : nearest(stops, by);
    for (let tried = 0; tried < stops.length; tried += 1) {
      const stop = stops[(first + tried * by + 2 * stops.length) % stops.length];
      if (!stop || !show(stop.mark)) continue;
      focusQuietly(stop.mark);
      // Behind a modal dialog of the page nothing of ours can take the focus.
      card.open(stop.mark, focused() === stop.mark.button ? 'focus' : 'pinned', stop.key);
      return;
    }
  };

  /** From the cursor: the first finding at or after it, or the last one before it. */
  const nearest = (all: readonly { mark: MarkView }[], by: 1 | -1): number => {
    const from = document.activeElement;
    if (!from || from === document.body || host.is(from)) return by > 0 ? 0 : all.length - 1;
    const isAfter = ({ mark }: { mark: MarkView }) =>
      drawnInside(mark.anchor, from) ||
      (from.compareDocumentPosition(mark.anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const first = all.findIndex(isAfter);
    if (by > 0) return Math.max(first, 0);
    return first > 0 ? first - 1 : all.length - 1;
  };

  const options = { capture: true, passive: true, signal };
  view?.addEventListener(
    'keydown',
    (event) => {
      // Scripts of the page press nothing here.
      if (!event.isTrusted) return;
      // With Command held, macOS does not report that the other key was let go.
      if (!event.metaKey) down.add(event.code);
      if (event.key === NEXT_KEY && !event.ctrlKey && !event.altKey && !event.metaKey)
        step(event.shiftKey ? -1 : 1);
      if (event.key === 'Escape') leave();
    },
    options,
  );
  view?.addEventListener('keyup', (event) => down.delete(event.code), options);
  view?.addEventListener('blur', (event) => event.target === view && down.clear(), options);

  host.shadow.addEventListener(
    'focusin',
    (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      if (relatedTarget instanceof HTMLElement && !host.shadow.contains(relatedTarget))
        cameFrom = relatedTarget;
      const mark = target instanceof Element ? markOf(target) : undefined;
      // A mark that was clicked is opened by the click.
      if (mark && !quietly && mark.button.matches(':focus-visible')) card.open(mark, 'focus');
    },
    { signal },
  );
  host.shadow.addEventListener(
    'focusout',
    (event) => {
      const { relatedTarget } = event as FocusEvent;
      const { opened } = card;
      if (!opened || opened.by === 'hover' || !document.hasFocus()) return;
      const to = relatedTarget instanceof Element ? relatedTarget : undefined;
      const stays =
        to && (opened.card.contains(to) || opened.view.button === to || drawnInside(to, opened.view.anchor));
      if (!stays && !(to === undefined && opened.by === 'pinned')) card.close();
    },
    { signal },
  );

  return { isDown: () => down.size > 0, focusQuietly };
}
