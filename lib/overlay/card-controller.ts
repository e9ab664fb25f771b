import type { ShownFinding } from '../session/types.ts';
import { type Box, heightOf, type Point, union, widthOf } from './box.ts';
import { buildCard } from './card.ts';
import type { Desk } from './desk/types.ts';
import { element } from './dom.ts';
import type { MarkView } from './mark-view.ts';
import { placeCard, type Side } from './place.ts';
import { statusOf } from './status.ts';
import type { OverlayPorts } from './types.ts';

/** Passing over a mark is not asking: the pointer has to rest this long. */
const HOVER_OPEN_MS = 180;
/** Long enough to move from the mark to its card. */
const HOVER_CLOSE_MS = 300;

/** The ring around the field of an open card stands this far outside its border. */
const RING = 3;

/** `hover` closes when the pointer leaves, `focus` when the focus does, `pinned` only when told. */
export type OpenedBy = 'hover' | 'focus' | 'pinned';

interface Opened {
  readonly view: MarkView;
  readonly key: string;
  readonly by: OpenedBy;
  readonly card: HTMLElement;
  readonly ring: HTMLElement;
  readonly side?: Side;
  /** What it was built from: when that changes it is built again. */
  readonly says: string;
}

export interface CardEvents {
  readonly dismiss: (key: string) => void;
  readonly loadDesk: OverlayPorts['loadDesk'];
  /** Something was opened or closed and has to be painted. */
  readonly changed: () => void;
  /** Focus is in a card that goes away; `view` is the mark it belonged to. */
  readonly returnFocus: (view: MarkView) => void;
}

/** The one card: which finding it shows, why it is open, and where it stands. */
export class CardController {
  readonly #document: Document;
  readonly #layer: HTMLElement;
  readonly #events: CardEvents;
  #opened: Opened | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #desk: Desk | undefined;
  /** Of the claim that the marks belong to. */
  #turn: number | undefined;

  constructor(document: Document, layer: HTMLElement, events: CardEvents) {
    this.#document = document;
    this.#layer = layer;
    this.#events = events;
  }

  get opened():
    | { readonly view: MarkView; readonly key: string; readonly by: OpenedBy; readonly card: HTMLElement }
    | undefined {
    return this.#opened;
  }

  isOpenAt(view: MarkView): boolean {
    return this.#opened?.view === view;
  }

