/** Whether elements came or went, not only text. */
export function movesElements({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE);
}

/**
 * Waits for a claim form while there is none: pages build them late and replace them. How often that leads to a look
 * is for the caller to limit.
 * @returns stops waiting
 */
export function watchForArrival(document: Document, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(movesElements)) changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
