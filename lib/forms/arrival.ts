/** Waits for a claim form, in every frame of a site: takes the page's time in small pieces only. */

import { type Likeness, likeness } from './sentinel.ts';

/** A burst of changes is over when the page has been quiet this long; frameworks render in several ticks. */
const QUIET_MS = 250;
/** Looks at one address; a page that keeps changing for ever must not keep us busy for ever. */
const MOST_LOOKS = 60;
/** Least time between two looks at a page that never rests. */
const PATIENCE_MS = 2_000;
/** A look that takes longer goes on when the page has nothing else to do. */
const PIECE_MS = 0.5;
/** A page that always has something to do is looked at all the same. */
const MOST_WAIT_MS = 500;

/**
 * Goes on with a look until it is done or has taken its time.
 * @returns the answer, or undefined when more is to be done
 */
export function goOn(look: ReturnType<typeof likeness>): Likeness | undefined {
  const end = performance.now() + PIECE_MS;
  for (;;) {
    const { done, value } = look.next();
    if (done) return value;
    if (performance.now() >= end) return undefined;
  }
}

/**
 * Waits until a claim form might be there, also on pages that build it later or under another address, then reports once.
 * @param document the page
 * @param onForm called once with `whole`; before that, once for each address, with `part`
 * @returns stops waiting
 */
export function watch(document: Document, onForm: (like: Exclude<Likeness, 'none'>) => void): () => void {
  const view = document.defaultView;
  let address = document.URL;
  let looks = 0;
  let isPartTold = false;
  let lastLook = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;

  const look = () => {
    timer = undefined;
    if (document.URL !== address) {
      address = document.URL;
      looks = 0;
      isPartTold = false;
    }
    if (looks >= MOST_LOOKS) return;
    looks += 1;
    lastLook = Date.now();
    cancelIdleCallback(rest);
    piece(likeness(document));
  };
  const piece = (pieces: ReturnType<typeof likeness>) => {
    const like = goOn(pieces);
    if (like) tell(like);
    else rest = requestIdleCallback(() => piece(pieces), { timeout: MOST_WAIT_MS });
  };
  const tell = (like: Likeness) => {
    if (like === 'none' || (like === 'part' && isPartTold)) return;
    if (like === 'whole') stop();
    else isPartTold = true;
    onForm(like);
  };
  const soon = () => {
    if (timer !== undefined && Date.now() - lastLook > PATIENCE_MS) return;
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const observer = new MutationObserver(soon);
  const stop = () => {
    clearTimeout(timer);
    cancelIdleCallback(rest);
    observer.disconnect();
    document.removeEventListener('focusin', soon, true);
    view?.removeEventListener('popstate', soon);
    view?.removeEventListener('hashchange', soon);
  };

  observer.observe(document, { childList: true, subtree: true });
  // Shadow roots that fill later send no mutation to the document; a biller who starts to type sends focus.
  document.addEventListener('focusin', soon, true);
  view?.addEventListener('popstate', soon);
  view?.addEventListener('hashchange', soon);
  look();
  return stop;
}
