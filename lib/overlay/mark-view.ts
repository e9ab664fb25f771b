import { text } from '../texts/text.ts';
import type { Scheme } from './backdrop.ts';
import { type Box, boxAround, type Point } from './box.ts';
import { element } from './dom.ts';
import { MARK_SIZE, type Slot, TARGET_SIZE } from './place.ts';
import { shapeOf } from './shapes.ts';
import { type Group, isLoud, statusOf } from './status.ts';

/** What was measured of a mark's field in one frame; undefined when the page does not show it. */
export interface MarkPlace {
  readonly field: Box;
  readonly centre: Point;
}

/** The mark at one control. Draws; decides nothing about where. */
export class MarkView {
  readonly anchor: Element;
  readonly button: HTMLButtonElement;
  /** The slot it stands in; undefined until it was placed for the first time. */
  slot: Slot | undefined;
  scheme: Scheme = 'light';
  place: MarkPlace | undefined;
  /** Where its control was when its place was chosen; undefined until then. */
  measured: DOMRectReadOnly | undefined;
  /** It has no place because something of the page lies over its field. */
  isCovered = false;
  readonly #document: Document;
  #group: Group;
  #look = '';
  #classes = '';
  #name = '';
  #transform = '';

  constructor(document: Document, group: Group) {
    this.#document = document;
    this.#group = group;
    this.anchor = group.anchor;
    this.button = element(document, 'button', {
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    });
    this.#draw();
  }

  get group(): Group {
    return this.#group;
  }

  /** The box of the mark as drawn, or undefined while it is not. */
  get box(): Box | undefined {
    return this.place && boxAround(this.place.centre, MARK_SIZE);
  }

  update(group: Group): void {
    this.#group = group;
    this.#draw();
  }

  expanded(open: boolean): void {
    this.button.setAttribute('aria-expanded', String(open));
  }

  /** Writes what was measured. */
  paint(toLayer: (point: Point) => Point): void {
    this.#dress();
    const place = this.place;
    if (!place) return;
    const half = TARGET_SIZE / 2;
    const corner = toLayer({ x: place.centre.x - half, y: place.centre.y - half });
    const transform = `translate(${corner.x}px, ${corner.y}px)`;
    if (transform === this.#transform) return;
    this.#transform = transform;
    this.button.style.transform = transform;
  }

  remove(): void {
    this.button.remove();
  }

  /** Sets what depends on where it stands as well as on what it says. Whatever is as it was is not written again. */
  #dress(): void {
    const { shown } = this.#group;
    const classes = [
      'mark',
      this.scheme,
      statusOf(shown[0]),
      shown.some(isLoud) ? 'loud' : '',
      shown.every((one) => one.greyed) ? 'greyed' : '',
      this.place ? '' : 'unplaced',
    ]
      .filter(Boolean)
      .join(' ');
    if (classes === this.#classes) return;
    this.#classes = classes;
    this.button.className = classes;
  }

  #draw(): void {
    const { shown } = this.#group;
    const [worst] = shown;
    const status = statusOf(worst);
    this.#dress();
    const words = { status: text(`severity.${status}`), message: worst.finding.message };
    const name =
      shown.length > 1
        ? text('mark.nameOfSeveral', { count: shown.length, ...words })
        : text('mark.name', words);
    if (name !== this.#name) this.button.setAttribute('aria-label', name);
    this.#name = name;
    const look = `${status} ${shown.length}`;
    if (look === this.#look) return;
    this.#look = look;
    const many =
      shown.length > 1 ? element(this.#document, 'span', { class: 'many' }, String(shown.length)) : undefined;
    this.button.replaceChildren(shapeOf(this.#document, status), ...(many ? [many] : []));
  }
}
