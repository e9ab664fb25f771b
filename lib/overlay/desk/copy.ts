import { element } from '../dom.ts';

/**
 * Copies a text. By the old command, because a portal without TLS has no clipboard of the new kind.
 * @param beside an element of ours that is drawn
 * @returns whether the browser did
 */
export function copyText(beside: HTMLElement, words: string): boolean {
  const document = beside.ownerDocument;
  const root = beside.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const held = element(document, 'textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: '-1' });
  held.value = words;
  beside.after(held);
  held.select();
  const isCopied = document.execCommand('copy');
  held.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
