import { colourProbe, schemeBehind } from './backdrop.ts';
import { Badge } from './badge.ts';
import type { Point } from './box.ts';
import { CardController } from './card-controller.ts';
import { createFollower, type Pace } from './follow.ts';
import { createHost } from './host.ts';
import { listenToKeys } from './keys.ts';
import { LoudLabel } from './label.ts';
import { layOut } from './layout.ts';
import { LiveRegion } from './live-region.ts';
import { MarkView } from './mark-view.ts';
import { type PageView, viewPage } from './page.ts';
import { listenToPointer } from './pointer.ts';
import { groupMarks } from './status.ts';
import type { Overlay, OverlayOptions, OverlayPorts } from './types.ts';

/**
 * Draws marks, card and badge over a page without touching any node of it.
 * @param document the page's document; the overlay adds one element to the end of its document element
 * @param ports what it asks of its owner
 * @throws when the document has no window
 */
export function createOverlay(
  document: Document,
  ports: OverlayPorts,
  options: OverlayOptions = {},
): Overlay {
  const ending = new AbortController();
  const { signal } = ending;
  const host = createHost(document, options.shadow ?? 'closed');
  const probe = colourProbe(host.probe);
  const live = new LiveRegion(document);
  const label = new LoudLabel(document);
  /** In the order of the page. */
  let views: readonly MarkView[] = [];
  /** Marks that went: typing takes them and brings them back, at once where they were; whether they stand well there is weighed later. */
  const former = new WeakMap<Element, MarkView>();
  /** Something changed after which slots may be chosen anew at once, not only when all is at rest. */
  let mayPlan = true;

  const follower = createFollower(document, frame, signal);
  const card = new CardController(document, host.layer, {
    dismiss(key) {
      card.close();
      ports.dismiss(key);
    },
    loadDesk: ports.loadDesk,
    changed: follower.stir,
    returnFocus: (view) => keys.focusQuietly(view),
  });
  const keys = listenToKeys(document, host, { signal, views: () => views, card, show });
  const badge = new Badge(document, ports, follower.stir);
  listenToPointer(document, host, {
    signal,
    card,
    viewOf: (node) => (node === label.node ? label.view : views.find((view) => view.button.contains(node))),
  });
  host.layer.append(label.node, live.node);

  /** One batch: measures everything, then writes everything. @returns whether a mark moved */
  function frame(pace: Pace): boolean {
    if (host.raise()) mayPlan = true;
    const viewport = host.viewport();
    const page = viewPage(document, viewport, host.is);
    // While a key is down marks only follow their fields.
    const plan = (mayPlan || pace === 'rested') && !keys.isDown();
    if (plan) mayPlan = false;

    const moved = layOut(views, { page, viewport, probe, plan, quick: pace === 'quick' && !plan });
    // While a card is open the biller is reading; the label waits.
    label.measure(card.opened ? [] : views, page, viewport, plan);
    const cardSize = card.measure();
    const badgeSize = badge.button.getBoundingClientRect();
    if (plan) {
      badge.scheme = schemeAt(page, badgeSize);
      // What is behind it there, the next frame looks at.
      mayPlan = badge.choose(page, viewport, badgeSize);
    }
    for (const view of views) follower.pin(view.anchor, view.place && view.measured);
    if (views.some((view) => view.isCovered)) follower.stirLater();

    const snap = (value: number) => Math.round(value * devicePixelRatio) / devicePixelRatio;
    const toLayer = ({ x, y }: Point) => ({ x: snap(x - viewport.left), y: snap(y - viewport.top) });
    for (const view of views) view.paint(toLayer);
    label.paint(toLayer);
    card.paint(cardSize, viewport, toLayer);
    badge.paint(viewport, badgeSize);
    return moved;
  }

  function schemeAt(page: PageView, box: DOMRect) {
    const at = page.elementAt({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    return schemeBehind(at ?? document.documentElement, probe);
  }

  /** Brings a mark's field into the window and paints at once, so that the mark can take the focus. @returns whether it is seen */
  function show(view: MarkView): boolean {
    if (!view.place && view.anchor.checkVisibility())
      view.anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
    frame('rested');
    return view.place !== undefined;
  }

  return {
    update({ state, marks }) {
      const before = new Map(views.map((view) => [view.anchor, view]));
      views = groupMarks(state.trouble ? [] : marks).map((group) => {
        const view = before.get(group.anchor) ?? former.get(group.anchor) ?? new MarkView(document, group);
        before.delete(group.anchor);
        view.update(group);
        return view;
      });
      for (const gone of before.values()) {
        former.set(gone.anchor, gone);
        gone.remove();
      }
      arrange(host.layer, views, label.node);
      // One badge for a claim that stands in several frames.
      if (state.part === 'follows') badge.button.remove();
      else if (!badge.button.isConnected) host.layer.append(badge.button);
      badge.update(state);
      label.refresh(views);
      card.refresh(state.turn);
      live.update(views.flatMap((view) => view.group.shown));
      follower.watch(views.map((view) => view.anchor));
      // In the frame of the keystroke that it answers, not in the one after.
      follower.draw();
    },
    reveal(key) {
      const view = views.find((one) => one.group.shown.some((shown) => shown.key === key));
      if (view && show(view)) card.open(view, 'pinned', key);
    },
    destroy() {
      ending.abort();
      live.stop();
      badge.stop();
      card.stop();
      host.remove();
    },
  };
}

/** Puts the buttons in the order of the page, which is the order of Tab; moves only those that are out of place, because moving one takes its focus. */
function arrange(layer: HTMLElement, views: readonly MarkView[], before: Node): void {
  const wanted = new Set(views.map((view) => view.button));
  let cursor: Element | null = layer.firstElementChild;
  for (const { button } of views) {
    while (cursor && cursor !== button && !wanted.has(cursor as HTMLButtonElement))
      cursor = cursor.nextElementSibling;
    if (cursor === button) cursor = cursor.nextElementSibling;
    else layer.insertBefore(button, cursor ?? before);
  }
}
