import { holds } from './box.ts';
import type { CardController } from './card-controller.ts';
import { drawnInside } from './dom.ts';
import type { Host } from './host.ts';
import type { MarkView } from './mark-view.ts';

/** What happens inside our shadow root is no business of the page's shortcuts, focus traps and click handlers. */
const KEPT_IN = [
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'pointercancel',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'dragstart',
  'selectstart',
] as const;

export interface PointerOptions {
  readonly signal: AbortSignal;
  readonly card: CardController;
  /** The mark that a node of ours belongs to: the mark itself or its label. */
  readonly viewOf: (node: Node) => MarkView | undefined;
}

/** Opens cards under the pointer, and keeps our own events to ourselves. */
export function listenToPointer(
  document: Document,
  host: Host,
  { signal, card, viewOf }: PointerOptions,
): void {
  const { shadow } = host;
  const over = (target: EventTarget | null) => (target instanceof Node ? viewOf(target) : undefined);
  const press = (view: MarkView, byKey: boolean) => {
    if (!byKey && card.isOpenAt(view) && card.opened?.by === 'pinned') {
      card.close();
      return;
    }
    card.open(view, 'pinned');
    if (byKey) card.opened?.card.focus({ preventScroll: true });
  };

  shadow.addEventListener(
    'pointerover',
    ({ target }) => {
      const view = over(target);
      if (view) card.enter(view);
    },
    { signal },
  );
  shadow.addEventListener(
    'pointerout',
    ({ target }) => {
      if (over(target)) card.leave();
    },
    { signal },
  );
  // What a button of ours does to the page it does for the biller's own hand only.
  let isPassedOn = false;
  shadow.addEventListener(
    'click',
    (event) => {
      const isOurs = event.isTrusted || isPassedOn;
      if (!isOurs && event.target instanceof Element && event.target.closest('.card,.toast'))
        event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  shadow.addEventListener(
    'click',
    (event) => {
      const view = over(event.target);
      // A click made by Enter or Space counts no presses.
      if (view) press(view, (event as MouseEvent).detail === 0);
    },
    { signal },
  );
  // A press on a button of ours leaves the cursor in the biller's field.
  shadow.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button,.label')) event.preventDefault();
    },
    { signal },
  );
  const keep = (event: Event) => event.stopPropagation();
  for (const kind of KEPT_IN) shadow.addEventListener(kind, keep, { signal });

  const view = document.defaultView;
  const options = { capture: true, passive: true, signal };
  view?.addEventListener(
    'pointerdown',
    (event) => {
      const { opened } = card;
      const target = event.composedPath()[0];
      if (!event.isTrusted || !opened || host.is(event.target) || touched(event).length > 0) return;
      if (!(target instanceof Element && drawnInside(target, opened.view.anchor))) card.close();
    },
    options,
  );

  /**
   * A modal dialog of the page takes the pointer away from everything outside it, us included, and we do not put
   * ourselves into it. So while one is open, what the pointer meets of ours is worked out from where it is.
   */
  function touched(event: MouseEvent): Element[] {
    if (!host.modal()) return [];
    return [...shadow.querySelectorAll('button,a,summary,input,.label,.card')].filter(
      (node) =>
        !node.classList.contains('unplaced') &&
        holds(node.getBoundingClientRect(), { x: event.clientX, y: event.clientY }),
    );
  }
  let resting: MarkView | undefined;
  view?.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      const nodes = touched(event);
      const view = nodes.map((node) => viewOf(node)).find(Boolean);
      if (view && view !== resting) card.enter(view);
      else if (resting && !view && nodes.length === 0) card.leave();
      resting = view ?? (nodes.length > 0 ? resting : undefined);
    },
    options,
  );
  view?.addEventListener(
    'click',
    (event) => {
      const node = touched(event).findLast((one) => one instanceof HTMLElement && !one.matches('.card'));
      if (!event.isTrusted || !(node instanceof HTMLElement)) return;
      const view = viewOf(node);
      if (view) press(view, false);
      else {
        isPassedOn = true;
        node.click();
        isPassedOn = false;
      }
    },
    options,
  );
}
