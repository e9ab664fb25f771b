/** The one element that Box24 adds to a page. */
import { text } from '../texts/text.ts';
import type { Box } from './box.ts';
import { element } from './dom.ts';
import { addSheet } from './sheet.ts';
import { STYLE } from './style.ts';

/** A page that removes us this often does not want us; fighting on would slow it down. */
const PUT_BACK_LIMIT = 5;
/** What takes us from billers whatever our own styles say; anything else on our element does no harm. */
const HARMFUL = ['inert', 'aria-hidden'];
/** Width of the line that tells how our pixels relate to the window's. */
const RULER = 100;

export interface Host {
  readonly shadow: ShadowRoot;
  /** Everything that is drawn goes in here. */
  readonly layer: HTMLElement;
  /** For measuring colours; not seen. */
  readonly probe: HTMLElement;
  /** Whether this node is the host: all that a page's event or hit test can see of us. */
  readonly is: (node: EventTarget | null) => boolean;
  /** Brings us to the front if a modal dialog or full screen element of the page has come in front. @returns whether it did */
  raise(): boolean;
  /** The page's modal dialog in front: everything outside it takes neither pointer nor focus, also ours. */
  modal(): Element | undefined;
  /** The window as our layer lies in it, without scroll bars. Takes back what a page's `zoom` on its root does to us. */
  viewport(): Box;
  remove(): void;
}

/**
 * Adds the host to the end of the document element: not into any container of the page, and out of reach of what pages
 * do to the children of `body`.
 * @param mode `open` lets tests look inside; in use it is closed
 */
export function createHost(document: Document, mode: ShadowRootMode): Host {
  const view = document.defaultView;
  if (!view) throw new Error('createHost: the document has no window, so nothing can be drawn in it.');
  const host = document.createElement(randomName(view));
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode });
  const layer = element(document, 'div', { class: 'layer', lang: text('language') });
  const probe = element(document, 'i', { class: 'probe' });
  const ruler = element(document, 'i', { class: 'ruler' });
  addSheet(shadow, STYLE);
  shadow.append(ruler, probe, layer);

  let front: Element | undefined;
  let putBack = 0;
  let scale = 1;
  const isInPlace = () =>
    host.parentNode === document.documentElement &&
    host.getAttribute('popover') === 'manual' &&
    !HARMFUL.some((name) => host.hasAttribute(name)) &&
    host.matches(':popover-open');
  const show = () => {
    const root = document.documentElement;
    // Between two contents of a page that writes itself anew.
    if (!root) return;
    for (const name of HARMFUL) host.removeAttribute(name);
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    if (host.parentNode !== root) root.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    watcher.observe(root, { childList: true });
  };
  const restore = () => {
    if (isInPlace()) return;
    if (putBack >= PUT_BACK_LIMIT) {
      watcher.disconnect();
      host.remove();
      return;
    }
    putBack += 1;
    show();
  };
  const watcher = new MutationObserver(restore);
  const closed = (event: Event) => {
    if ((event as ToggleEvent).newState === 'closed') restore();
  };
  watcher.observe(document, { childList: true });
  watcher.observe(host, { attributeFilter: ['popover', ...HARMFUL] });
  show();
  host.addEventListener('toggle', closed);

  const modal = () =>
    [...document.getElementsByTagName('dialog')].filter((dialog) => dialog.matches(':modal')).at(-1);

  return {
    shadow,
    layer,
    probe,
    is: (node) => node === host,
    modal,
    raise() {
      const now = document.fullscreenElement ?? modal();
      if (now === front) return false;
      front = now;
      if (!now || !host.isConnected) return false;
      host.hidePopover();
      show();
      return true;
    },
    viewport() {
      const now = ruler.getBoundingClientRect().width / RULER || 1;
      if (now !== scale) {
        scale = now;
        layer.style.zoom = String(1 / scale);
      }
      return layer.getBoundingClientRect();
    },
    remove() {
      watcher.disconnect();
      host.removeEventListener('toggle', closed);
      host.remove();
    },
  };
}

/** A name that no page can know: eight random letters with the hyphen that makes it a custom element. */
function randomName(view: Window): string {
  const letters = view.crypto.getRandomValues(new Uint8Array(8));
  const word = [...letters].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return `${word.slice(0, 4)}-${word.slice(4)}`;
}