  /** Opens the card of a mark. @param key the finding to show; left out: the one shown already, or the worst */
  open(view: MarkView, by: OpenedBy, key?: string): void {
    clearTimeout(this.#timer);
    const before = this.#opened;
    const wanted = key ?? (before?.view === view ? before.key : undefined);
    if (before?.view === view && before.key === wanted)
      this.#opened = { ...before, by: before.by === 'pinned' ? 'pinned' : by };
    else this.#build(view, by, wanted);
  }

  #build(view: MarkView, by: OpenedBy, key: string | undefined): void {
    const before = this.#opened;
    const { shown } = view.group;
    const found = shown.findIndex((one) => one.key === key);
    const index = Math.max(0, found);
    const current = shown[index] ?? shown[0];
    const hadFocus = before?.card.contains(this.#focused) ?? false;
    this.#take();
    const turn = (step: 1 | -1) => {
      const next = shown[(index + step + shown.length) % shown.length];
      if (next) this.open(view, 'pinned', next.key);
    };
    const card = buildCard(
      this.#document,
      { shown, index },
      { turn, close: () => this.close(), dismiss: this.#events.dismiss, goTo: () => this.#goTo(view) },
    );
    card.className = `card unplaced ${view.scheme}`;
    card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    card.addEventListener('pointerleave', () => this.leave());
    card.addEventListener('pointerdown', () => this.#pin());
    card.addEventListener('toggle', this.#events.changed, true);
    const ring = element(this.#document, 'div', {
      class: `ring unplaced ${view.scheme} ${statusOf(current)}`,
    });
    // Right behind its mark, so that Tab goes from the mark into the card.
    view.button.after(card);
    this.#layer.prepend(ring);
    view.expanded(true);
    this.#opened = { view, key: current.key, by, card, ring, says: JSON.stringify(shown) };
    void this.#furnish(card, current, view.scheme);
    if (hadFocus) card.focus({ preventScroll: true });
    this.#events.changed();
  }

  /** Puts into an open card what can be done about its finding; without an extension behind it, it stays as it is. */
  async #furnish(card: HTMLElement, shown: ShownFinding, scheme: string): Promise<void> {
    this.#desk ??= await this.#events.loadDesk?.().catch(() => undefined);
    if (this.#opened?.card !== card) return;
    const { changed } = this.#events;
    this.#desk?.furnish(card, shown, { layer: this.#layer, scheme, changed, close: () => this.close() });
  }

  /** The page's field gets the cursor, as if the biller had clicked it; the card stays for reading. */
  #goTo({ anchor }: MarkView): void {
    this.#pin();
    if (anchor instanceof HTMLElement) anchor.focus();
  }

  /** The pointer rests on a mark or its label. */
  enter(view: MarkView): void {
    clearTimeout(this.#timer);
    if (this.#opened && this.#opened.by !== 'hover' && this.#opened.view !== view) return;
    if (this.isOpenAt(view)) return;
    this.#timer = setTimeout(() => this.open(view, 'hover'), HOVER_OPEN_MS);
  }

  /** The pointer left a mark, a label or the card. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#opened?.by === 'hover') this.close();
    }, HOVER_CLOSE_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    const opened = this.#opened;
    if (!opened) return;
    const hadFocus = opened.card.contains(this.#focused);
    this.#take();
    if (hadFocus) this.#events.returnFocus(opened.view);
    this.#events.changed();
  }

  /** After marks changed: the card goes with its finding, and shows what the finding says now. */
  refresh(turn: number | undefined): void {
    if (turn !== this.#turn) this.#desk?.over();
    this.#turn = turn;
    const opened = this.#opened;
    if (!opened) return;
    const { view, key, by, says, card } = opened;
    const { shown } = view.group;
    if (!view.button.isConnected || !shown.some((one) => one.key === key)) this.close();
    else if (says !== JSON.stringify(shown)) {
      const unfolded = card.querySelector('details')?.open ?? false;
      this.#build(view, by, key);
      const details = this.#opened?.card.querySelector('details');
      if (details) details.open = unfolded;
    }
  }

  /** The size that the card would like, for painting. Measures. */
  measure(): { readonly width: number; readonly height: number } | undefined {
    const card = this.#opened?.card;
    if (!card) return undefined;
    const borders = card.offsetHeight - card.clientHeight;
    return {
      width: card.offsetWidth,
      height: card.scrollHeight + borders,
    };
  }

  /** Writes place and size. A card whose field is not to be seen goes, unless it is being read. */
  paint(
    size: { readonly width: number; readonly height: number } | undefined,
    viewport: Box,
    toLayer: (point: Point) => Point,
  ): void {
    const opened = this.#opened;
    if (!opened || !size) return;
    const { view, card, ring } = opened;
    const field = view.place?.field;
    const mark = view.box;
    ring.classList.toggle('unplaced', !field);
    if (!field || !mark) {
      if (opened.by === 'hover') this.close();
      return;
    }
    const place = placeCard(union(field, mark), size, viewport, opened.side);
    this.#opened = { ...opened, side: place.side };
    const corner = toLayer(place);
    card.style.transform = `translate(${corner.x}px, ${corner.y}px)`;
    card.style.maxHeight = `${place.maxHeight}px`;
    card.classList.remove('unplaced');
    const start = toLayer({ x: field.left - RING, y: field.top - RING });
    ring.style.transform = `translate(${start.x}px, ${start.y}px)`;
    ring.style.width = `${widthOf(field) + 2 * RING}px`;
    ring.style.height = `${heightOf(field) + 2 * RING}px`;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#take();
  }

  get #focused(): Element | null {
    const root = this.#layer.getRootNode();
    return root instanceof ShadowRoot ? root.activeElement : null;
  }

  #pin(): void {
    if (this.#opened) this.#opened = { ...this.#opened, by: 'pinned' };
  }

  #take(): void {
    this.#opened?.view.expanded(false);
    this.#opened?.card.remove();
    this.#opened?.ring.remove();
    this.#opened = undefined;
  }
}
