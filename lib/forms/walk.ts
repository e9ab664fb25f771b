import { shadowRootOf } from './sentinel.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type ControlKind =
  | 'text'
  | 'number'
  | 'date'
  | 'area'
  | 'select'
  | 'combobox'
  | 'editable'
  | 'checkbox'
  | 'radio';

/** One place to type or choose, as the page has it. */
export interface Control {
  readonly what: 'control';
  readonly element: HTMLElement;
  readonly kind: ControlKind;
  /** Element that stands for it on the screen: itself, or the widget drawn in its stead. */
  readonly shown: Element;
  /** False inside a closed tab or collapsed block: part of the form, not seen now. */
  readonly rendered: boolean;
  readonly order: number;
  box: Box;
}

/** A run of text without a control or a block boundary inside. */
export interface TextRun {
  readonly what: 'text';
  readonly text: string;
  /** Nearest element around it that is not inline. */
  readonly block: Element;
  readonly nodes: readonly Text[];
  readonly rendered: boolean;
  readonly order: number;
  /** Heading by tag, role or class: names a section. */
  readonly heading: boolean;
  readonly clickable: boolean;
  box: Box;
}

export type Item = Control | TextRun;

/** A page as the reader sees it: controls and text in document order, with their places. */
export interface Snapshot {
  readonly items: readonly Item[];
  readonly controls: readonly Control[];
  readonly runs: readonly TextRun[];
  /** Hidden inputs, which may hold the code behind a widget. */
  readonly hidden: readonly HTMLInputElement[];
  readonly tables: readonly Element[];
  /** A password is asked for: a log-in or an account page. */
  readonly password: boolean;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'canvas',
  'option',
  'head',
  'datalist',
  'nav',
  'audio',
  'video',
]);
/** Parts of a page that are about the site, not about the claim. */
const ASIDE_ROLES = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'tooltip',
  'listbox',
  'alert',
  'status',
  'progressbar',
  'tablist',
  'tree',
]);
const NOT_FOR_TYPING = new Set([
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'range',
  'color',
  'hidden',
  'password',
]);
const HEADING_CLASS =
  /(^|[-_\s])(heading|header|title|legend|section-?(head|name|title|label)|caption|band|subhead)([-_\s]|$)/i;
/** Longer runs are prose (instructions, legal notes), never captions. */
const LONGEST_RUN = 240;
/** Elements beyond this are not looked at: no claim page comes near, and the walk must end. */
const MOST_ELEMENTS = 60_000;

/** Kind of control that an element is, if it is one. */
function controlKind(element: Element): ControlKind | undefined {
  const role = element.getAttribute('role');
  switch (element.localName) {
    case 'input': {
      const type = (element as HTMLInputElement).type;
      const isCombobox = role === 'combobox' || element.getAttribute('aria-autocomplete') === 'list';
      // A search box looks something up, unless it is the input of a list of choices.
      if (NOT_FOR_TYPING.has(type) || (type === 'search' && !isCombobox)) return undefined;
      if (type === 'checkbox' || type === 'radio' || type === 'number') return type;
      if (type === 'date' || type === 'datetime-local' || type === 'month') return 'date';
      return isCombobox ? 'combobox' : 'text';
    }
    case 'select':
      return 'select';
    case 'textarea':
      return 'area';
  }
  if (role === 'checkbox' || role === 'switch') return 'checkbox';
  if (role === 'radio') return 'radio';
  // A trigger that opens a list; one that wraps an input leaves the work to the input.
  if (role === 'combobox' || element.getAttribute('aria-haspopup') === 'listbox') {
    return element.querySelector('input:not([type=hidden]),textarea,select,[role=textbox]')
      ? undefined
      : 'combobox';
  }
  if (role === 'textbox' || role === 'spinbutton') return 'editable';
  const editable = element.getAttribute('contenteditable');
  return editable === '' || editable === 'true' || editable === 'plaintext-only' ? 'editable' : undefined;
}

/** A native control kept only for form posting or screen readers beside a widget that is the real one. */
function isShadowTwin(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.getAttribute('tabindex') === '-1';
}

