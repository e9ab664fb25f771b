import { allIn, isInPage, parentNodeOf, rootOf } from '../../lib/dom/own.ts';
import type { FormMap } from '../../lib/forms/types.ts';
import { movesElements } from '../checker/arrival.ts';

/** Attributes that carry a value or that show and hide controls. */
const ATTRIBUTES = [
  'value',
  'checked',
  'selected',
  'aria-checked',
  'aria-selected',
  'aria-valuetext',
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
];
/** Those of them that can show or hide a control. */
const SHOWS = new Set(['class', 'style', 'hidden', 'open']);
/** Counting the controls that are seen asks for the page's style: once for all changes of this long (milliseconds). */
const RECOUNT_MS = 100;
const CONTROLS = 'input,select,textarea,[contenteditable],[role=combobox],[role=textbox]';

export interface FormChanges {
  /** So many changes of any kind were seen. */
  readonly noticed: (changes: number) => void;
  /** Values may have changed. @param onlyThem nothing else has */
  readonly changed: (onlyThem: boolean) => void;
  /** Controls came, went, were shown or hidden, or the whole form left the page. */
  readonly restructured: () => void;
}

/**
 * Watches one form: its container, the shadow roots that its controls stand in, and whether it is still on the page.
 * Nothing else of the page is observed. Never writes.
 * @returns stops watching
 */
export function watchForm(map: FormMap, { noticed, changed, restructured }: FormChanges): () => void {
  const { container } = map;
  const shadows = shadowRootsOf(map);
  let visible = countVisible(container);
  let counting: ReturnType<typeof setTimeout> | undefined;
  const recount = () => {
    counting = undefined;
    const now = countVisible(container);
    if (now === visible) return;
    visible = now;
    restructured();
  };

  const observer = new MutationObserver((records) => {
    noticed(records.length);
    if (records.some(movesElements)) return restructured();
    if (records.some(showsOrHides)) counting ??= setTimeout(recount, RECOUNT_MS);
    changed(records.every(saysAValue));
  });
  for (const root of [container, ...shadows])
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });

  // Only the children of each ancestor: this costs nothing until one of them is taken out.
  const leaving = new MutationObserver(() => {
    if (!isInPage(container)) restructured();
  });
  for (const ancestor of ancestorsOf(container)) leaving.observe(ancestor, { childList: true });

  // `change` does not leave a shadow root; `input` does.
  const told = () => changed(true);
  for (const root of shadows) root.addEventListener('change', told, { capture: true, passive: true });
  return () => {
    clearTimeout(counting);
    observer.disconnect();
    leaving.disconnect();
    for (const root of shadows) root.removeEventListener('change', told, { capture: true });
  };
}

const showsOrHides = ({ type, attributeName }: MutationRecord): boolean =>
  type === 'attributes' && SHOWS.has(attributeName ?? '');

/** Frameworks write into the attribute what stands in the control anyway. */
const saysAValue = ({ type, attributeName, target }: MutationRecord): boolean =>
  type === 'attributes' &&
  (attributeName === 'value' || attributeName === 'checked') &&
  target instanceof HTMLInputElement;

function countVisible(container: Element): number {
  let count = 0;
  for (const control of allIn(container, CONTROLS)) if (control.checkVisibility()) count += 1;
  return count;
}

function shadowRootsOf(map: FormMap): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const { parts } of map.fields.values())
    for (const { element } of parts) {
      const root = rootOf(element);
      if (root instanceof ShadowRoot) roots.add(root);
    }
  return roots;
}

function* ancestorsOf(element: Element): Generator<Node> {
  for (let node: Node | null = element; node; ) {
    node = node instanceof ShadowRoot ? node.host : parentNodeOf(node);
    if (node) yield node;
  }
}
