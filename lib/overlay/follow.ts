/** Tells when something on the page may have moved, without asking all the time. */
import { drawnParent } from './dom.ts';

/** After this many frames in which nothing moved, all is still. A later move is reported by what pins each field. */
const STILL_FRAMES = 2;

/** A key seldom opens anything: whether something lies over a field by now is asked so long after it (milliseconds), not in the frames that it needs. */
const KEY_MS = 100;

/** So long after the last thing that may have moved something (milliseconds): between two keys of a typist all is still, but not at rest. */
const REST_MS = 400;

/** What lies over a field tells nobody when it goes: so often is looked again while something does (milliseconds). */
const COVERED_MS = 500;

/** What may move, uncover or hide a field, besides scrolling. Listened to, never stopped. */
const STIRRING = [
  'pointerup',
  'focusin',
  'focusout',
  'toggle',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'fullscreenchange',
  'load',
] as const;
const KEYS = ['keyup', 'input'] as const;

/** Shares of an element that are reported when they leave its place: many, for one that is half hidden already. */
const PIN_STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * `quick`: for what has changed, and what a key or a press may have moved. `follow`: something moves. `settled`: nothing moves any
 * more. `rested`: nor has anything happened for a while.
 */
export type Pace = 'quick' | 'follow' | 'settled' | 'rested';

export interface Follower {
  /** Measures and paints at once, and goes on from there. */
  draw(): void;
  /** Asks for a frame; any number of calls before it make one. */
  readonly stir: () => void;
  /** Something lies over a field: asks for a frame in a while. */
  readonly stirLater: () => void;
  /** Follows these elements from now on, and no others. */
  watch(anchors: readonly Element[]): void;
  /** Says where an element was measured, so that any move away from there is noticed; undefined: it is not seen. */
  pin(anchor: Element, box: DOMRectReadOnly | undefined): void;
}

/**
 * @param onFrame called at most once a frame. It measures and paints, and returns whether something moved; frames go on
 *   until nothing does.
 * @param signal ends everything
 */
export function createFollower(
  document: Document,
  onFrame: (pace: Pace) => boolean,
  signal: AbortSignal,
): Follower {
  const view = document.defaultView;
  if (!view) throw new Error('createFollower: the document has no window.');
  let frame = 0;
  let still = 0;
  let isMoving = false;
  /** Something else than a key may have moved or covered a field. */
  let isUrgent = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const pins = new Map<Element, { observer: IntersectionObserver; place: string }>();
  const roots = new Set<Node>();

  const run = (pace: Pace) => {
    frame = 0;
    isMoving = onFrame(pace);
    still = isMoving ? 0 : still + 1;
    if (signal.aborted) return;
    if (still >= STILL_FRAMES) {
      isUrgent = false;
      if (pace !== 'rested') resting = setTimeout(() => ask(() => run('rested')), REST_MS);
    } else if (isMoving || isUrgent) ask(next);
    else waiting = setTimeout(() => ask(next), KEY_MS);
  };
  const next = () => run(still >= STILL_FRAMES - 1 ? 'settled' : isMoving ? 'follow' : 'quick');
  const ask = (run: () => void) => {
    if (frame === 0 && !signal.aborted) frame = view.requestAnimationFrame(run);
  };
  const wake = () => {
    still = 0;
    clearTimeout(waiting);
    clearTimeout(resting);
  };
  const typed = () => {
    wake();
    ask(next);
  };
  const stir = () => {
    isUrgent = true;
    typed();
  };

  const stirLater = () => {
    later ??= setTimeout(() => {
      later = undefined;
      stir();
    }, COVERED_MS);
  };

  const options = { capture: true, passive: true, signal };
  const listen = (root: EventTarget) => {
    root.addEventListener('scroll', stir, options);
    for (const kind of STIRRING) root.addEventListener(kind, stir, options);
    for (const kind of KEYS) root.addEventListener(kind, typed, options);
  };
  listen(document);
  view.addEventListener('resize', stir, options);
  view.visualViewport?.addEventListener('resize', stir, options);

  const resizes = watchSizes(stir);
  // Menus and banners are added to the end of the body; deeper changes show as a change of size or place.
  const additions = new MutationObserver(stir);
  if (document.body) additions.observe(document.body, { childList: true });

  const unpin = (anchor: Element) => {
    pins.get(anchor)?.observer.disconnect();
    pins.delete(anchor);
  };
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    for (const timer of [waiting, resting, later]) clearTimeout(timer);
    resizes.watch([]);
    additions.disconnect();
    for (const anchor of pins.keys()) unpin(anchor);
  });

  return {
    stir,
    stirLater,
    draw() {
      if (signal.aborted) return;
      view.cancelAnimationFrame(frame);
      wake();
      run('quick');
      // What has just been drawn has not moved.
      isMoving = false;
    },
    watch(anchors) {
      const { documentElement, body } = document;
      const around = [...anchors, ...anchors.map(drawnParent), documentElement, body];
      resizes.watch(around.filter((one) => one instanceof Element));
      for (const anchor of anchors) {
        // Scrolling inside a page's shadow root is not heard outside it.
        const root = anchor.getRootNode();
        if (root !== document && !roots.has(root)) {
          roots.add(root);
          listen(root);
        }
      }
      for (const anchor of pins.keys()) if (!anchors.includes(anchor)) unpin(anchor);
    },
    pin(anchor, box) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      // An observer's margins draw a window exactly around the element: leaving it is what reports a move.
      const margins =
        box && [box.top, width - box.right, height - box.bottom, box.left].map((edge) => -Math.floor(edge));
      const place = margins?.join() ?? 'unseen';
      const pinned = pins.get(anchor);
      if (pinned?.place === place) return;
      pinned?.observer.disconnect();
      const observer = new IntersectionObserver(
        ([entry], self) => {
          if (!entry) return;
          if (!box) {
            // Stays: of a field that is in the window and not to be seen, only what changes is news.
            if (entry.isIntersecting) stir();
            return;
          }
          const now = entry.boundingClientRect;
          if (now.left === box.left && now.top === box.top && now.width === box.width) return;
          self.disconnect();
          pins.delete(anchor);
          stir();
        },
        {
          threshold: PIN_STEPS,
          ...(margins && { root: document, rootMargin: margins.map((one) => `${one}px`).join(' ') }),
        },
      );
      observer.observe(anchor);
      pins.set(anchor, { observer, place });
    },
  };
}

/** Tells when one of some elements has another size. One that is watched already is not asked again: every first look is told. */
function watchSizes(changed: () => void): { watch(elements: readonly Element[]): void } {
  const observer = new ResizeObserver(changed);
  let watched: ReadonlySet<Element> = new Set();
  return {
    watch(elements) {
      const wanted = new Set(elements);
      for (const one of watched) if (!wanted.has(one)) observer.unobserve(one);
      for (const one of wanted) if (!watched.has(one)) observer.observe(one);
      watched = wanted;
    },
  };
}