/** Whether a hidden block is one that the biller can open: a closed tab, an accordion, a collapsed section. */
function canBeOpened(element: Element): boolean {
  if (element.matches('[role=dialog],[role=alertdialog],dialog,.modal,[aria-modal=true]')) return false;
  if (element.matches('[role=tabpanel],.tab-pane,.collapse,.accordion-collapse,[hidden=until-found]'))
    return true;
  const details = element.parentElement;
  if (details?.localName === 'details') return true;
  const id = element.id;
  if (!id) return false;
  const quoted = CSS.escape(id);
  const opener = `[aria-controls~="${quoted}"],[href="#${quoted}"],[data-target="#${quoted}"],[data-bs-target="#${quoted}"]`;
  return element.ownerDocument.querySelector(opener) !== null;
}

/** Announcements for screen readers repeat what was chosen. */
function isMessage(element: Element): boolean {
  const live = element.getAttribute('aria-live');
  return live !== null && live !== 'off' && element.querySelector('input,select,textarea') === null;
}

/** What the page shows instead of a control that it hides: the list button of a dressed-up select, the label of a check box. */
function standIn(element: HTMLElement): Element | undefined {
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
    return [...(element.labels ?? [])].find((label) => label.checkVisibility());
  }
  if (!(element instanceof HTMLSelectElement)) return undefined;
  const chosen = element.selectedOptions[0]?.text.trim() ?? '';
  const beside = [
    element.nextElementSibling,
    element.previousElementSibling,
    element.parentElement?.closest('[role=combobox],[aria-haspopup=listbox]'),
  ];
  return (
    beside.find(
      (other) =>
        other?.checkVisibility() &&
        !other.querySelector('select') &&
        (other.textContent ?? '').includes(chosen),
    ) ?? undefined
  );
}

interface Frame {
  readonly block: Element;
  readonly rendered: boolean;
  readonly clickable: boolean;
  readonly heading: boolean;
}

class Walker {
  readonly items: Item[] = [];
  readonly hidden: HTMLInputElement[] = [];
  readonly tables: Element[] = [];
  readonly standIns = new Set<Element>();
  password = false;
  private elements = 0;
  private open: { nodes: Text[]; frame: Frame } | undefined;

  /** Ends the run of text that is being collected. */
  private close(): void {
    const open = this.open;
    this.open = undefined;
    if (!open) return;
    const text = open.nodes
      .map((node) => node.nodeValue ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '' || text.length > LONGEST_RUN) return;
    const { block, rendered, heading, clickable } = open.frame;
    this.items.push({
      what: 'text',
      text,
      block,
      nodes: open.nodes,
      rendered,
      heading,
      clickable,
      order: this.items.length,
      box: NOWHERE,
    });
  }

  private control(element: HTMLElement, kind: ControlKind, shown: Element, rendered: boolean): void {
    this.close();
    this.items.push({
      what: 'control',
      element,
      kind,
      shown,
      rendered,
      order: this.items.length,
      box: NOWHERE,
    });
  }

  node(node: Node, frame: Frame): void {
    if (node instanceof Text) {
      if (!node.nodeValue?.trim()) {
        if (this.open && node.nodeValue) this.open.nodes.push(node);
        return;
      }
      if (this.open && this.open.frame.block !== frame.block) this.close();
      this.open ??= { nodes: [], frame };
      this.open.nodes.push(node);
    } else if (node instanceof Element) {
      this.element(node, frame);
    }
  }

