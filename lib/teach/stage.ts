import { colourProbe, schemeBehind } from '../overlay/backdrop.ts';
import { element } from '../overlay/dom.ts';
import { createHost, type Host } from '../overlay/host.ts';
import { addSheet } from '../overlay/sheet.ts';
import { teachText } from '../texts/teach-text.ts';
import { keepEvents } from './private-events.ts';
import { TEACH_STYLE } from './style.ts';
import { boxOf, type Target } from './targets.ts';

export type Look = 'read' | 'ignored' | '';

export interface BarPorts {
  readonly walk: () => void;
  readonly undo: () => void;
  readonly done: () => void;
}

/** A card stands this far from its box, and from the window's edge (CSS pixels). */
const GAP = 8;

/** What teach mode draws over the page: a glass that takes the pointer, outlines, the bar, a card. */
export class Stage {
  readonly host: Host;
  /** Takes pointer and keys while a target is picked: the page gets neither. */
  readonly glass: HTMLElement;
  readonly #document: Document;
  readonly #root: HTMLElement;
  readonly #outlines: HTMLElement;
  readonly #tag: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #said: HTMLElement;
  readonly #walk: HTMLElement;
  readonly #undo: HTMLElement;
  #frames: readonly { readonly target: Target; readonly node: HTMLElement }[] = [];
  #here: Target | undefined;
  #card: HTMLElement | undefined;
  #tick: number | undefined;
  readonly #ending = new AbortController();

  constructor(document: Document, mode: ShadowRootMode, ports: BarPorts) {
    this.#document = document;
    this.host = createHost(document, mode);
    const scheme = schemeBehind(document.body ?? document.documentElement, colourProbe(this.host.probe));
    this.glass = element(document, 'div', {
      class: 'glass',
      tabindex: '0',
      role: 'application',
      'aria-label': `${teachText('teach.title')}. ${teachText('teach.how')}`,
    });
    this.#outlines = element(document, 'div', { class: 'outlines', 'aria-hidden': 'true' });
    this.#tag = element(document, 'div', { class: 'tag', 'aria-hidden': 'true' });
    this.#said = element(document, 'p', { class: 'soft', role: 'status' }, teachText('teach.how'));
    this.#walk = this.#button('button primary', 'W', '', ports.walk);
    this.#undo = this.#button('button', 'U', teachText('teach.undo'), ports.undo);
    this.#bar = element(
      document,
      'section',
      { class: 'bar', 'aria-label': teachText('teach.title') },
      element(document, 'h1', {}, teachText('teach.title')),
      this.#said,
      element(
        document,
        'div',
        { class: 'buttons' },
        this.#walk,
        this.#undo,
        this.#button('button', 'Esc', teachText('teach.done'), ports.done),
      ),
    );
    this.#root = element(
      document,
      'div',
      { class: scheme },
      this.glass,
      this.#outlines,
      this.#tag,
      this.#bar,
    );
    addSheet(this.host.shadow, TEACH_STYLE);
    this.host.layer.append(this.#root);
    if (document.defaultView) keepEvents(document.defaultView, this.host, this.#ending.signal);
    this.#follow();
  }

  #button(look: string, key: string, label: string, act: () => void): HTMLElement {
    const button = element(
      this.#document,
      'button',
      { type: 'button', class: look },
      element(this.#document, 'span', {}, label),
      ' ',
      element(this.#document, 'kbd', {}, key),
    );
    button.addEventListener('click', act);
    return button;
  }

  /** Says something in the bar, also to page readers. */
  say(text: string): void {
    this.#said.textContent = text;
  }

  /** Draws the outlines anew. */
  show(targets: readonly Target[], lookOf: (target: Target) => Look, unread: number, canUndo: boolean): void {
    this.#frames = targets.map((target) => ({
      target,
      node: element(this.#document, 'div', { class: `outline ${lookOf(target)}` }),
    }));
    this.#outlines.replaceChildren(...this.#frames.map(({ node }) => node));
    const label = unread > 0 ? teachText('teach.walk', { count: unread }) : teachText('teach.allRead');
    this.#walk.firstChild?.replaceWith(element(this.#document, 'span', {}, label));
    this.#walk.setAttribute('aria-disabled', String(unread === 0));
    this.#undo.setAttribute('aria-disabled', String(!canUndo));
    this.point(this.#here, this.#tag.textContent ?? '');
  }

  /** Moves the thick outline. @param label what the target is now */
  point(target: Target | undefined, label: string): void {
    this.#here = target;
    this.#tag.textContent = target ? label : '';
    for (const frame of this.#frames) frame.node.classList.toggle('here', frame.target === target);
  }

  /** Opens a card beside the target that is pointed at. */
  open(card: HTMLElement): void {
    this.close();
    this.#card = card;
    this.#root.append(card);
    this.#draw();
  }

  close(): void {
    this.#card?.remove();
    this.#card = undefined;
  }

  remove(): void {
    if (this.#tick !== undefined) cancelAnimationFrame(this.#tick);
    this.#ending.abort();
    this.host.remove();
  }

  /** Pages scroll and move; while somebody teaches, the outlines follow in every frame. */
  #follow(): void {
    this.#draw();
    this.#tick = requestAnimationFrame(() => this.#follow());
  }

  #draw(): void {
    this.host.raise();
    const view = this.host.viewport();
    const boxes = this.#frames.map(({ target }) => boxOf(target));
    const here = this.#here && boxOf(this.#here);
    const card = this.#card?.getBoundingClientRect();
    const tag = this.#tag.getBoundingClientRect();
    const bar = this.#bar.getBoundingClientRect();
    const put = (node: HTMLElement, left: number, top: number) => {
      node.style.transform = `translate(${left - view.left}px, ${top - view.top}px)`;
    };
    for (const [index, { node }] of this.#frames.entries()) {
      const box = boxes[index];
      if (!box) continue;
      put(node, box.left - 2, box.top - 2);
      node.style.width = `${box.width + 4}px`;
      node.style.height = `${box.height + 4}px`;
    }
    this.#tag.hidden = !here || this.#card !== undefined;
    if (!here) return;
    put(this.#tag, clamp(here.left, view.left, view.right - tag.width), here.top - tag.height - 4);
    if (this.#card && card) {
      const below = here.bottom + GAP + card.height <= view.bottom - GAP;
      const above = here.top - GAP - card.height;
      const top = below ? here.bottom + GAP : Math.max(above, view.top + GAP);
      // Where it fits neither below nor above it stands beside the box, so that the box stays seen.
      const beside = !below && above < view.top + GAP;
      const left = beside
        ? here.right + GAP + card.width <= view.right
          ? here.right + GAP
          : here.left - GAP - card.width
        : here.left;
      put(this.#card, clamp(left, view.left + GAP, view.right - card.width - GAP), top);
    }
    // The bar gives way to what is being named.
    const lower = view.bottom - bar.height - 3 * GAP;
    this.#bar.classList.toggle(
      'up',
      (this.#card && card ? card.bottom : here.bottom) > lower && here.top > bar.height + 3 * GAP,
    );
  }
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));
