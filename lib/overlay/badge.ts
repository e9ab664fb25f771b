import { fits } from '../dom/own.ts';
import type { LiveState } from '../session/types.ts';
import { text } from '../texts/text.ts';
import type { Scheme } from './backdrop.ts';
import { type BadgeSize, chooseCorner, FIRST_PLACE } from './badge-place.ts';
import { type Box, heightOf, widthOf } from './box.ts';
import { element } from './dom.ts';
import type { PageView } from './page.ts';
import { clamp, EDGE } from './place.ts';
import { shapeOf } from './shapes.ts';
import { compareStatus, type Status, statusOf } from './status.ts';
import type { BadgePlace, OverlayPorts } from './types.ts';

/** A press that moves less than this is a click. */
const DRAG_FROM = 4;
/** One press of an arrow key. */
const KEY_STEP = 16;
/** Numbers that change with each key would draw the eye away from what is typed. */
const COUNT_AFTER_MS = 400;

interface BadgeText {
  readonly status: Status;
  /** In bold. */
  readonly headline: string;
  readonly detail?: string;
  /** All of it in full sentences: tooltip and description. */
  readonly summary: string;
  /** The headline names Box24 itself. */
  readonly owned?: true;
}

/** What the badge says, and what comes first where it does: load the page again, add the line that was typed. */
function badgeText(state: LiveState): BadgeText {
  const said = verdictText(state);
  const more = state.note ? text('badge.updated') : state.unaddedInput && text('badge.unadded');
  return more ? { ...said, detail: more, summary: `${said.summary}. ${more}` } : said;
}

/** What is said of each trouble. */
const TROUBLE_TEXTS = {
  'could-not-read': 'badge.trouble',
  'too-fast': 'badge.tooFast',
  'too-large': 'badge.tooLarge',
} as const;

/** Never "clean" while something was not checked: the shape then is the dashed one. */
function verdictText(state: LiveState): BadgeText {
  if (state.trouble) {
    const trouble = text(TROUBLE_TEXTS[state.trouble]);
    return { status: 'not-checked', headline: trouble, summary: trouble, owned: true };
  }
  const { read, seen } = state.coverage;
  const detail = text('badge.read', { read, seen });
  const long = text('badge.readLong', { read, seen });
  const failed = state.shown
    .filter((one) => one.finding.status === 'failed' && one.loudness !== 'silent')
    .sort(compareStatus);
  const [worst] = failed;
  if (worst) {
    const status = statusOf(worst);
    const headline = text('badge.findings', { count: failed.length });
    return { status, headline, detail, summary: `${headline}, ${text(`severity.${status}`)}. ${long}` };
  }
  const { checked } = state;
  if (checked === 0) {
    const headline = text('badge.nothingChecked');
    return { status: 'not-checked', headline, detail, summary: `${headline}. ${long}` };
  }
  const notChecked = Object.values(state.notChecked).reduce((sum, count) => sum + count, 0);
  const said =
    notChecked > 0 ? text('badge.cleanExcept', { checked, notChecked }) : text('badge.clean', { checked });
  return {
    status: notChecked > 0 ? 'not-checked' : 'passed',
    headline: text('badge.cleanShort'),
    detail: notChecked > 0 ? text('badge.counts', { checked, notChecked }) : detail,
    summary: `${said}. ${long}`,
  };
}

/** The badge in the corner: what stands where, and a way to the panel. Can be dragged, and moved with the arrow keys. */
export class Badge {
  readonly button: HTMLButtonElement;
  readonly #document: Document;
  #place: BadgePlace = FIRST_PLACE;
  /** Where the biller has put it, it stays. */
  #isPut = false;
  #said: BadgeText | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #scheme: Scheme = 'light';
  #drag: { readonly x: number; readonly y: number; readonly from: BadgePlace; moved: boolean } | undefined;

