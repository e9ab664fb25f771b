import {
  attributeOf,
  bodyOf,
  childNodesOf,
  childrenOf,
  firstElementOf,
  firstIn,
  holdsNode,
  oneLine,
  parentElementOf,
  parentNodeOf,
  rectOf,
  setOf,
  slotOf,
  tagOf,
  textContentOf,
} from '../dom/own.ts';
import { withoutFieldHeads } from './field-heads.ts';
import {
  type ControlKind,
  canBeOpened,
  controlKind,
  isAside,
  isHeading,
  isPlain,
  isShadowTwin,
  isTable,
} from './kinds.ts';
import { Labels } from './labels.ts';
import { shadowRootOf } from './sentinel.ts';
import { standIn, widgetOf } from './stand-ins.ts';
import type { PartRole } from './types.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
  /** How many characters it takes, and which part of a date, once that was asked: its neighbours ask again. */
  limit?: number;
  says?: PartRole;
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
  /** Every element that was looked at, in order. */
  readonly elements: readonly Element[];
  readonly items: readonly Item[];
  readonly controls: readonly Control[];
  readonly runs: readonly TextRun[];
  readonly tables: readonly Element[];
  /** What is written on its buttons that are inputs. */
  readonly buttons: readonly string[];
  /** A password is asked for: a log-in or an account page. */
  readonly password: boolean;
  readonly labels: Labels;
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Longer runs are prose (instructions, legal notes), never captions. */
const LONGEST_RUN = 240;
/** Elements beyond this are not looked at: no claim page comes near, and the walk must end. */
export const MOST_ELEMENTS = 60_000;

interface Frame {
  readonly block: Element;
  readonly rendered: boolean;
  readonly clickable: boolean;
  readonly heading: boolean;
  /** Inside the button that opens a section. */
  readonly folds: boolean;
}

class Walker {
  readonly elements: Element[] = [];
  readonly items: Item[] = [];
  readonly tables: Element[] = [];
  readonly standIns = new Set<Element>();
  readonly buttons: string[] = [];
  readonly labels = new Labels();
  password = false;
  private boxes = 0;
  private open: { nodes: Text[]; frame: Frame } | undefined;

  /** Ends the run of text that is being collected. */
  private close(): void {
    const open = this.open;
    this.open = undefined;
    if (!open) return;
    let whole = '';
    for (const node of open.nodes) whole += node.nodeValue ?? '';
    const text = oneLine(whole);
    if (text === '' || text.length > LONGEST_RUN) return;
    const { block, rendered, heading, clickable } = open.frame;
    this.items.push({
      what: 'text',
      text,
      block,
      nodes: open.nodes,
      rendered,
      heading,
      clickable: clickable || isMenu(open.nodes),
      order: this.items.length,
      box: NOWHERE,
    });
  }

  private control(element: HTMLElement, kind: ControlKind, shown: Element, rendered: boolean): void {
    this.close();
    this.boxes += 1;
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
      try {
        this.element(node, frame);
      } catch {
        // One element that breaks costs itself, not the page.
      }
    }
  }

  private element(element: Element, frame: Frame): void {
    const tag = tagOf(element);
    const plain = isPlain(element, tag);
    if (
      (!plain && (isAside(element) || isTwin(element))) ||
      this.standIns.has(element) ||
      this.elements.push(element) > MOST_ELEMENTS
    )
      return;
    if (tag === 'br' || tag === 'hr') {
      this.close();
      return;
    }
    const kind = plain ? undefined : controlKind(element);
    const { display, visibility } = getComputedStyle(element);
    const isHidden = display === 'none' || visibility === 'hidden' || visibility === 'collapse';
    if (kind) this.widget(element as HTMLElement, kind, isHidden, frame);
    else if (element instanceof HTMLInputElement) this.otherInput(element);
    // A child of an invisible block may be visible again, but then the page plays tricks that no claim form plays.
    else if (!isHidden || canBeOpened(element))
      this.content(element, tag, plain ? '' : (attributeOf(element, 'role') ?? ''), display, {
        ...frame,
        rendered: frame.rendered && !isHidden,
      });
  }

  private widget(element: HTMLElement, kind: ControlKind, isHidden: boolean, frame: Frame): void {
    if (!isHidden) {
      const widget = element instanceof HTMLSelectElement ? widgetOf(element) : undefined;
      if (widget) this.standIns.add(widget);
      this.control(element, kind, widget ?? element, frame.rendered);
      return;
    }
    const instead = frame.rendered ? standIn(element, this.labels) : undefined;
    if (!instead) return;
    if (kind === 'select') {
      for (const drawn of [instead, ...childrenOf(instead)]) this.standIns.add(drawn);
      this.takeBack(instead);
    }
    this.control(element, kind, instead, true);
  }

  /** Forgets what was just seen inside a widget: the select behind it says it better. */
  private takeBack(widget: Element): void {
    this.close();
    for (let last = this.items.at(-1); last; last = this.items.at(-1)) {
      if (!holdsNode(widget, last.what === 'text' ? (last.nodes[0] ?? null) : last.element)) return;
      this.items.pop();
    }
  }

  private otherInput(element: HTMLInputElement): void {
    if (element.type === 'password') this.password = true;
    if (element.type === 'submit' || element.type === 'button')
      this.buttons.push(attributeOf(element, 'value') ?? '');
    if (element.type !== 'hidden') this.close();
  }

  private content(element: Element, tag: string, role: string, display: string, frame: Frame): void {
    if (isTable(tag, role)) this.tables.push(element);
    // A label ends where its value begins, even on one line.
    const inline = (display === 'inline' || display === 'contents') && tag !== 'label';
    const isValue = inline && isAmount(element);
    if (!inline || isValue) this.close();
    const isButton = tag === 'button' || role === 'button' || (tag === 'a' && !inline);
    const folds = frame.folds || (isButton && isFold(element, frame));
    const inner: Frame = {
      block: inline ? frame.block : element,
      rendered: frame.rendered,
      clickable: frame.clickable || (isButton && !folds),
      heading: folds || isHeading(element, tag, role) || (frame.heading && (inline || PHRASING.test(tag))),
      folds,
    };
    const isClosed = element instanceof HTMLDetailsElement && !element.open;
    const boxes = this.boxes;
    const children = drawnChildrenOf(element, tag);
    for (let at = 0; at < children.length; at++) {
      const child = children[at] as Node;
      this.node(child, isClosed && !isSummary(child) ? { ...inner, rendered: false } : inner);
    }
    // What holds a box with its caption ends with both, even on one line.
    if (!inline || isValue || this.boxes > boxes) this.close();
  }
}

