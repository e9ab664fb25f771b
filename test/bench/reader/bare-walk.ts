import { shadowRootOf } from '../../../lib/forms/sentinel.ts';

/**
 * What any reader of a rendered page must do before it thinks: visit every node as it is drawn, shadow roots included,
 * ask each element whether it shows, and each control and each text where it stands. The yardstick of `locate`.
 * @returns how many nodes there were
 */
export function bareWalk(document: Document): number {
  const range = document.createRange();
  const visit = (node: Node): number => {
    if (node instanceof Text) {
      if (node.nodeValue?.trim()) {
        range.selectNodeContents(node);
        range.getBoundingClientRect();
      }
      return 1;
    }
    if (!(node instanceof Element)) return 1;
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return 1;
    if (/^(input|select|textarea)$/.test(node.localName)) node.getBoundingClientRect();
    let count = 1;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (shadowRootOf(node) ?? node).childNodes;
    for (const child of children) count += visit(child);
    return count;
  };
  return visit(document.body);
}

/** The least that a program can do with a page: step over its nodes and ask nothing. */
export function nakedWalk(document: Document): number {
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
