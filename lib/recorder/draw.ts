import { said } from './html.ts';
import type { Recorded, RecordedDocument, RecordedElement, Recording } from './types.ts';

/** Elements that a shadow root may be put on, besides custom ones. */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/**
 * Draws a recording into a shadow root of our own page as the saved file will show it. Element by element, and by the style's own
 * interface: our pages take no style out of markup.
 * @param takenOut texts that shall not stay
 */
export function draw(recording: Recording, root: ShadowRoot, takenOut: ReadonlySet<string>): void {
  root.replaceChildren(drawnDocument(recording.page, takenOut));
}

function drawnDocument({ body }: RecordedDocument, takenOut: ReadonlySet<string>): HTMLElement {
  const page = document.createElement('div');
  page.style.position = 'relative';
  page.style.fontFamily = 'Arial, sans-serif';
  page.append(drawnElement({ ...body, tag: 'div' }, takenOut));
  return page;
}

function drawn(one: Recorded, takenOut: ReadonlySet<string>): Node {
  return 'tag' in one ? drawnElement(one, takenOut) : document.createTextNode(said(one, takenOut));
}

function drawnElement(one: RecordedElement, takenOut: ReadonlySet<string>): HTMLElement {
  const element = document.createElement(one.tag === 'iframe' ? 'div' : one.tag);
  for (const [name, value] of Object.entries(one.attributes)) element.setAttribute(name, value);
  for (const [name, text] of Object.entries(one.says)) element.setAttribute(name, said(text, takenOut));
  for (const [name, value] of Object.entries(one.style)) element.style.setProperty(name, value);
  element.append(...one.children.map((child) => drawn(child, takenOut)));
  if (one.shadow && HOSTS.test(one.tag))
    element.attachShadow({ mode: 'open' }).append(...one.shadow.map((child) => drawn(child, takenOut)));
  if (one.document) element.append(drawnDocument(one.document, takenOut));
  return element;
}
