import { type Box, grow, type Point, union } from './box.ts';
import { element } from './dom.ts';
import type { MarkView } from './mark-view.ts';
import type { PageView } from './page.ts';
import { type Corner, placeLabel, WEIGHT } from './place.ts';
import { isLoud, statusOf } from './status.ts';

/** What is looked at around a field to find room for its label: as wide as the longest label. */
const LABEL_REACH = 640;

const HIDDEN = 'label unplaced';

/** The one line of text beside the one loud mark. */
export class LoudLabel {
  readonly node: HTMLElement;
  #view: MarkView | undefined;
  /** From the middle of the mark to the label's upper left corner, pixels. */
  #offset: Point | undefined;
  #corner: Corner | undefined;

  constructor(document: Document) {
    // The mark's own name says the same to a screen reader.
    this.node = element(document, 'div', { class: HIDDEN, 'aria-hidden': 'true' });
  }

  /** The mark it belongs to now. */
  get view(): MarkView | undefined {
    return this.#view;
  }

  /** After marks changed: what is no longer said is gone at once. */
  refresh(views: readonly MarkView[]): void {
    if (!this.#view || (views.includes(this.#view) && this.#view.group.shown.some(isLoud))) return;
    this.#view = undefined;
    this.node.className = HIDDEN;
  }

  /**
   * Chooses the mark that speaks and measures where its label goes.
   * @param views those that may have a label, in the order of the page
   * @param plan whether a label that has a place may get a better one
   */
  measure(views: readonly MarkView[], page: PageView, viewport: Box, plan: boolean): void {
    const speaking = views.filter((view) => view.place && view.group.shown.some(isLoud));
    const view = speaking.find((one) => one === this.#view) ?? speaking[0];
    if (view !== this.#view) {
      this.#offset = undefined;
      this.#corner = undefined;
    }
    this.#view = view;
    const place = view?.place;
    const mark = view?.box;
    if (!view || !place || !mark) return;
    const message = (view.group.shown.find(isLoud) ?? view.group.shown[0]).finding.message;
    if (this.node.textContent !== message) {
      this.node.textContent = message;
      this.#offset = undefined;
    }
    if (this.#offset && !plan) return;
    const size = { width: this.node.offsetWidth, height: this.node.offsetHeight };
    const around = union(place.field, mark);
    const area = grow(
      {
        ...around,
        top: around.top + LABEL_REACH - 2 * size.height,
        bottom: around.bottom - LABEL_REACH + 2 * size.height,
      },
      LABEL_REACH,
    );
    const others = views.flatMap((one) => (one.box ? [{ box: one.box, weight: WEIGHT.mark }] : []));
    const obstacles = [...page.obstacles(view.anchor, area), ...others];
    const { corner, at } = placeLabel(mark, place.field, size, obstacles, viewport, this.#corner);
    this.#corner = corner;
    this.#offset = { x: at.x - place.centre.x, y: at.y - place.centre.y };
  }

  paint(toLayer: (point: Point) => Point): void {
    const centre = this.#view?.place?.centre;
    if (!this.#view || !centre || !this.#offset) {
      this.node.className = HIDDEN;
      return;
    }
    const { scheme, group } = this.#view;
    this.node.className = `label ${scheme} ${statusOf(group.shown[0])}`;
    const corner = toLayer({ x: centre.x + this.#offset.x, y: centre.y + this.#offset.y });
    this.node.style.transform = `translate(${corner.x}px, ${corner.y}px)`;
  }
}