/** The head of an accordion's section: a button, but one that opens what it names. */
const isFold = (element: Element, frame: Frame): boolean =>
  attributeOf(element, 'aria-expanded') !== null &&
  attributeOf(element, 'aria-haspopup') === null &&
  (frame.heading || attributeOf(element, 'aria-controls') !== null);

/** Several links in one text: "Patients | Claims | Reports". */
const isMenu = (nodes: readonly Text[]): boolean => nodes.filter(isLink).length > 1;
const isLink = (node: Text): boolean => {
  const holder = parentElementOf(node);
  return holder !== null && tagOf(holder) === 'a';
};

/** An amount in an element of its own is a value, not the end of one caption or the beginning of the next. */
const isAmount = (element: Element): boolean =>
  firstElementOf(element) === null && AMOUNT.test(textContentOf(element) ?? '');
const AMOUNT = /^\s*\$?\s?\d[\d,]*\.\d\d\s*$/;

const isSummary = (node: Node): boolean => node instanceof Element && tagOf(node) === 'summary';

/** Parts of a text that a flexible heading lays out side by side. */
const PHRASING = /^(b|em|small|span|strong)$/;

/** A native control beside the widget that is the real one; a select whose choice the widget only draws says more than that. */
const isTwin = (element: Element): boolean =>
  isShadowTwin(element) && !(element instanceof HTMLSelectElement && widgetOf(element));

/** Children as they are drawn: those of the shadow root, and those given to a slot. */
export function drawnChildrenOf(element: Element, tag = tagOf(element)): ArrayLike<Node> & Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : childNodesOf(element);
  }
  return childNodesOf((hostsNothing.has(tag) ? null : shadowRootOf(element)) ?? element);
}

/** Of the elements that a page has most of, those that no shadow root can be put on. */
const hostsNothing = setOf('a b button i label li option strong table tbody td th thead tr ul');

/**
 * Looks at a page once: controls and texts in the order of the document, closed shadow roots included where the browser
 * shows them, then all places in one go (nothing is written in between, so the page is laid out at most once).
 */
export function walk(document: Document): Snapshot {
  const walker = new Walker();
  const root = bodyOf(document);
  walker.node(root, { block: root, rendered: true, clickable: false, heading: false, folds: false });
  const items = withoutFieldHeads(walker.items);
  const controls = items.filter((item) => item.what === 'control');
  const runs = items.filter((item) => item.what === 'text');
  place(items, runs);
  return {
    ...walker,
    items,
    controls: controls.filter((control, at) => !isGlass(control, controls[at + 1])),
    runs,
  };
}

/** Whether a blank box is a pane of glass over the next one, which shows what is chosen while this one takes the typing. */
function isGlass({ element, kind, rendered, box }: Control, next: Control | undefined): boolean {
  return (
    kind === 'text' &&
    next?.kind === 'text' &&
    rendered &&
    next.rendered &&
    Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left) >
      (next.box.right - next.box.left) / 2 &&
    Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top) >
      (next.box.bottom - next.box.top) / 2 &&
    getComputedStyle(element).opacity === '0'
  );
}

function place(items: readonly Item[], runs: readonly TextRun[]): void {
  const texts = new Map<Element, number>();
  for (const run of runs) texts.set(run.block, (texts.get(run.block) ?? 0) + 1);
  const range = new Range();
  for (const item of items) {
    if (!item.rendered) continue;
    if (item.what === 'control') item.box = placeOf(rectOf(item.shown));
    // A caption that fills its cell is as wide as the cell: that is what stands above a column.
    else
      item.box =
        texts.get(item.block) === 1 && isCellOfText(item.block)
          ? placeOf(rectOf(item.block))
          : boxOf(item.nodes, range);
  }
}

function isCellOfText(block: Element): boolean {
  return (
    firstElementOf(block) === null ||
    firstIn(block, 'input,select,textarea,[role],[contenteditable],div,table') === null
  );
}

function boxOf(nodes: readonly Text[], range: Range): Box {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return NOWHERE;
  range.setStartBefore(first);
  range.setEndAfter(last);
  return placeOf(range.getBoundingClientRect());
}

/** Places are compared again and again, and the browser's own rectangles answer slowly. */
const placeOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

/** The parent as it is drawn: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  const parent = slotOf(element) ?? parentElementOf(element);
  if (parent) return parent;
  const root = parentNodeOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The elements around one as they are drawn, innermost first. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) ancestors.push(node);
  return ancestors;
}
