/** What a biller sees on a page, for checks that must not rest on the reader. */

/** Texts of elements and of controls, in order. */
export interface PageTexts {
  readonly visible: readonly string[];
  /** With what is hidden. */
  readonly all: readonly string[];
}

/** Runs in the page, sent as text: it uses nothing from outside. In the extension's world it also sees closed shadow roots. */
function collectTexts(): PageTexts {
  const visible: string[] = [];
  const all: string[] = [];
  const textsOf = (element: Element): readonly string[] => {
    if (element instanceof HTMLSelectElement) {
      const option = element.selectedOptions[0];
      return [...new Set([option?.text ?? '', option?.value ?? ''])];
    }
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return [element.value];
    if (element.closest('select')) return [];
    return [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
  };
  const rootOf = (element: Element) =>
    element instanceof HTMLElement && globalThis.chrome?.dom
      ? chrome.dom.openOrClosedShadowRoot(element)
      : element.shadowRoot;
  const collect = (root: ParentNode, isShown: boolean): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('script, style')) continue;
      const texts = textsOf(element);
      // A slot has no box of its own; what stands in it is drawn.
      const shows = isShown && (element instanceof HTMLSlotElement || element.checkVisibility());
      all.push(...texts);
      if (shows) visible.push(...texts);
      const inside = rootOf(element);
      if (inside) collect(inside, shows);
    }
  };
  if (document.body) collect(document.body, true);
  return { visible, all };
}

/** Run in a page, answers with its {@link PageTexts}. */
export const PAGE_TEXTS = `(${collectTexts.toString()})()`;

/** The texts of several frames. */
export const joinedTexts = (frames: readonly PageTexts[]): PageTexts => ({
  visible: frames.flatMap(({ visible }) => visible),
  all: frames.flatMap(({ all }) => all),
});
