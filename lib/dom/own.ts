/**
 * What is asked of an element that may be a form: there a box named `id` or `parentNode` stands in the way of the property,
 * for extensions too. Asked of the prototype, the answer is the element's own.
 */

/** A property as its prototype has it. */
// @__NO_SIDE_EFFECTS__
export function property<T>(prototype: () => object, name: string): (node: Node) => T {
  let get: ((this: Node) => T) | undefined;
  return (node) => {
    get ??= (Object.getOwnPropertyDescriptor(prototype(), name) as { readonly get: (this: Node) => T }).get;
    return get.call(node);
  };
}

export const tagOf = property<string>(() => Element.prototype, 'localName');
export const idOf = property<string>(() => Element.prototype, 'id');
export const parentElementOf = property<Element | null>(() => Node.prototype, 'parentElement');
export const parentNodeOf = property<ParentNode | null>(() => Node.prototype, 'parentNode');
export const childNodesOf = property<NodeListOf<ChildNode>>(() => Node.prototype, 'childNodes');

export const documentOf = property<Document>(() => Node.prototype, 'ownerDocument');
export const isInPage = property<boolean>(() => Node.prototype, 'isConnected');

export const nextElementOf = property<Element | null>(() => Element.prototype, 'nextElementSibling');
export const firstElementOf = property<Element | null>(() => Element.prototype, 'firstElementChild');

/** The elements right inside. */
export const childrenOf = (node: ParentNode | null): Element[] =>
  node ? [...childNodesOf(node)].filter((child) => child instanceof Element) : [];

export const slotOf = property<HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');
export const openRootOf = property<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const titleOf = property<string>(() => Document.prototype, 'title');
export const textContentOf = property<string | null>(() => Node.prototype, 'textContent');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const attributesOf = (element: Element): readonly string[] =>
  Element.prototype.getAttributeNames.call(element);

export const rootOf = (node: Node): Document | ShadowRoot =>
  Node.prototype.getRootNode.call(node) as Document | ShadowRoot;

export const holdsNode = (element: Element, node: Node | null): boolean =>
  Node.prototype.contains.call(element, node);

/** Walks through the elements and texts inside; a document may have a picture named `createTreeWalker`. */
export const nodesIn = (element: Element): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** A set of words that stand in one text; scripts that do not ask for any of them leave it out. */
// @__NO_SIDE_EFFECTS__
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The first element inside that fits a selector. */
export const firstIn = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector);

/** All elements inside that fit a selector; a document may have a picture named `querySelectorAll`. */
export const allIn = (root: Element | Document | DocumentFragment, selector: string): NodeListOf<Element> =>
  (root instanceof Document
    ? Document.prototype
    : root instanceof Element
      ? Element.prototype
      : DocumentFragment.prototype
  ).querySelectorAll.call(root, selector);

/** The element of a document or shadow tree that has an id; what is in neither has none. */
export const withId = (root: Node, id: string): Element | null =>
  root instanceof Document
    ? Document.prototype.getElementById.call(root, id)
    : root instanceof DocumentFragment
      ? DocumentFragment.prototype.getElementById.call(root, id)
      : null;

/** Whether the page draws an element, as far as styles tell. */
export const isDrawn = (element: Element, options?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

export const fits = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const ownBodyOf = property<Element | null>(() => Document.prototype, 'body');
const ownRootOf = property<Element | null>(() => Document.prototype, 'documentElement');

/** The page's body, where it has one. */
export function bodyOf(document: Document): Element {
  const root = ownBodyOf(document) ?? ownRootOf(document);
  if (!root) throw new Error('the page is empty');
  return root;
}

/** A text as it is drawn: blanks and broken lines are one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a step finds, or something else where it breaks: one odd control costs itself, not the page. */
export function safely<T>(find: () => T, otherwise: T): T {
  try {
    return find();
  } catch {
    return otherwise;
  }
}

/** What stands in a control now; nothing where the page broke it. */
export function standingIn(element: Element): string {
  const text = safely(() => ('value' in element ? element.value : textContentOf(element)), '');
  return typeof text === 'string' ? text : '';
}