  private element(element: Element, frame: Frame): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || this.standIns.has(element) || ++this.elements > MOST_ELEMENTS) return;
    if (element instanceof HTMLInputElement) {
      if (element.type === 'hidden') this.hidden.push(element);
      if (element.type === 'password') this.password = true;
    }
    if (tag === 'br' || tag === 'hr') {
      this.close();
      return;
    }
    const role = element.getAttribute('role');
    if ((role && ASIDE_ROLES.has(role)) || isMessage(element)) return;
    if (isShadowTwin(element)) {
      if (element instanceof HTMLInputElement) this.hidden.push(element);
      return;
    }

    const style = getComputedStyle(element);
    let rendered = frame.rendered;
    const kind = controlKind(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') {
      const instead = kind && frame.rendered ? standIn(element as HTMLElement) : undefined;
      if (instead && kind) {
        if (kind === 'select') this.standIns.add(instead);
        this.control(element as HTMLElement, kind, instead, true);
        return;
      }
      if (kind || !canBeOpened(element)) {
        // A child of an invisible block may be visible again, but then the page plays tricks that no claim form plays.
        if (frame.rendered || kind) return;
      }
      rendered = false;
    }
    if (kind) {
      if (kind === 'select') this.dressedSelect(element);
      this.control(element as HTMLElement, kind, element, rendered);
      return;
    }
    if (element instanceof HTMLInputElement) {
      this.close();
      return;
    }
    if (tag === 'table' || role === 'grid' || role === 'table' || role === 'treegrid')
      this.tables.push(element);

    // A label ends where its value begins, even on one line.
    const inline = (style.display === 'inline' || style.display === 'contents') && tag !== 'label';
    if (!inline) this.close();
    const inner: Frame = {
      block: inline ? frame.block : element,
      rendered,
      clickable: frame.clickable || tag === 'button' || role === 'button' || (tag === 'a' && !inline),
      heading: isHeading(element, tag, role) || (inline && frame.heading),
    };
    for (const child of childrenOf(element)) this.node(child, inner);
    if (!inline) this.close();
  }

  /** A select that is clipped away while a widget beside it shows the choice (select2 and its kin): one control, not two. */
  private dressedSelect(select: Element): void {
    const next = select.nextElementSibling;
    if (
      next &&
      select.getBoundingClientRect().width <= 1 &&
      next.querySelector('[role=combobox],[aria-haspopup]')
    )
      this.standIns.add(next);
  }
}

function isHeading(element: Element, tag: string, role: string | null): boolean {
  if (/^h[1-6]$|^legend$|^caption$|^summary$/.test(tag) || role === 'heading') return true;
  const name = element.getAttribute('class');
  return (
    tag !== 'table' &&
    tag !== 'th' &&
    tag !== 'tr' &&
    tag !== 'thead' &&
    name !== null &&
    HEADING_CLASS.test(name)
  );
}

/** Children as they are drawn: those of the shadow root, and those given to a slot. */
function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return (shadowRootOf(element) ?? element).childNodes;
}

/**
 * Looks at a page once: controls and texts in the order of the document, closed shadow roots included where the browser
 * shows them, then all places in one go (nothing is written in between, so the page is laid out at most once).
 */
export function walk(document: Document): Snapshot {
  const walker = new Walker();
  const root = document.body ?? document.documentElement;
  walker.node(root, { block: root, rendered: true, clickable: false, heading: false });
  const { items, hidden, tables, password } = walker;
  const controls = items.filter((item) => item.what === 'control');
  const runs = items.filter((item) => item.what === 'text');
  place(items, runs);
  return { items, controls, runs, hidden, tables, password };
}

function place(items: readonly Item[], runs: readonly TextRun[]): void {
  const texts = new Map<Element, number>();
  for (const run of runs) texts.set(run.block, (texts.get(run.block) ?? 0) + 1);
  for (const item of items) {
    if (!item.rendered) continue;
    if (item.what === 'control') item.box = item.shown.getBoundingClientRect();
    // A caption that fills its cell is as wide as the cell: that is what stands above a column.
    else
      item.box =
        texts.get(item.block) === 1 && isCellOfText(item.block)
          ? item.block.getBoundingClientRect()
          : boxOf(item.nodes);
  }
}

function isCellOfText(block: Element): boolean {
  return (
    block.childElementCount === 0 ||
    block.querySelector('input,select,textarea,[role],[contenteditable],div,table') === null
  );
}

function boxOf(nodes: readonly Text[]): Box {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return NOWHERE;
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}

/** The parent as it is drawn: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}