  /** @param moved called when it stands elsewhere and has to be painted */
  constructor(document: Document, ports: OverlayPorts, moved: () => void) {
    this.#document = document;
    this.button = element(document, 'button', { type: 'button', class: 'badge light' });
    const { button } = this;
    const moveTo = (place: BadgePlace) => {
      this.#place = place;
      this.#isPut = true;
      moved();
    };
    button.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      this.#drag = { x: event.clientX, y: event.clientY, from: this.#place, moved: false };
      button.setPointerCapture(event.pointerId);
    });
    button.addEventListener('pointermove', (event) => {
      const drag = this.#drag;
      if (!drag) return;
      const right = drag.from.right - (event.clientX - drag.x);
      const bottom = drag.from.bottom - (event.clientY - drag.y);
      drag.moved ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) >= DRAG_FROM;
      if (!drag.moved) return;
      button.classList.add('moving');
      moveTo({ right, bottom });
    });
    const drop = () => {
      button.classList.remove('moving');
      if (this.#drag?.moved) ports.saveBadgePlace(this.#place);
    };
    button.addEventListener('pointerup', drop);
    button.addEventListener('pointercancel', () => {
      drop();
      this.#drag = undefined;
    });
    button.addEventListener('click', () => {
      const dragged = this.#drag?.moved ?? false;
      this.#drag = undefined;
      if (!dragged) ports.openPanel();
    });
    button.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (!step) return;
      event.preventDefault();
      moveTo({ right: this.#place.right + step.right, bottom: this.#place.bottom + step.bottom });
      ports.saveBadgePlace(this.#place);
    });
    ports.loadBadgePlace().then(
      (place) => {
        if (place) moveTo(place);
      },
      // Without a remembered place it stands where it always starts.
      () => undefined,
    );
  }

  update(state: LiveState): void {
    const said = badgeText(state);
    this.stop();
    if (said.headline === this.#said?.headline && said.status === this.#said.status)
      this.#counting = setTimeout(() => this.#say(said), COUNT_AFTER_MS);
    else this.#say(said);
  }

  stop(): void {
    clearTimeout(this.#counting);
  }

  #say(said: BadgeText): void {
    if (JSON.stringify(said) === JSON.stringify(this.#said)) return;
    this.#said = said;
    const { status, headline, detail, summary, owned } = said;
    // The name holds the words that can be seen, in their order, so that speech control finds the badge by them.
    const unseen = (words: string) => element(this.#document, 'span', { class: 'unseen' }, words);
    this.button.title = summary;
    this.button.replaceChildren(
      shapeOf(this.#document, status),
      ...(owned ? [] : [unseen(text('badge.owner'))]),
      element(this.#document, 'b', {}, headline),
      ...(detail ? [element(this.#document, 'span', { class: 'soft' }, detail)] : []),
      unseen(text('badge.opens')),
    );
    this.button.dataset.status = status;
    this.#class();
  }

  set scheme(scheme: Scheme) {
    if (this.#scheme === scheme) return;
    this.#scheme = scheme;
    this.#class();
  }

  #class(): void {
    const moving = this.button.classList.contains('moving') ? ' moving' : '';
    this.button.className = `badge ${this.#scheme} ${this.button.dataset.status ?? ''}${moving}`;
  }

  /**
   * Leaves a corner where it hides what the biller needs; not while somebody is about to press it.
   * @param size how large it is drawn
   * @returns whether it goes to another one
   */
  choose(page: PageView, viewport: Box, size: BadgeSize): boolean {
    if (this.#isPut || this.#drag || fits(this.button, ':hover,:focus')) return false;
    const before = this.#place;
    this.#place = chooseCorner(page, viewport, size, before);
    return this.#place.right !== before.right;
  }

  /** Stands inside the window, as near as it can to where it was dragged: a window may be smaller now. */
  paint(viewport: Box, size: BadgeSize): void {
    const inside = (wanted: number, room: number) => clamp(wanted, EDGE, Math.max(EDGE, room - EDGE));
    this.button.style.right = `${inside(this.#place.right, widthOf(viewport) - size.width)}px`;
    this.button.style.bottom = `${inside(this.#place.bottom, heightOf(viewport) - size.height)}px`;
  }
}

const STEPS: Readonly<Record<string, BadgePlace>> = {
  ArrowLeft: { right: KEY_STEP, bottom: 0 },
  ArrowRight: { right: -KEY_STEP, bottom: 0 },
  ArrowUp: { right: 0, bottom: KEY_STEP },
  ArrowDown: { right: 0, bottom: -KEY_STEP },
};
