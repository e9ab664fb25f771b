import { allIn } from '../../lib/dom/own.ts';
import { MOST_ELEMENTS } from '../../lib/forms/walk.ts';

/** The page is larger than any claim form. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * Refuses a page that is too large to be looked at as a whole: half of a claim is worse than none.
 * @throws TooLargeError
 */
export function refuseTooLarge(document: Document): void {
  const { length } = allIn(document, '*');
  if (length > MOST_ELEMENTS) throw new TooLargeError(`${length} elements`);
}
